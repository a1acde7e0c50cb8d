import type { Article, Removal } from '../article.ts';

/** A way to take an article away. One file each; listed in formats.ts. */
export interface Format {
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  readonly mimeType: string;
  /** `body` is the article as it is shown: sanitized, with what was brought back. */
  write(article: Article, body: ParentNode & Node, removals: readonly Removal[]): string;
}
