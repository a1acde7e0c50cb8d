/** A pattern that takes longer than its text grows, and the longest text that it is ever given. */
export interface Bound {
  readonly file: string;
  /** How its source starts. */
  readonly starts: string;
  readonly most: number;
}

export const bounds: readonly Bound[] = [
  // A title is cut to 1,000 characters first.
  { file: 'export/file-name.ts', starts: '', most: 1_000 },
  { file: 'markdown/notes.ts', starts: '^\\W*[\\w*†‡§]', most: 20 },
  // Lines and fields of metadata are cut before they are read.
  { file: 'authors/byline.ts', starts: '', most: 600 },
  { file: 'authors/byline-pieces.ts', starts: '', most: 600 },
  { file: 'authors/one-name.ts', starts: '', most: 600 },
  { file: 'authors/visible-bylines.ts', starts: '[\\s,.:|–-]+$', most: 600 },
  // Names of classes are attributes, cut to 4,000 characters.
  { file: 'authors/author-marks.ts', starts: '(?:^|\\s)(?:recent', most: 10_000 },
  // All structured data of a page together: maxCharacters.
  { file: 'declared/json-ld-parse.ts', starts: '(?<![; ])', most: 1_000_000 },
  { file: 'scored/page-hints.ts', starts: '"', most: 400_000 },
  { file: 'declared/json-ld.ts', starts: '[?#].*$', most: 500 },
  { file: 'text/plain-text.ts', starts: '', most: 4_000 },
  { file: 'metadata/section.ts', starts: '', most: 1_000 },
  { file: 'title/site-suffix.ts', starts: '', most: 1_000 },
  { file: 'repairs/repeated-captions.ts', starts: '(?:\\[', most: 2_000 },
  { file: 'repairs/captions.ts', starts: '(?:©', most: 90 },
  { file: 'repairs/images.ts', starts: '', most: 5_000 },
  // Attributes of a page's copy are at most 4,000 characters long, addresses 10,000.
  { file: 'article/contents.ts', starts: '^#|#[^/]*$', most: 10_000 },
  // Rules are asked about short texts only: `longestWithSpaces` in src/rules/normalise.ts.
  { file: 'src/rules/', starts: '', most: 1_200 },
  { file: 'view/policy.ts', starts: '^\\s*[012]', most: 20 },
];
