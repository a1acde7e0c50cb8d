import { pageOf, paragraphs } from './case.ts';

/** A page that is too much in one way, and what may come of it. */
export interface HeavyPage {
  readonly name: string;
  html(): string;
  /** `article`: the paragraphs must be found. `either`: an article, or the failure `too-big` with the page's text. */
  readonly expected: 'article' | 'either';
}

const prose = `<p>${paragraphs[0]}</p>`;
const article = (name: string, html: () => string): HeavyPage => ({ name, html, expected: 'article' });
const either = (name: string, html: () => string): HeavyPage => ({ name, html, expected: 'either' });

const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('');

const deepJson = (depth: number): string =>
  `${'{"@type":"NewsArticle","mainEntity":'.repeat(depth)}1${'}'.repeat(depth)}`;

const head = (content: string): string => pageOf('', `<title>The apples of the island</title>${content}`);

/** Regular expressions of a library that reads attributes of pictures take for ever on these. */
export const backtracking: readonly HeavyPage[] = [
  article('srcset of 300 KB', () => pageOf(`<img srcset="${'a '.repeat(150_000)}" alt="">`)),
  article('srcset of 300 KB without a space', () => pageOf(`<img srcset="${'a'.repeat(300_000)}" alt="">`)),
  article('srcset of 300 KB of commas', () => pageOf(`<img srcset="${','.repeat(300_000)}" alt="">`)),
  article('lazy attribute of 400 KB', () => pageOf(`<img data-src="${'.jpg'.repeat(100_000)} x" alt="">`)),
  article('lazy attribute of 400 KB without an end', () => pageOf(`<img data-lazy="${'a'.repeat(400_000)}" alt="">`)),
  article('100 lazy attributes of 4 KB', () =>
    pageOf(many(100, () => `<img data-src="${'.jpg'.repeat(995)} x" alt="">`)),
  ),
  article('100 srcsets of 4 KB', () => pageOf(many(100, () => `<img srcset="${'a '.repeat(1990)}" alt="">`))),
  article('class of 1 MB', () => pageOf(`<div class="${'share '.repeat(170_000)}">${prose}</div>`)),
  article('class of 1 MB of one word', () => pageOf(`<div class="${'a-B'.repeat(330_000)}">${prose}</div>`)),
  article('id of 1 MB', () => pageOf(`<div id="${'aB_'.repeat(330_000)}">${prose}</div>`)),
  article('address of 2 MB', () =>
    pageOf(`<p>A <a href="https://a.example/${'%20'.repeat(700_000)}">link</a> in a line of words.</p>`),
  ),
  article('title of 1 MB of separators', () =>
    head('').replace('The apples of the island</title>', `${' - |'.repeat(250_000)}</title>`),
  ),
  article('title of 1 MB of spaces', () =>
    head('').replace('The apples of the island</title>', `a${' '.repeat(1_000_000)}b</title>`),
  ),
  article('heading of 1 MB', () => pageOf(`<h2>${'By '.repeat(330_000)}</h2>`)),
  article('byline of 1 MB', () => pageOf(`<p class="byline">${'By Ann '.repeat(150_000)}</p>`)),
  article('byline of 1 MB of commas', () => head(`<meta name="author" content="${'A, '.repeat(330_000)}">`)),
  article('date of 1 MB of digits', () =>
    pageOf(`<time datetime="${'2026-'.repeat(200_000)}">${'1'.repeat(200_000)}</time>`),
  ),
  article('description of 1 MB', () => head(`<meta name="description" content="${'&lt;p '.repeat(200_000)}">`)),
  article('keywords of 1 MB', () => head(`<meta name="keywords" content="${'a,'.repeat(500_000)}">`)),
  article('10,000 meta elements', () =>
    head(many(10_000, (index) => `<meta property="og:title${index}" content="x">`)),
  ),
  article('paragraph of 200 KB without an end', () => pageOf(`<p>${'Share '.repeat(33_000)}</p>`)),
  article('2,000 short lines of digits', () => pageOf(many(2_000, (index) => `<p>${index} / ${index}</p>`))),
  article('10,000 spaces in a row, 100 times', () => pageOf(many(100, () => `<p>a${' '.repeat(10_000)}b</p>`))),
  article('lines of 400 signs that almost match', () => pageOf(many(300, () => `<p>${'read more '.repeat(39)}!</p>`))),
  article('pre of 1 MB', () => pageOf(`<pre>${'a '.repeat(500_000)}</pre>`)),
  article('pre of 400 KB of empty lines', () => pageOf(`<pre>a${'\\n'.repeat(400_000)}b</pre>`)),
  article('pre of 400 KB of spaces', () => pageOf(`<pre>a${' '.repeat(400_000)}b</pre>`)),
  article('heading of 200 KB of signs', () => pageOf(`<h2>a${'#'.repeat(200_000)}b</h2>`)),
  article('line breaks, 20,000', () => pageOf(`<div>${'a<br>'.repeat(20_000)}</div>`)),
  article('line breaks alone, 50,000', () => pageOf(`<div>${'<br>'.repeat(50_000)}</div>`)),
];

export const linkedData: readonly HeavyPage[] = [
  article('JSON-LD of 10 MB', () =>
    head(`<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'a'.repeat(10_000_000)}"}</script>`),
  ),
  article('JSON-LD 100,000 deep', () =>
    head(`<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`),
  ),
  article('JSON-LD objects 20,000 deep', () => head(`<script type="application/ld+json">${deepJson(20_000)}</script>`)),
  article('JSON-LD of 900 KB that is broken', () =>
    head(`<script type="application/ld+json">{"a":"${'} {'.repeat(300_000)}</script>`),
  ),
  article('JSON-LD with __proto__', () =>
    head(
      '<script type="application/ld+json">{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"NewsArticle","headline":"x"}</script>',
    ),
  ),
  article('JSON-LD of 100,000 objects', () =>
    head(`<script type="application/ld+json">[${many(100_000, () => '{},').slice(0, -1)}]</script>`),
  ),
  article('JSON-LD of 900 KB of spaces that is broken', () =>
    head(`<script type="application/ld+json">{"a":1${' ;'.repeat(450_000)}x</script>`),
  ),
  article('500 JSON-LD scripts', () =>
    head(many(500, () => '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"A"}}</script>')),
  ),
];

export const shapes: readonly HeavyPage[] = [
  article('tables in tables, 200', () => pageOf(`${'<table><tr><td>'.repeat(200)}${prose}${'</table>'.repeat(200)}`)),
  article('5,000 siblings of every inline kind', () => pageOf(many(5_000, (index) => `<b>${index}</b><i>a</i>`))),
  article('table of 100,000 columns', () => pageOf('<table><tr><td colspan="100000" rowspan="65534">x</table>')),
  article('list that counts from 2,000,000,000', () =>
    pageOf('<ol start="2147483647" reversed><li value="-2147483648">x</ol>'),
  ),
  either('20,000 links', () => pageOf(many(20_000, (index) => `<a href="/${index}">${index}</a> `))),
  either('50,000 links', () => pageOf(many(50_000, (index) => `<a href="/${index}">${index}</a> `))),
  either('20,000 forms', () => pageOf(many(20_000, () => '<form><input name=parentNode></form>'))),
  either('50,000 empty blocks', () => pageOf('<div></div>'.repeat(50_000))),
  either('20,000 paragraphs', () => pageOf(prose.repeat(20_000))),
  either('200,000 elements', () => pageOf(many(200_000, () => '<i>a</i>'))),
  either('100,000 spans in a paragraph', () => pageOf(`<p>${'<span>a </span>'.repeat(100_000)}</p>`)),
  either('12 MB of text', () => pageOf(`<p>${'words and words '.repeat(750_000)}</p>`)),
  either('a data address of 16 MB', () => pageOf(`<img src="data:image/png;base64,${'A'.repeat(16_000_000)}" alt="">`)),
  either('50,000 comments', () => pageOf('<!-- a -->'.repeat(50_000))),
  either('unclosed, 50,000', () => pageOf('<div>'.repeat(50_000))),
  either('unclosed inline, 20,000', () => pageOf('<b><i>'.repeat(10_000))),
];

/**
 * Wide and flat. A quiet machine finds the article of each of them in time; for those with more than 60,000 elements a
 * busy one may give the page's text instead.
 */
export const wide: readonly HeavyPage[] = [
  article('1,500 posts with a form each', () =>
    pageOf(
      many(1_500, (index) => `<div><p>post ${index}</p><form><textarea></textarea><button>Reply</button></form></div>`),
    ),
  ),
  either('200,000 blocks', () => pageOf(many(200_000, (index) => `<div>line ${index}</div>`))),
  article('60,000 paragraphs', () => pageOf(many(60_000, (index) => `<p>line ${index} of a list</p>`))),
  article('60,000 spans', () => pageOf(`<p>${many(60_000, (index) => `<span>word${index} </span>`)}</p>`)),
  either('50,000 links in a list', () =>
    pageOf(`<ul>${many(50_000, (index) => `<li><a href="/${index}">page number ${index}</a></li>`)}</ul>`),
  ),
  either('table of 100,000 rows', () =>
    pageOf(`<table>${many(100_000, (index) => `<tr><td>${index}<td>value`)}</table>`),
  ),
  article('60,000 line breaks', () => pageOf(`<div>${many(60_000, (index) => `line ${index}<br>`)}</div>`)),
  article('50,000 parts that call themselves the content', () => pageOf('<div class="content">a</div>'.repeat(50_000))),
  either('100,000 names', () => pageOf(many(100_000, (index) => `<div class="c${index}" id="i${index}">x</div>`))),
  article('6,000 inline wrappers with breaks', () => pageOf(`<div>${'text <b>a<br><br>b</b> '.repeat(6_000)}</div>`)),
  article('10,000 inline wrappers with paragraphs', () => pageOf(`<div>${'<i>a<p>b</p></i> t '.repeat(10_000)}</div>`)),
  article('6,000 pictures before the text, 6,000 in it', () => {
    const pictures = (folder: string): string => many(6_000, (index) => `<img src="/${folder}/${index}.jpg" alt="">`);
    return pageOf('')
      .replace(/(?=<p>)/, pictures('a'))
      .replace(/(?=<\/p>)/, pictures('b'));
  }),
  article('30,000 slots', () =>
    pageOf(
      `<div><template shadowrootmode="open">${many(30_000, (index) => `<slot name="s${index}"></slot>`)}</template>${many(30_000, (index) => `<i slot="s${index}">word ${index} </i>`)}</div>`,
    ),
  ),
  article('6,000 sources and 6,000 pictures in one picture', () =>
    pageOf(
      `<picture>${many(6_000, (index) => `<source srcset="/${index}.webp 1x">`)}${many(6_000, (index) => `<img data-a="${index}" alt="">`)}</picture>`,
    ),
  ),
  either('100,000 headings of what to read next', () => pageOf('<h3>Related articles</h3>'.repeat(100_000))),
  either('100,000 figures without captions', () => pageOf('<figure><img alt=""></figure>'.repeat(100_000))),
  article('15,000 lists in a row', () => pageOf('<ul><li>a</li></ul>'.repeat(15_000))),
  either('30 MB of text', () => pageOf(`<p>${'words and words '.repeat(1_900_000)}</p>`)),
];

/** Built by a script of the page, as the parser flattens what is nested more than 512 deep. */
export const nested = (depth: number, style = ''): HeavyPage =>
  either(`nested ${depth} deep${style ? ', hidden' : ''}`, () =>
    pageOf(
      `<div id="top" style="${style}"></div><script>let at = document.getElementById('top');
      for (let depth = 0; depth < ${depth}; depth++) at = at.appendChild(document.createElement('div'));
      at.textContent = 'bottom';</script>`,
    ),
  );

export const depths: readonly HeavyPage[] = [
  nested(400),
  nested(1_400),
  nested(2_000, 'display:none'),
  nested(5_000, 'display:none'),
];
