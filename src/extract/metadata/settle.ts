import type { Metadata } from '../../article.ts';
import { isBylineText, parseByline } from './byline.ts';
import { directionOf } from './direction.ts';
import type { MetadataReading } from './index.ts';
import { detectLanguage } from './language.ts';
import { isPersonName } from './person-name.ts';
import { readDateline } from './place.ts';

/** The article's text and the element that holds it. */
interface ArticleText {
  readonly text: string;
  readonly element: Element;
}

/** Settles what depends on the article's text: language, excerpt, place, agency, a byline at its end. */
export function settleWithArticle({ metadata, provenance }: MetadataReading, article: ArticleText): Metadata {
  const blocks = article.text.split(/\n+/, 400).filter((block) => block !== '');
  const lang = detectLanguage(article.text, metadata.lang);
  const dir = directionOf(lang, metadata.dir ?? '');
  const excerpt = metadata.excerpt ?? excerptOf(blocks);
  const dateline = readDateline(blocks[0] ?? '');
  const place = metadata.place ?? dateline.place;
  const agency = metadata.agency ?? dateline.agency;
  const authors = metadata.authors.length > 0 ? metadata.authors : lastByline(blocks);
  const byline = authors.join(', ') || agency;
  return {
    ...metadata,
    authors,
    ...(byline ? { byline } : {}),
    ...(lang ? { lang } : {}),
    ...(dir ? { dir } : {}),
    ...(excerpt ? { excerpt } : {}),
    ...(place ? { place } : {}),
    ...(agency ? { agency } : {}),
    provenance,
  };
}

/** The first block that is a sentence or more, cut at a word. */
function excerptOf(blocks: readonly string[]): string | undefined {
  const block = blocks.find((text) => text.length >= 60) ?? blocks[0];
  if (!block || block.length <= 300) return block;
  return `${block.slice(0, 300).replace(/\s+\S*$/, '')}…`;
}

/** "BY JANE DOE" as one of the last three blocks. */
function lastByline(blocks: readonly string[]): readonly string[] {
  for (const block of blocks.slice(-3).reverse()) {
    if (!isBylineText(block)) continue;
    const { authors, labelled } = parseByline(block);
    if (labelled && authors.length > 0 && authors.every(isPersonName)) return authors;
  }
  return [];
}
