import { linked, page, title } from '../../testing/metadata-html.ts';
import type * as MetadataPage from '../../testing/metadata-page.ts';
import { expect, test } from '../../testing/test.ts';

const modulePath = 'src/testing/metadata-page.ts';

test('hostile metadata is refused, bounded and stripped', async ({ inPage }) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  const deep = `${'{"@graph":['.repeat(20_000)}${']}'.repeat(20_000)}`;
  const head = `<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="https://elsewhere.example/">
    <meta property="og:image" content="file:///etc/passwd"><meta name="twitter:image" content="http://169.254.169.254/x">
    <meta property="og:title" content="Old\u202E bridge &lt;img src=x onerror=alert(1)&gt;${'x'.repeat(100_000)}">
    <script type="application/ld+json">{"__proto__":{"author":"Evil Person"},"@type":"NewsArticle","constructor":{"prototype":{"free":true}}}</script>
    <script type="application/ld+json">${deep}</script><script type="application/ld+json">{"@type":"NewsArticle","author":"Too Big","x":"${'y'.repeat(1_100_000)}"}</script>`;
  const { metadata } = await call('readHtml', page(head, ''));
  expect(metadata.url).toBe('https://paper.example/a/story');
  expect(metadata.image).toBeUndefined();
  expect(metadata.authors).toEqual([]);
  expect(metadata.title?.length).toBeLessThanOrEqual(500);
  expect(metadata.title).not.toMatch(/[\u202E<>]/);
});

test('ten megabytes of JSON-LD take no time and say nothing', async ({ inPage }) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  const html = page(linked({ '@type': 'NewsArticle', author: 'Too Big', articleBody: 'x'.repeat(10_000_000) }), title);
  const started = performance.now();
  const { metadata } = await call('readHtml', html);
  expect(metadata.authors).toEqual([]);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('control characters, directions and markup are in no name, section or date', async ({ inPage }) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  const head = linked({
    '@type': 'NewsArticle',
    author: { '@type': 'Person', name: '\u202eJane\u0007 <b>Doe</b>' },
    articleSection: '\u2066Rivers\u200f<script>alert(1)</script>',
    datePublished: '<b>2021-08-23</b>',
    keywords: ['\u202etides', '<i>boats</i>'],
  });
  const { metadata } = await call('readHtml', page(head, title));
  expect(metadata.authors).toEqual(['Jane Doe']);
  expect(JSON.stringify(metadata)).not.toMatch(/[<>\u0007\u202e\u2066\u200f]/);
  expect(metadata.publishedTime).toBe('2021-08-23');
});
