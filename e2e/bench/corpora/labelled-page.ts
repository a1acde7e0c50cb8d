/** A page of a corpus with what people say is its article. What was not labelled is an absent key. */
export interface LabelledPage {
  readonly corpus: string;
  readonly id: string;
  readonly url: string;
  /** WCXB's page type; `mixed` where a corpus has none. */
  readonly type: string;
  readonly truth: Truth;
  /** The page's HTML, decoded. Read when asked, as a corpus does not fit into memory. */
  readHtml(): string;
}

export interface Truth {
  /** The article's text; absent where a corpus labels snippets only. */
  readonly text?: string;
  /** Snippets that belong to the article. */
  readonly with: readonly string[];
  /** Snippets that do not. */
  readonly without: readonly string[];
  /** An empty string says that the page has none; an absent key, that nobody looked. */
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
}

/** Reads one layout of a folder of labelled pages. */
export interface CorpusAdapter {
  readonly name: string;
  recognises(folder: string): boolean;
  read(folder: string): LabelledPage[];
}

/** At most so many pages, spread evenly, as corpora are sorted by type. */
export function spread(pages: readonly LabelledPage[], most: number): LabelledPage[] {
  const step = Math.max(1, pages.length / most);
  return pages.filter((_, position) => Math.floor(position / step) !== Math.floor((position - 1) / step));
}
