import { build } from 'esbuild';
import { expect, test } from 'playwright/test';
import { ownCases } from '../cases/all.ts';
import { naughtyStrings } from '../published.ts';
import { uncovered } from '../uncovered.ts';
import { note } from '../whole.ts';

test.setTimeout(180_000);

/** The code that security rests on. */
const files = [
  ...['allowed', 'sanitize', 'prepare', 'policy', 'addresses', 'public-host', 'insert-html', 'cut-html'].map(
    (name) => `src/view/${name}.ts`,
  ),
  ...[
    'file-name',
    'visible',
    'html',
    'html/escape',
    'html/serialize',
    'json',
    'text',
    'markdown',
    'markdown/escape',
  ].map((name) => `src/export/${name}.ts`),
  ...['checks', 'check-extraction', 'record-schema', 'records', 'settings-schema', 'extract-from', 'tab'].map(
    (name) => `src/extension/${name}.ts`,
  ),
];

/** These need a browser with the extension; and what stands behind a question that only the compiler asks. */
const others: readonly string[] = [
  'currentTab',
  'openPage',
  'html/escape.ts:12: ?? ""',
  'export/markdown.ts:40: ?? []',
];

const good = { html: '', text: 'x', authors: [], keywords: [], wordCount: 1, readingMinutes: 1 };
const values = [
  ...[undefined, null, 5, 'x', {}, { images: true, format: 'text', textSize: 'small' }],
  { extraction: { ok: true, article: { ...good, text: '', provenance: 5 }, removals: [], faults: [] }, href: 'x' },
  {
    extraction: {
      ok: true,
      article: {
        ...good,
        title: 'a'.repeat(600),
        url: 'https://a:b@c.example/',
        image: 'javascript:1',
        byline: '\u202e',
        provenance: { title: [{ value: 'a', source: 'b' }], byline: 5 },
      },
      removals: [{ key: 'a', rule: 'a', kind: 'gift', label: 'a', why: 'a', clue: 5, preview: 5, count: 1, anchor: 0 }],
      faults: [],
    },
    href: 'x',
  },
  {
    extraction: {
      ok: true,
      article: { ...good, url: 'ftp://a', image: 'no address', lang: 'x y', free: true, dir: 'ltr' },
      removals: 5,
      faults: [],
    },
    href: 'x',
  },
  {
    extraction: {
      ok: true,
      article: {
        ...good,
        publishedTime: 'x',
        free: 5,
        provenance: 'x',
        leadImage: { url: 'https://a.example/', width: 1.5 },
      },
      removals: [{ html: 5 }, 5],
      faults: [],
    },
    href: 5,
  },
  { extraction: { ok: true, article: { ...good, wordCount: 'x' }, removals: [], faults: [] }, href: 'x' },
  { extraction: { ok: true, article: { ...good, text: 5 }, removals: [], faults: [] }, href: 'x' },
  { extraction: { ok: true, article: { ...good, html: 5 }, removals: [], faults: [] }, href: 'x' },
  { extraction: { ok: false, failure: 'no-article', fallback: { text: 'x' } }, href: 'x' },
];

const pictures = [
  'data:image/png;base64,AAAA',
  `data:image/png;base64,${'A'.repeat(300)}`,
  'data:text/html,x',
  'mailto:a@b.example?subject=x',
  'https://10.0.0.1/',
  'https://a.example/b.png',
  'x',
];
const markup = [
  '<p><code>a`b</code> See <a href="https://a.example/(x)">x</a>.</p>',
  ...ownCases.map(({ html }) => html),
  ...pictures.map((address) => `<img src="${address}" width="300"><p src="x" href="y">x</p><a href="${address}">x</a>`),
  '<pre><code class="language-js">a</code></pre><pre>\n\nb</pre><math><mi>x</mi></math><math alttext="y"></math><math><annotation>z</annotation></math>',
];

test('every line and branch that security rests on has a case', async ({ page }, info) => {
  const { outputFiles } = await build({
    entryPoints: ['e2e/hostile/in-page/coverage.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'coverage',
    target: 'es2023',
    charset: 'utf8',
    sourcemap: 'external',
    outdir: 'out',
    write: false,
    logLevel: 'silent',
  });
  const map = outputFiles.find(({ path }) => path.endsWith('.map'));
  const script = outputFiles.find(({ path }) => path.endsWith('.js'));
  if (!map || !script) throw new Error('The bundle was not made.');
  const code = `${script.text}\n//# sourceURL=coverage.js`;
  // A record gets a random id, which a browser gives to secure pages only.
  await page.route('**', (route) => route.fulfill({ body: '', contentType: 'text/html' }));
  await page.goto('https://page.example/');
  await page.coverage.startJSCoverage({ reportAnonymousScripts: true, resetOnNavigation: false });
  const given = JSON.stringify({ markup, strings: [...naughtyStrings, 'a '.repeat(500), '가'.repeat(500)], values });
  await page.evaluate(`(async () => { ${code}\n globalThis.exercise = coverage.exercise; })()`);
  await page.evaluate(`globalThis.exercise(${given})`);
  const counted = (await page.coverage.stopJSCoverage()).find(({ source }) =>
    source?.includes('sourceURL=coverage.js'),
  );
  if (!counted) throw new Error('Nothing was counted.');
  const lines = uncovered(counted.source ?? '', map, counted, files);
  expect(lines.filter((line) => !others.some((name) => line.includes(name)))).toEqual([]);
  note(info, {
    family: 'T24 lines and branches of the code that security rests on',
    number: files.length,
    held: 'each has a case',
  });
});
