import type { Metadata } from '../../article.ts';
import { directionOf } from './direction.ts';
import type { MetadataReading } from './index.ts';
import { detectLanguage } from './language.ts';
import { readDateline } from './text/place.ts';

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
  const byline = metadata.authors.join(', ') || agency;
  return {
    ...metadata,
    ...(byline ? { byline } : {}),
    ...(lang ? { lang } : {}),
    ...(dir ? { dir } : {}),
    ...(excerpt ? { excerpt } : {}),
    ...(place ? { place } : {}),
    ...(agency ? { agency } : {}),
    provenance,
  };
}

/** A shorter sentence is a notice or a label as often as the text's first. */
const leastExcerpt = 80;

/** The first block that is a sentence or more, cut at a word. */
function excerptOf(blocks: readonly string[]): string | undefined {
  const isSentence = (text: string): boolean => /[.!?。！？…]["'”’»」)]?$/.test(text);
  const sentences = blocks.filter(isSentence);
  const block = sentences.find((text) => text.length >= leastExcerpt) ?? sentences[0] ?? blocks[0];
  if (!block || block.length <= 300) return block;
  return `${block.slice(0, 300).replace(/\s+\S*$/, '')}…`;
}
