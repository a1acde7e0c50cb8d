import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { Marked } from 'marked';
import type * as Exports from '../../testing/export-page.ts';
import { expect, test } from '../../testing/test.ts';

const modulePath = 'src/testing/export-page.ts';

/** HTML and the Markdown that it becomes. */
const written: readonly (readonly [html: string, markdown: string])[] = [
  [
    '<p>One</p><p>Two  <b>bold</b>, <i>slanted</i> and <s>gone</s>.</p>',
    'One\n\nTwo **bold**, *slanted* and ~~gone~~.',
  ],
  ['<h2>Head <em>line</em> #</h2><h6>Six</h6>', '## Head *line* \\#\n\n###### Six'],
  ['text<p>block</p>tail', 'text\n\nblock\n\ntail'],
  ['<p>a<br>b<br></p>', 'a\\\nb'],
  ['<p><a href="https://e.example/">a<br>b<br></a></p>', '[a\\\nb](https://e.example/)'],
  [
    '<p>see <a href="https://example.org/a_(b)?c=d&amp;e">this *link*</a></p>',
    'see [this \\*link\\*](https://example.org/a_%28b%29?c=d&e)',
  ],
  ['<p><img src="https://img.example.org/a.jpg" alt="A [boat]"></p>', '![A \\[boat\\]](https://img.example.org/a.jpg)'],
  [
    '<figure><img src="https://img.example.org/a.jpg" alt=""><figcaption>By me</figcaption></figure>',
    '![](https://img.example.org/a.jpg)\n\nBy me',
  ],
  ['<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', '- a\n- b\n  - c'],
  ['<ol start=9><li><p>a</p></li><li><p>b</p><p>c</p></li></ol>', '9. a\n\n10. b\n\n    c'],
  ['<ul><li>a</li></ul><ul><li>b</li></ul>', '- a\n\n* b'],
  ['<ol><li>a</li></ol><ol><li>b</li></ol>', '1. a\n\n1) b'],
  ['<ol><li>a</li></ol><ol><li>b</li></ol><ol><li>c</li></ol>', '1. a\n\n1) b\n\n1. c'],
  ['<ul><li>a</li><ul><li>b</li><li>c</li></ul><li>d</li></ul>', '- a\n  - b\n  - c\n- d'],
  ['<ol reversed><li>a<ul><li>c</li></ul></li><li>b</li></ol>', '- 2\\. a\n  - c\n- 1\\. b'],
  ['<ol reversed><li><h3>a</h3></li><li>b</li></ol>', '- 2\\.\n\n  ### a\n\n- 1\\. b'],
  ['<p><em><b>what</b></em><b>.</b> Or <b>a </b><b><br></b><b>b</b></p>', '***what***. Or **a** \\\n**b**'],
  ['<dl><dt><em>class</em> A(<em>b</em>)</dt><dd>c</dd></dl>', '**class A(b)**\n\nc'],
  ['<ol><li>a</li><li value="5">b</li><li>c</li></ol>', '- 1\\. a\n- 5\\. b\n- 6\\. c'],
  ['<ol><li value="3">a</li><li>b</li></ol>', '3. a\n4. b'],
  ['<p><code>a</code><code>b</code> <kbd>c</kbd></p>', '`ab` `c`'],
  ['<p><code>a</code><wbr><code>b</code></p>', '`ab`'],
  ['<ul><li></li></ul>', '-'],
  ['<blockquote><p>a</p><blockquote>b</blockquote></blockquote>', '> a\n>\n> > b'],
  ['<pre><code class="language-ts">const a = `b`;\n\n  c</code></pre>', '```ts\nconst a = `b`;\n\n  c\n```'],
  ['<pre>```\nx</pre>', '````\n```\nx\n````'],
  ['<p>use <code>a`b</code> and <kbd>`</kbd><code></code></p>', 'use ``a`b`` and `` ` ``'],
  [
    '<table><caption>Boats</caption><tr><th>a</th><th>b|c</th></tr><tr><td>1<br>2</td></tr></table>',
    'Boats\n\n| a | b\\|c |\n| --- | --- |\n| 1 2 |  |',
  ],
  [
    '<table><tr><td colspan=2>a</td><td rowspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    '| a |  | b |\n| --- | --- | --- |\n| c | d |  |',
  ],
  ['<table><tr><td><p>layout</p><ul><li>x</li></ul></td><td>y</td></tr></table>', 'layout\n\n- x\n\ny'],
  [
    '<table><tr><td>a</td><td><table><tr><th>b</th><th>c</th></tr><tr><td>1</td><td>2</td></tr></table></td></tr></table>',
    'a\n\n| b | c |\n| --- | --- |\n| 1 | 2 |',
  ],
  [
    '<table><tr><th>a</th><th>b</th></tr><tr><td><code>x|y</code></td><td><p>c</p><p>d</p><ul><li>e</li><li>f</li></ul></td></tr></table>',
    '| a | b |\n| --- | --- |\n| `x\\|y` | c d e; f |',
  ],
  ['<ul><li>☑ a</li><li>☐ b</li></ul>', '- [x] a\n- [ ] b'],
  ['<p>10<sup>6</sup> 10<sup>-3</sup> H<sub>2</sub>O 2<sup>nd</sup></p>', '10⁶ 10⁻³ H₂O 2nd'],
  ['<dl><dt>term</dt><dd>meaning</dd></dl><hr>', '**term**\n\nmeaning\n\n---'],
  ['<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <q>so</q> x<sup>2</sup></p>', '漢(kan) “so” x²'],
  ['<p>a<a href="#n">1</a></p><ol><li id="n">Note <a href="#r">↩</a></li></ol>', 'a[^1]\n\n[^1]: Note ↩'],
  ['<p>Holm <a href="#n">(2011)</a></p><p id="n">Holm: Tides</p>', 'Holm (2011)\n\nHolm: Tides'],
  ['<p>a<a href="#n">1</a>(b)</p><p id="n">Two words <i>here</i></p>', 'a[^1]\\(b)\n\n[^1]: Two words *here*'],
  [
    '<p>a<a href="#n" id="r">1</a></p><div><a id="n" href="#r">1</a><div><p>Two words here</p></div></div>',
    'a[^1]\n\n[^1]: Two words here',
  ],
  ['<p><a href="#gone">inside</a></p>', 'inside'],
  [
    '<p><a href="#n"><img src="https://img.example.org/a.jpg" alt="Boat"></a></p><p id="n">b</p>',
    '![Boat](https://img.example.org/a.jpg)\n\nb',
  ],
  [
    '<p>1. a</p><p>- b</p><p># c</p><p>+ d</p><p>&gt; e</p><p>===</p><p>---</p><p>2) f</p>',
    '1\\. a\n\n\\- b\n\n\\# c\n\n\\+ d\n\n\\> e\n\n\\===\n\n\\---\n\n2\\) f',
  ],
  [
    '<p>snake_case _x_ &amp;amp; &lt;b&gt; a*b `c` $1 ~ |</p>',
    'snake_case \\_x\\_ \\&amp; &lt;b\\> a\\*b \\`c\\` \\$1 \\~ \\|',
  ],
  ['<p>Wow!<a href="https://a.example/">x</a></p>', 'Wow\\![x](https://a.example/)'],
];

const emphasis: readonly (readonly [html: string, markdown: string])[] = [
  ['<b> spaces </b>outside', '**spaces** outside'],
  ['<b></b><b> </b>none', 'none'],
  ['<b>a</b><b>b</b>', '**ab**'],
  ['<b>a <b>b</b></b>', '**a b**'],
  ['<b><i>x</i></b>', '***x***'],
  ['<b>“인용”</b>은', '“인용”은'],
  ['(<b>“quote”</b>)', '(**“quote”**)'],
  ['a<b>b</b>c', 'a**b**c'],
  ['done<b>😀 yes</b>and', 'done😀 yesand'],
];

test('HTML becomes the Markdown that one would write', async ({ inPage }) => {
  const { call } = await inPage<typeof Exports>(modulePath);
  for (const [html, markdown] of written) expect(await call('markdownOf', html), html).toBe(markdown);
});

test('code has nothing in it that no reader sees', async ({ inPage }) => {
  const { call } = await inPage<typeof Exports>(modulePath);
  expect(await call('markdownOf', '<pre>if (\u202ea\u2066) {\u200b\n  b</pre>')).toBe('```\nif (a) {\n  b\n```');
});

test('a backslash of the text escapes nothing', async ({ inPage }) => {
  const { call } = await inPage<typeof Exports>(modulePath);
  // Each backslash, and each sign behind it, has one of its own: else the first would take the other's away.
  expect(await call('markdownOf', '<p>\\&lt;i a=\\&gt; \\[x](y)</p>')).toBe('\\\\&lt;i a=\\\\\\> \\\\\\[x\\](y)');
});

// Some programs make a link of a bare address, backslashes and all, that ends before the tag.
test('no tag stands behind a bare address', async ({ inPage }) => {
  const { call } = await inPage<typeof Exports>(modulePath);
  expect(await call('markdownOf', '<p>https://a.example/\\&lt;i a=&gt;</p>')).toBe('https://a.example/\\\\&lt;i a=\\>');
});

test('emphasis is written where Markdown reads it as such', async ({ inPage }) => {
  const { call } = await inPage<typeof Exports>(modulePath);
  for (const [html, markdown] of emphasis) expect(await call('markdownOf', `<p>${html}</p>`), html).toBe(markdown);
});

const readers: readonly ((text: string) => string)[] = [
  (text) => new Marked().parse(text) as string,
  (text) => markdownIt({ html: true, linkify: false }).render(text),
];

const allowed = /^(a|p|h[1-6]|ul|ol|li|em|strong|del|s|code|pre|blockquote|br|hr|img|table|thead|tbody|tr|th|td)$/;

test('no text of a page becomes HTML or a link of another kind', async ({ inPage }) => {
  const { call, page } = await inPage<typeof Exports>(modulePath);
  const nasty = [
    '<script>',
    '&lt;',
    '[x](javascript:1)',
    '![',
    '](',
    '```',
    '\n',
    '    ',
    '*',
    '_',
    '`',
    '~~',
    '|',
    '#',
    '<!--',
  ];
  const more = [
    '[^1]',
    ': javascript:alert(1)',
    '- ',
    '1. ',
    '=== ',
    '\\',
    '"',
    "'",
    '(',
    ')',
    '<a href=',
    'https://a.example/',
    'x',
    ' ',
  ];
  const text = fc.array(fc.constantFrom(...nasty, ...more), { maxLength: 12 }).map((parts) => parts.join(''));
  const tag = fc.constantFrom('p', 'b', 'i', 'li', 'td', 'h2', 'code', 'pre', 'blockquote', 'a', 'sup', 'figcaption');
  const part = fc.tuple(tag, text).map(([name, words]) => `<${name}>${escapeWords(words)}</${name}>`);
  const article = fc.array(fc.oneof(part, text.map(escapeWords)), { maxLength: 8 }).map((parts) => parts.join(''));
  const isHarmless = async (html: string) => {
    const note = '<p>a<a href="#n">1</a></p><p id="n">javascript:alert(1)</p>';
    const markdown = String(await call('markdownOf', html + note));
    for (const read of readers) {
      const found = await page.evaluate(findNames, read(markdown));
      expect(
        found.filter((name) => !allowed.test(name)),
        markdown,
      ).toEqual([]);
    }
  };
  await fc.assert(fc.asyncProperty(article, isHarmless), { numRuns: 150, seed: 20260514 });
});

function escapeWords(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Elements, and addresses of links that are none of the web. */
function findNames(html: string): string[] {
  const elements = [...new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*')];
  const addresses = elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? 'https:');
  return [...elements.map(({ localName }) => localName), ...addresses.filter((address) => !/^https?:/.test(address))];
}
