/** The text of a page's article. */
export const prose =
  '<p>The old bridge was closed for the night because of the storm, and it is not clear when the trains will run again, the mayor said on Monday in the town hall.</p>'.repeat(
    3,
  );

/** The heading of a page's article. */
export const title = '<h1>Old bridge closed after storm</h1>';

/** A page with these elements in its head, and these above its text. */
export const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}${prose}</body></html>`;

/** A value as JSON-LD in a page's head. */
export const linked = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
