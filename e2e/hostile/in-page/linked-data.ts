import fc, { type Arbitrary } from 'fast-check';

const keys = (
  '@type @graph @id @context headline name author publisher url image datePublished dateModified description keywords ' +
  'inLanguage articleSection isAccessibleForFree license articleBody mainEntity itemListElement __proto__ constructor ' +
  'prototype toString polluted logo caption width height sameAs'
).split(' ');

const word = fc.oneof(
  fc.constantFrom('NewsArticle', 'Person', 'Organization', 'WebPage', 'BreadcrumbList', 'Ann Ames', '2026-05-14', 'en'),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://page.example/a',
    '<b>x</b>',
    '&lt;img src=x&gt;',
    '\u202egnp',
    'a'.repeat(3_000),
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const { node } = fc.letrec<{ node: unknown; object: [string, unknown][] }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    word,
    fc.jsonValue({ maxDepth: 2 }),
    fc.array(tie('node'), { maxLength: 4 }),
    tie('object').map(written),
  ),
  object: fc.array(fc.tuple(fc.constantFrom(...keys), tie('node')), { maxLength: 7 }),
}));

/** As JSON has it: `__proto__` is a key like any other. */
function written(entries: readonly (readonly [string, unknown])[]): object {
  const object = {};
  for (const [key, value] of entries)
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true });
  return object;
}

const prose = '<p>The ferry left the harbour before dawn with forty crates of apples on deck, as it did each day.</p>';

/** An article with any JSON as its linked data. */
export const linkedDataPage: Arbitrary<string> = fc.array(node, { minLength: 1, maxLength: 3 }).map((all) => {
  const scripts = all.map((value) => {
    const json = JSON.stringify(value).replaceAll('<', '\\u003c');
    return `<script type="application/ld+json">${json}</script>`;
  });
  return `<!DOCTYPE html><title>The apples</title>${scripts.join('')}<article><h1>The apples</h1>${prose.repeat(4)}</article>`;
});
