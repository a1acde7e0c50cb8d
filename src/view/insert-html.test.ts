import { expect, test } from '../testing/test.ts';
import type * as View from '../testing/view-page.ts';
import { allowedAttributes, allowedTags } from './allowed.ts';

const modulePath = 'src/testing/view-page.ts';

/** Families of attacks on readers and sanitizers. */
const attacks = [
  '<script>parent.hit = 1</script><p>text</p>',
  '<img src=x onerror="parent.hit = 1"><p>text</p>',
  '<svg><animate onbegin="parent.hit = 1" attributeName=x dur=1s></svg><p>text</p>',
  '<svg><style><img src=x onerror="parent.hit = 1"></style></svg><p>text</p>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></table></math><p>text</p>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=parent.hit=1></style></form><p>text</p>',
  '<noscript><p title="</noscript><img src=x onerror=parent.hit=1>"></noscript><p>text</p>',
  '<template><img src=x onerror=parent.hit=1></template><p>text</p>',
  '<iframe srcdoc="<script>parent.hit = 1</script>"></iframe><p>text</p>',
  '<object data="data:text/html,<script>1</script>"></object><embed src=x><p>text</p>',
  '<a href="javascript:parent.hit=1" ping="https://evil.example/" download>link</a><p>text</p>',
  '<base href="https://evil.example/"><meta http-equiv=refresh content=0><link rel=stylesheet href=x><p>text</p>',
  '<p style="background:url(https://evil.example)" class="bar" id="removed" onclick="parent.hit=1">text</p>',
  '<video poster="https://evil.example/a" src=x autoplay></video><audio src=x></audio><p>text</p>',
  '<form action="https://evil.example"><input name=attributes><button formaction=x>go</button><p>text</p></form>',
  '<div popover command=show-modal commandfor=x><dialog open>fake</dialog></div><p>text</p>',
  '<img name=body><img name=querySelectorAll><img name=createElement><img name=firstChild><p>text</p>',
  '<select><option><style></select><img src=x onerror=parent.hit=1></style></select><p>text</p>',
  '<custom-element onfocus=parent.hit=1 autofocus tabindex=1>x</custom-element><p>text</p>',
  '<p is="x-y" slot=a contenteditable autofocus tabindex=0 accesskey=x>text</p>',
];

test('what is inserted is made of allowed elements and attributes only', async ({ inPage }) => {
  const { call, page } = await inPage<typeof View>(modulePath);
  const ours = [...allowedAttributes, 'rel', 'target', 'referrerpolicy', 'loading', 'decoding'];
  for (const attack of attacks) {
    expect(await call('otherNames', attack, allowedTags, ours), attack).toEqual([]);
    expect(await call('inserted', attack), attack).toContain('text');
    expect(await page.evaluate('globalThis.hit'), attack).toBeUndefined();
  }
});

test('what is inserted is the same after it was written to a file and read', async ({ inPage }) => {
  const { call } = await inPage<typeof View>(modulePath);
  const nested = ['<p><object><p>a</p></object></p>', '<p><button><div>b</div></button>c</p>', '<a>x<a>y</a></a>'];
  for (const html of [...attacks, ...nested, `${'<div>'.repeat(600)}deep`, '<p>a<table></table>', 'a&#13;b']) {
    expect(await call('readAgain', html), html).toBe('');
  }
});

test('links open elsewhere, without a word of where they were', async ({ inPage }) => {
  const { call } = await inPage<typeof View>(modulePath);
  expect(await call('inserted', '<a href="https://example.org/">x</a>')).toBe(
    '<a href="https://example.org/" rel="noopener noreferrer" target="_blank">x</a>',
  );
  expect(await call('inserted', '<a href="javascript:1" rel=opener target=x>x</a>')).toBe('<a>x</a>');
  expect(await call('inserted', '<a>x</a>')).toBe('<a>x</a>');
  expect(await call('inserted', '<div href="https://a.example" src="https://a.example/b">x</div>')).toBe(
    '<div>x</div>',
  );
});

test('links inside the article stay inside, under names that none of our elements has', async ({ inPage }) => {
  const { call } = await inPage<typeof View>(modulePath);
  const base = 'https://page.example/story#top';
  const note = '<p id="fn1">note</p>';
  const expected = '<a href="#article-fn1">1</a><p id="article-fn1">note</p>';
  expect(await call('inserted', `<a href="#fn1">1</a>${note}`)).toBe(expected);
  expect(await call('inserted', `<a href="https://page.example/story#fn1">1</a>${note}`, { base })).toBe(expected);
  expect(await call('inserted', `<a href="#%66n1">1</a>${note}`)).toBe(expected);
  expect(await call('inserted', '<a href="#%E0%A4%A">1</a>')).toBe('<a>1</a>');
  const other = await call('inserted', `<a href="https://page.example/other#fn1">1</a>${note}`, { base });
  expect(other).toContain('href="https://page.example/other#fn1"');
});

test('an id is kept once, and only if someone would write it', async ({ inPage }) => {
  const { call } = await inPage<typeof View>(modulePath);
  expect(await call('inserted', '<p id="a">1</p><p id="a">2</p>')).toBe('<p id="article-a">1</p><p>2</p>');
  expect(await call('inserted', '<p id="a b">1</p><p id="">2</p>')).toBe('<p>1</p><p>2</p>');
});

test('pictures are asked for late and without a referrer, if they may be asked for at all', async ({ inPage }) => {
  const { call } = await inPage<typeof View>(modulePath);
  const shown = await call(
    'inserted',
    '<img src="https://img.example.org/a.jpg" srcset="https://evil.example/b 2x" alt=A>',
  );
  expect(shown).toBe(
    '<img src="https://img.example.org/a.jpg" alt="A" referrerpolicy="no-referrer" loading="lazy" decoding="async">',
  );
  const hidden = [
    'src="http://img.example.org/a.jpg"',
    'src="https://10.0.0.1/a"',
    'width=1 src="https://t.example.org/a"',
  ];
  for (const attributes of [...hidden, 'height="1px" src="https://t.example.org/a"', '']) {
    expect(await call('inserted', `<img ${attributes}>`), attributes).toBe('');
  }
  expect(await call('inserted', '<img src="https://img.example.org/a.jpg">', { images: false })).toBe('');
});

test('formulas stay as text, and code keeps its language', async ({ inPage }) => {
  const { call } = await inPage<typeof View>(modulePath);
  expect(await call('inserted', '<p>a <math alttext="x^2"><mi>x</mi></math> b</p>')).toBe('<p>a x^2 b</p>');
  const annotated = '<p><math><mi>x</mi><annotation encoding="application/x-tex">x_1</annotation></math></p>';
  expect(await call('inserted', annotated)).toBe('<p>x_1</p>');
  expect(await call('inserted', '<p><math><mi>x</mi> <mo>+</mo></math></p>')).toBe('<p>x +</p>');
  const code = '<pre><code data-language="evil" class="hljs language-JS x">a</code></pre>';
  expect(await call('inserted', code)).toBe('<pre><code data-language="js">a</code></pre>');
  expect(await call('inserted', '<code class="plain" data-language="x">a</code>')).toBe('<code>a</code>');
});

test('what is put back stands behind its block, in order, and outside of lists', async ({ inPage }) => {
  const { call } = await inPage<typeof View>(modulePath);
  const html = '<p>0</p><ul><li>2</li><li>3</li></ul><p>4</p>';
  const back = (anchor: number, html: string) => ({ anchor, html });
  const restore = (...pieces: { anchor: number; html: string }[]) => call('inserted', html, {}, pieces);
  expect(await restore(back(-1, '<p>x</p>'))).toBe(`<p>x</p>${html}`);
  expect(await restore(back(0, '<p>x</p>'), back(0, '<p>y</p>'))).toContain('<p>0</p><p>x</p><p>y</p><ul>');
  expect(await restore(back(1, '<p>x</p>'))).toContain('</ul><p>x</p><p>4</p>');
  expect(await restore(back(99, '<p>x</p>'))).toBe(`${html}<p>x</p>`);
  expect(await restore(back(0, '<script>1</script><p onclick=1>x'))).toContain('<p>0</p><p>x</p>');
});

test('an anchor counts the blocks of the article, also those that may not stay', async ({ inPage }) => {
  const { call } = await inPage<typeof View>(modulePath);
  const html = '<iframe><p>no block</p></iframe><noscript><p>hidden</p></noscript><p data-block="7">1</p><p>2</p>';
  expect(await call('inserted', html, {}, [{ anchor: 1, html: '<hr>' }])).toBe('<p>1</p><hr><p>2</p>');
  expect(await call('inserted', html, {}, [{ anchor: 0, html: '<hr>' }])).toBe('<hr><p>1</p><p>2</p>');
});
