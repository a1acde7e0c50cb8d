/** A part of a paragraph. */
export type Word =
  /** Escaped text. */
  | { readonly text: string }
  /** Finished Markdown. An open-ended one means something else when `(` or `:` follows. */
  | { readonly solid: string; readonly isOpenEnded?: boolean };

export type Piece = Word | { readonly mark: string; readonly opens: boolean };

/** A word, or a mark that knows its other half. */
export type Part = Word | { readonly mark: string; readonly opens: boolean; readonly pair: symbol };

export function contentOf(part: Part | undefined): string {
  if (!part) return '';
  if ('mark' in part) return part.mark;
  return 'solid' in part ? part.solid : part.text;
}

/** What Markdown writes for `br`. */
export const lineBreak = '\\\n';
