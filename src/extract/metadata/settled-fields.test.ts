import { linked, page, prose, title } from '../../testing/metadata-html.ts';
import type * as MetadataPage from '../../testing/metadata-page.ts';
import { expect, test } from '../../testing/test.ts';

const longProse = `<p>${'The old bridge was closed for the night because of the storm. '.repeat(9)}</p>`.repeat(3);

const modulePath = 'src/testing/metadata-page.ts';
const article = '<meta property="og:type" content="article">';

const titles: readonly (readonly [why: string, head: string, body: string, title: string])[] = [
  [
    'a slogan is no title where document and Open Graph agree on another',
    '<title>Repairs of clocks</title><meta property="og:title" content="Repairs of clocks">',
    '<h1>Time is on your side</h1>',
    'Repairs of clocks',
  ],
  [
    'a heading inside the article is its title whatever is declared',
    '<title>Repairs of clocks</title><meta property="og:title" content="Repairs of clocks">',
    '<article><h1>Clocks, and how to mend them</h1></article>',
    'Clocks, and how to mend them',
  ],
  [
    'what follows an upright line in a declared title is left out',
    '<title>Cheap hand-made clocks | Clocks, watches, bells</title>',
    '',
    'Cheap hand-made clocks',
  ],
  [
    'the book that a chapter is of is not its title',
    '<title>How a spring works - The book of clocks</title>',
    '<div class="bar"><h1>The book of clocks</h1></div><main><h2>How a spring works</h2></main>',
    'How a spring works',
  ],
  [
    'the sign that links a heading to itself is not read',
    '',
    '<h1>How a spring works<a href="#spring">¶</a></h1>',
    'How a spring works',
  ],
  [
    'the word for a title is none of it, a kicker is',
    '<title>Clocks: how a spring works | The Harbour Post</title>',
    '<h1><span>Title:</span>Clocks: how a spring works</h1>',
    'Clocks: how a spring works',
  ],
  [
    'the site that a heading links is none of the title',
    '<meta name="twitter:title" content="Old bridge closed after storm"><meta property="og:site_name" content="Harbour Post">',
    '<h1><span>Old bridge closed after storm</span><a href="/local.html">Harbour Post</a></h1>',
    'Old bridge closed after storm',
  ],
  ['a sign that belongs to the title stays', '', '<h1>Getting started with C#</h1>', 'Getting started with C#'],
];
for (const [why, head, body, expected] of titles)
  test(why, async ({ inPage }) => {
    const { call } = await inPage<typeof MetadataPage>(modulePath);
    expect((await call('readHtml', page(head, body))).metadata.title).toBe(expected);
  });

test('the site in front is none of the title where the host is called by it without its accents', async ({
  inPage,
}) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  const html = page('<title>Maré Notícias | Old bridge closed after storm</title>', title);
  expect((await call('readHtml', html, 'https://marenoticias.example/a')).metadata.title).toBe(
    'Old bridge closed after storm',
  );
});

const house = { '@type': 'Organization', name: 'Harbour Post' };
const authors: readonly (readonly [why: string, head: string, body: string, authors: readonly string[]])[] = [
  ['an organisation that one source names is no author', linked({ '@type': 'NewsArticle', author: house }), title, []],
  [
    'an organisation that two sources name is the author',
    `${linked({ '@type': 'NewsArticle', author: house })}<meta name="author" content="Harbour Post">`,
    title,
    ['Harbour Post'],
  ],
  [
    'someone who is named beside the house is the author',
    `${linked({ '@type': 'NewsArticle', author: house })}<meta name="author" content="Harbour Post">`,
    `${title}<p>By Jane Doe</p>`,
    ['Jane Doe'],
  ],
  ['a team signs after "By"', article, `${title}<p>By The Harbour Team</p>`, ['The Harbour Team']],
  [
    'a label alone names who stands in the next line',
    article,
    `${title}${prose}<div>Article written by:</div><h3>Jane Doe, MD</h3>`,
    ['Jane Doe, MD'],
  ],
  [
    'a name comes with the degrees that one source gives it',
    linked({ '@type': 'NewsArticle', author: 'Jane Doe' }),
    `${title}<p>By Jane Doe, MD, PhD</p>`,
    ['Jane Doe, MD, PhD'],
  ],
  [
    'the account that put a page up is not its author',
    linked({ '@type': 'NewsArticle', author: 'jdoe-web2' }),
    title,
    [],
  ],
  [
    'a handle that the page shows is its author',
    linked({ '@type': 'NewsArticle', author: 'jdoe-web2' }),
    `${title}${prose}<p>Thanks to jdoe-web2 for this text.</p>`,
    ['jdoe-web2'],
  ],
  [
    'a handle that the page marks up as its author is its author',
    article,
    `${title}${prose.repeat(45)}<p itemprop="author" itemscope><span itemprop="name">JDW</span></p>`,
    ['JDW'],
  ],
  [
    'who wrote the text stands among the credits at its end',
    article,
    `${title}${prose.repeat(45)}<div class="article-credits"><div class="credits-item">Text: <span class="card-author">Jane Doe</span></div></div>`,
    ['Jane Doe'],
  ],
  [
    'who took the picture below the title is not its author',
    article,
    `${title}<p class="author-line">Foto von Jane Doe von Harbour</p>${prose}`,
    [],
  ],
  [
    'the head of an article inside a card is its own',
    article,
    `<div class="related-card">${title}<p>By Jane Doe</p>${prose}</div>`,
    ['Jane Doe'],
  ],
  ['whom the title names is not its author', article, '<h1>A talk with Jane Doe</h1><p>By Jane Doe</p>', []],
  [
    'an authorized dealer is no author',
    '',
    `${title}${prose}<div class="authorized-dealer">Jane Doe Watches</div>`,
    [],
  ],
  [
    'who began a thread is its author',
    '<meta name="generator" content="phpBB">',
    `${title}<p><a class="username">clockmaker7</a></p><p>Jan 5, 2021</p>`,
    ['clockmaker7'],
  ],
  [
    'who is called the thread starter is, whoever answers are marked up with',
    '<meta name="generator" content="phpBB">',
    `${title}<ul><li>Thread starter <a class="username" href="/members/7">clockmaker7</a></li></ul>
     <span itemprop="author">Jane Doe</span>`,
    ['clockmaker7'],
  ],
  [
    'what stands behind who asks is no second author',
    '<meta name="generator" content="phpBB">',
    `${title}<div itemprop="author" itemscope><a href="/users/7">Clockmaker</a> <span>2 gold badges</span></div>`,
    ['Clockmaker'],
  ],
  [
    'a plugin says "written by" in the language of the page',
    '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Jane Doe">',
    title,
    ['Jane Doe'],
  ],
  [
    'a person who is called like the site is its author, however the type is spelt',
    linked({ '@type': 'Article', author: { '@type': 'person', name: 'Jane Doe' }, publisher: 'Jane Doe' }),
    title,
    ['Jane Doe'],
  ],
  [
    'a guest is the author on the site of another',
    `<meta property="og:site_name" content="Five Clocks"><meta name="author" content="Five Clocks">
     <meta name="twitter:label1" content="Interview by"><meta name="twitter:data1" content="Jane Doe">`,
    title,
    ['Jane Doe'],
  ],
  [
    'the account of many fields is not the author of a page that someone signs',
    `${linked({ '@type': 'NewsArticle', author: 'j.doe-web2' })}<meta name="author" content="j.doe-web2">
     <meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="j.doe-web2">`,
    `${title}<div class="author-info">Ann Poe</div>`,
    ['Ann Poe'],
  ],
  [
    'a name, a role and the date in one line are a byline',
    '',
    `${title}<p>Jane Doe | Senior Writer | July 2, 2025</p>`,
    ['Jane Doe'],
  ],
  ['a name stands above what its bearer is', article, `${title}<p>Jane Doe</p><p>Tech Writer</p>`, ['Jane Doe']],
  [
    'what a box says of the author is no name',
    article,
    `${title}<p>Jane Doe</p><div class="author-description">Licensed Clock Grader</div>`,
    ['Jane Doe'],
  ],
  [
    'a heading names the author of a page that is no article',
    '',
    `${title}${prose}<aside class="card"><h3>Author</h3><p>Jane Doe</p></aside>`,
    ['Jane Doe'],
  ],
  [
    'the site behind an author is none',
    '<meta property="og:site_name" content="THE PAPER"><meta name="author" content="Jane Doe, THE PAPER">',
    title,
    ['Jane Doe'],
  ],
  [
    'a heading names several authors as items',
    '',
    `${title}${prose}<h6>Author(s)</h6><ul><li><a>Jane Doe</a></li><li><a>Ann Poe</a></li></ul>`,
    ['Jane Doe', 'Ann Poe'],
  ],
  [
    'who writes a last line is the author before the house that is declared',
    '<meta name="author" content="Jane-Doe-Stiftung e.V.">',
    `${title}${prose}<p><b>Autorin: Ann Poe, Projektleiterin der Stiftung.</b></p>`,
    ['Ann Poe'],
  ],
  [
    'a first name signs below the text with the date',
    article,
    `<div>${title}${prose}<p>It is over.</p><span>Posted by Ann at December 16, 2025 11:15 AM</span></div>`,
    ['Ann'],
  ],
  [
    'a sentence of the text that links to someone is no byline',
    article,
    `${title}<p>At the old bridge we met the keeper of the lock, and over a cup of tea we talked with <a href="/author/jane">Jane Doe</a> about it.</p>`,
    [],
  ],
  [
    'links to what others write are no authors',
    '',
    `${title}${prose}<h4>Authors</h4><ul><li>Jane Doe’s Journal</li><li>Ann Poe’s Journal</li></ul>`,
    [],
  ],
  [
    'names without a label below the picture are of other stories where another is declared',
    linked({ '@type': 'NewsArticle', author: 'Jane Doe' }),
    `${title}<div class="writer">Ann Poe</div><p>A bridge opens</p><div class="writer">Max Roe</div><p>A road ends</p>`,
    ['Jane Doe'],
  ],
  [
    'a first name with the date is a byline before the author of a book',
    article,
    `${title}<p>by <a href="/author/ann/">Ann</a> · Dec 20, 2025</p><p>About a book.</p><p>Author: Jane Doe</p>`,
    ['Ann'],
  ],
  [
    'a first name in the foot of an article is its author',
    '',
    `<article>${title}${longProse}<footer>Posted in Bridges <a rel="author" href="/author/ann">Ann</a></footer></article>`,
    ['Ann'],
  ],
  [
    'a first name elsewhere is not',
    '',
    `<article>${title}${longProse}</article><div>Posted in Bridges <a rel="author" href="/author/ann">Ann</a></div>`,
    [],
  ],
  [
    'a line that says "by" and a full name is the byline among others that are marked',
    '',
    `${title}<div class="author">Stop</div><p>By Jane Doe, Reuters</p>${prose}`,
    ['Jane Doe'],
  ],
  [
    'a declared first name is the author where the page shows it as such',
    '<meta itemprop="author" content="Ann">',
    `${title}${prose}<a class="meta-item--author" href="/blog?author=5">Ann</a>`,
    ['Ann'],
  ],
  [
    'the author of each post in a list below is not that of the page',
    '',
    `${title}${prose}<div class="author-box">Ann Poe</div>${'<div><meta itemprop="author" content="Jane Doe"></div>'.repeat(3)}`,
    ['Ann Poe'],
  ],
  [
    'where an author lives is no author',
    article,
    `${title}<div class="byline"><a href="/authors/jane">Jane Doe</a><span class="bylineLocation">- Los Angeles</span></div>`,
    ['Jane Doe'],
  ],
  [
    'who helped stands in brackets',
    article,
    `${title}<p class="author">Par Jane Doe (avec Ann Poe et Max Roe)</p>`,
    ['Jane Doe', 'Ann Poe', 'Max Roe'],
  ],
  [
    'a guest is nobody by name',
    `${linked({ '@type': 'Article', author: 'Guest Contributor' })}
     <meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Guest Contributor">`,
    `${title}<p>Thanks to a Guest Contributor.</p>${prose.repeat(45)}<p>Written by Jane Doe, keeper of the lock</p>`,
    ['Jane Doe'],
  ],
  [
    'the site among the authors is none',
    `${linked({ '@type': 'Article', author: ['Jane Doe', 'ClockHub'] })}<meta property="og:site_name" content="ClockHub.example">`,
    title,
    ['Jane Doe'],
  ],
  [
    'headings straight below a title are its standfirst',
    article,
    `<h1>Old bridge closed</h1><h2>The storm came early</h2><h2>Trains wait for the morning</h2>
     <p class="byline"><a href="/author/jane">Jane Doe</a> / <a href="/author/ann">Ann Poe</a></p>`,
    ['Jane Doe', 'Ann Poe'],
  ],
  [
    'the footer of an article says who wrote it',
    '',
    `<article>${title}${prose}<footer><p>Posted by Jane Doe.</p></footer></article>`,
    ['Jane Doe'],
  ],
  [
    'a reporter signs the last line of a text in one block',
    article,
    `${title}<div>${'밤사이 다리가 닫혔고 열차는 다니지 않았다.<br><br>'.repeat(9)}홍길동 기자 hong@paper.example</div>`,
    ['홍길동'],
  ],
  ['reporters stand before their report', article, `${title}<p>〔記者王小明／台北報導〕橋昨夜關閉。</p>`, ['王小明']],
  [
    'the reporter of another story is none of this one',
    article,
    `${title}${prose}<div class="related"><p>〔記者王小明／台北報導〕橋昨夜關閉。</p></div>`,
    [],
  ],
  [
    'reporters stand behind the agency that a report is from',
    article,
    `${title}<p>新华社北京1月2日电（记者王小明、李华）大桥昨夜关闭。</p>`,
    ['王小明', '李华'],
  ],
];
for (const [why, head, body, expected] of authors)
  test(why, async ({ inPage }) => {
    const { call } = await inPage<typeof MetadataPage>(modulePath);
    expect((await call('readHtml', page(head, body))).metadata.authors).toEqual(expected);
  });

const dates: readonly (readonly [why: string, head: string, body: string, date: string | undefined])[] = [
  [
    'the date that a plugin gives a page counts for nothing alone',
    linked({ '@type': 'WebPage', datePublished: '2021-08-23' }),
    title,
    undefined,
  ],
  [
    'the date that a plugin gives a page counts beside another source',
    `${linked({ '@type': 'WebPage', datePublished: '2021-08-23T10:00Z' })}<meta name="date" content="2021-08-23">`,
    title,
    '2021-08-23T10:00Z',
  ],
  [
    'the times of a list are those of its stories',
    '',
    `${title}${prose}<ul><li><time datetime="2021-08-23"></time></li><li><time datetime="2021-08-22"></time></li></ul>`,
    undefined,
  ],
  [
    'since when someone is a member is no date of what they wrote',
    '<meta name="generator" content="phpBB">',
    `${title}<p>Joined: 04 Jul 2012, 16:09</p><p>by clockmaker7 » 11 Sep 2024, 18:36</p>`,
    '2024-09-11T18:36',
  ],
  [
    'the date over a title in a teaser is its own',
    '',
    `<div class="teaser"><p>23 August 2021</p>${title}</div>`,
    '2021-08-23',
  ],
  [
    'a component around the title says when it was made',
    '',
    `<forum-post created-timestamp="2021-08-23T09:47:05.754000+0000">${title}</forum-post>${prose}`,
    '2021-08-23T09:47:05+00:00',
  ],
  ['the one time of a page is its date', '', `${title}${prose}<time datetime="2021-08-23"></time>`, '2021-08-23'],
  [
    'a date in figures is read as the page shows it in words',
    '<meta property="article:published_time" content="03-09-2021">',
    `${title}<p>Published March 9, 2021</p>`,
    '2021-03-09',
  ],
  [
    'a date far from the title counts where it is called that of publication',
    '',
    `${title}${prose.repeat(20)}<div><p>Published</p><p>Feb 2, 2021</p></div>`,
    '2021-02-02',
  ],
  [
    'a date far from the title of no article is any',
    '',
    `${title}${prose.repeat(20)}<div><p>Feb 2, 2021</p></div>`,
    undefined,
  ],
  [
    'the day that a page shows is that of the declared moment in its zone',
    linked({ '@type': 'NewsArticle', datePublished: '2021-08-24T02:58:11+00:00' }),
    `<p>August 23, 2021</p>${title}${'<p>It rained.</p>'.repeat(20)}<p>May 5, 2021</p>`,
    '2021-08-23',
  ],
  ['an event before there were pages is no date of one', '', `${title}<p>August 14, 1935</p>${prose}`, undefined],
  ['a month is named twice', '', `${title}<p>الاثنين، 23 آب/اغسطس 2021</p>`, '2021-08-23'],
  ['an author of documentation dates it', '<meta name="ms.date" content="2021-08-23">', title, '2021-08-23'],
  ['RDFa names a date', '', `${title}<span property="schema:datePublished" content="2021-08-23"></span>`, '2021-08-23'],
];
for (const [why, head, body, expected] of dates)
  test(why, async ({ inPage }) => {
    const { call } = await inPage<typeof MetadataPage>(modulePath);
    expect((await call('readHtml', page(head, body))).metadata.publishedTime).toBe(expected);
  });

test('the address may name a section between year and month', async ({ inPage }) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  const { metadata } = await call(
    'readHtml',
    page('', title + prose),
    'https://harbour.example/2010/POLITICS/08/13/a/',
  );
  expect(metadata.publishedTime).toBe('2010-08-13');
});
