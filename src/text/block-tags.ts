const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot ' +
    'th thead tr ul caption option'
  ).split(' '),
);

/** Whether an element of this name starts a line of its own. */
export const isBlockTag = (tag: string): boolean => blockTags.has(tag);
