/** What an extractor says of a page, in the words of the scoring. Plain JSON: it leaves the browser. */
export interface PeerArticle {
  /** A line break between blocks, none inside inline text. */
  readonly text: string;
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  /** Why there is no article, in the extractor's words. */
  readonly failure?: string;
  /** What was taken out, and by which rule, where an extractor tells. */
  readonly removals?: readonly { readonly rule: string; readonly clue: string; readonly text: string }[];
  /** Parts that threw while the article went on. */
  readonly faults?: readonly string[];
}

/** An extractor under test. It may change the document that it is given only if it made the copy itself. */
export interface Peer<Result = unknown> {
  readonly name: string;
  /** What is timed: the extraction, with the copy of the document that it needs. */
  extract(page: Document, url: string): Result;
  /** Not timed: brings the result into the form that is scored. */
  read(result: Result): PeerArticle;
}

/** Drops fields that are empty, null or undefined, which all mean "not known". */
export function knownFields(
  fields: Readonly<Record<'title' | 'author' | 'date', string | null | undefined>>,
): Pick<PeerArticle, 'title' | 'author' | 'date'> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value?.trim()));
}
