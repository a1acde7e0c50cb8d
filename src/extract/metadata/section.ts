import type { Candidate } from './declared/candidates.ts';
import { textsOf } from './declared/json-ld.ts';
import { ownValue } from './declared/json-ld-parse.ts';
import { firstMeta } from './declared/meta-tags.ts';
import type { PageSources } from './declared/page-sources.ts';
import { type Line, linesIn } from './text/lines.ts';
import type { PageHead } from './text/page-head.ts';
import { tidy, wordKey } from './text/plain-text.ts';

export interface SectionReading {
  readonly value?: string;
  readonly candidates: readonly Candidate[];
  /** Lines that are nothing but the way to the page. */
  readonly elements: readonly Element[];
}

export function readSection(page: PageSources, head: PageHead, title: string): SectionReading {
  const { meta, linked, markedUp } = page;
  const trail = visibleTrail(page, head);
  const found: readonly (readonly [Candidate['source'], string | undefined])[] = [
    ['json-ld', linked && textsOf(ownValue(linked.node, 'articleSection'), linked)[0]],
    ['article-tags', firstMeta(meta, 'article:section', 'og:section')],
    ['parsely', firstMeta(meta, 'parsely-section')],
    ['microdata', tidy(markedUp.get('articlesection')?.[0]?.textContent ?? '')],
    ['breadcrumb', trail && lastSection(trail.parts, title)],
    ['meta', firstMeta(meta, 'section', 'category', 'cxenseparse:category')],
  ];
  const candidates = found.flatMap(([source, value]) => (value && isName(value, title) ? [{ source, value }] : []));
  return {
    ...(candidates[0] ? { value: candidates[0].value } : {}),
    candidates,
    elements: trail ? [trail.element] : [],
  };
}

/** Not an address, a link back, or the page itself. */
const isName = (value: string, title: string): boolean =>
  value.length <= 80 && !/^<|:\/\//.test(value) && wordKey(value) !== wordKey(title);

interface Trail {
  readonly parts: readonly string[];
  readonly element: Element;
}

const crumbs = '[id*="breadcrumb" i],[aria-label*="breadcrumb" i],[itemtype$="BreadcrumbList"]';

/** The breadcrumbs: an element that is named so, else a line near the title such as "Home > National > Diplomacy". */
function visibleTrail({ copy, named }: PageSources, { after, before }: PageHead): Trail | undefined {
  const element = named.trail ?? copy.body?.querySelector(crumbs);
  if (element) {
    const runs = linesIn(element, 8).flatMap((line) => line.runs);
    const all = partsOf(runs);
    // Where links lead the way, what is none is the page itself, often in other words than its title.
    const linked = partsOf(runs.filter((run) => run.element.closest('a')));
    return all.length > 1 && all.join('').length < 300
      ? { parts: linked.length > 0 ? linked : all, element }
      : undefined;
  }
  const line = [...before, ...after.slice(0, 8)].find(({ text }) => isTrail(text));
  return line ? { parts: splitTrail(line.text), element: line.element } : undefined;
}

const front =
  /^(?:home|homepage|start|startseite|accueil|inicio|início|strona główna|главная|首页|首頁|ホーム|トップ|top|홈|beranda|anasayfa|ana sayfa|haberler|trang chủ|الرئيسية|خانه|होम|hem|forside|etusivu|domů|acasă|naslovnica|početna|kezdőlap|αρχική)$/i;

function isTrail(line: string): boolean {
  const parts = splitTrail(line);
  return line.length < 200 && parts.length > 1 && parts.length < 8 && front.test(parts[0] ?? '');
}

const partsOf = (runs: Line['runs']): readonly string[] => runs.flatMap(({ text }) => splitTrail(text));

function splitTrail(text: string): readonly string[] {
  return text
    .split(/\s*[>›»→▸/＞]\s*|\s\|\s/)
    .map((part) => tidy(part, 100))
    .filter((part) => wordKey(part) !== '' && !/^(?:view|edit) (?:page source|on \w+|this page)$/i.test(part));
}

function lastSection(parts: readonly string[], title: string): string | undefined {
  const key = wordKey(title);
  return parts.filter((part) => !front.test(part) && !key?.startsWith(wordKey(part))).at(-1);
}
