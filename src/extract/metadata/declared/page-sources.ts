import type { PageAddress } from '../../address.ts';
import { tidy } from '../text/plain-text.ts';
import { type Heading, readHeadings } from '../title/headings.ts';
import { type LinkedArticle, readLinkedArticle } from './json-ld.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import { type MarkedUp, readMarkedUp } from './microdata.ts';
import { type NamedElements, readNamedElements } from './named-elements.ts';

/** What the page says of itself, each source read once. */
export interface PageSources {
  readonly copy: Document;
  readonly href: string;
  /** What relative addresses start from. */
  readonly base: string;
  readonly meta: MetaTags;
  readonly linked: LinkedArticle | undefined;
  readonly markedUp: MarkedUp;
  readonly headings: readonly Heading[];
  readonly named: NamedElements;
  readonly documentTitle: string;
  /** Whether the page declares itself an article. */
  readonly isArticle: boolean;
  /** Whether it is a thread of posts, where people go by handles. */
  readonly isForum: boolean;
  /** As the page declares it; BCP 47 or not. */
  readonly declaredLang: string;
}

export function readSources(copy: Document, { href, base }: PageAddress): PageSources {
  const named = readNamedElements(copy);
  const headings = readHeadings(copy, named.titles);
  const documentTitle = tidy(copy.querySelector('head > title, title')?.textContent ?? '');
  const meta = readMetaTags(copy);
  const known = [...headings.map(({ text }) => text), documentTitle, meta.get('og:title')?.[0] ?? ''];
  const linked = readLinkedArticle(copy, href, known);
  const isArticle =
    /Article|Posting|Report|Review|Recipe|HowTo|Question/.test(linked?.type ?? '') ||
    /article|blog|post/i.test(meta.get('og:type')?.[0] ?? '') ||
    meta.has('article:published_time') ||
    /\/(?:blogs?|articles?|news|posts?|story|stories|nachrichten|aktuell\w*|magazin|noticias?|actualites?)\/[^/]{8}|\/(?:19|20)\d\d\/\d\d?\/[^/]/.test(
      href.slice(0, 300),
    );
  return {
    copy,
    href,
    base,
    meta,
    linked,
    isArticle,
    isForum: isForum(meta, linked, href),
    markedUp: readMarkedUp(copy),
    headings,
    named,
    documentTitle,
    declaredLang: copy.documentElement?.getAttribute('lang') ?? '',
  };
}

const forumSystems =
  /discourse|phpbb|xenforo|vbulletin|mybb|smf|simple machines|nodebb|flarum|invision|fluxbb|vanilla|discuz/i;

function isForum(meta: MetaTags, linked: LinkedArticle | undefined, href: string): boolean {
  if (/Discussion|QAPage|Question/.test(linked?.type ?? '') || forumSystems.test(meta.get('generator')?.[0] ?? ''))
    return true;
  return /[/.]forums?[/.]|\/(?:viewtopic|showthread|threads?|topic|questions|t)[/.?]|\/comments\/\w|^https?:\/\/(?:community|forums?|bbs)\./i.test(
    href.slice(0, 300),
  );
}
