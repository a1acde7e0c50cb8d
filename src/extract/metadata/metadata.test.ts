import { page, prose, title } from '../../testing/metadata-html.ts';
import type * as MetadataPage from '../../testing/metadata-page.ts';
import { expect, test } from '../../testing/test.ts';

const modulePath = 'src/testing/metadata-page.ts';

test('a text file names title, authors, agency, place, date and section', async ({ inPage }) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  const long =
    'The old bridge was closed for the night because of the storm, and it is not clear when the trains will run again, the mayor said on Monday in the hall.';
  const { metadata, marks } = await call(
    'readText',
    [
      'HarbourPost',
      'Home > Nation > Traffic',
      'Old bridge closed after the storm',
      'Jane Doe and John Roe (Reuters)\nOslo, Norway\nMon, August 23, 2021 Published on 2021-08-23T14:17:09+02:00',
      'Old bridge closed after the storm The bridge seen from the north. (Ann Poe)',
      long,
      long,
    ].join('\n\n'),
  );
  expect(metadata).toMatchObject({
    title: 'Old bridge closed after the storm',
    authors: ['Jane Doe', 'John Roe'],
    agency: 'Reuters',
    place: 'Oslo',
    publishedTime: '2021-08-23T14:17:09+02:00',
    section: 'Traffic',
    lang: 'en',
    dir: 'ltr',
  });
  expect(marks.map(({ role }) => role).sort()).toEqual(['byline', 'date', 'place', 'section', 'title']);
});

test('a byline at the end of a text names the author', async ({ inPage }) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  const long =
    'The old bridge was closed for the night because of the storm, and it is not clear when the trains will run again, the mayor said on Monday in the hall.';
  const { metadata, marks } = await call(
    'readText',
    [
      'Old bridge closed',
      'Old bridge closed',
      long,
      long,
      'BY JANE DOE [doe.jane@paper.example]',
      'Log in to write comments',
    ].join('\n\n'),
  );
  expect(metadata.authors).toEqual(['Jane Doe']);
  expect(marks).toContainEqual({ role: 'byline', text: 'BY JANE DOE [doe.jane@paper.example]' });
});

const authorSources: readonly (readonly [source: string, head: string, body: string])[] = [
  [
    'json-ld',
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","author":[{"@id":"#j"}]},{"@type":"Person","@id":"#j","name":"Jane Doe"}]}</script>',
    '',
  ],
  ['json-ld', '<script type="application/ld+json">[{"@type":"NewsArticle","author":"Jane Doe",}]</script>', ''],
  [
    'microdata',
    '',
    '<article itemscope itemtype="https://schema.org/Article"><meta itemprop="author" content="Jane Doe"></article>',
  ],
  ['meta', '<meta name="author" content="Jane Doe">', ''],
  ['dublin-core', '<meta name="DC.creator" content="Jane Doe">', ''],
  ['citation', '<meta name="citation_author" content="Doe, Jane">', ''],
  ['parsely', '<meta name="parsely-author" content="Jane Doe">', ''],
  ['sailthru', '<meta name="sailthru.author" content="Jane Doe">', ''],
  ['twitter', '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">', ''],
  ['byline', '', '<p>By Jane Doe</p>'],
  ['byline', '', '<div><span class="author">Jane Doe</span> <time datetime="2021-08-23">Aug 23, 2021</time></div>'],
];
for (const [source, head, body] of authorSources)
  test(`the author is read from ${source}: ${body || head}`, async ({ inPage }) => {
    const { call } = await inPage<typeof MetadataPage>(modulePath);
    const { metadata, provenance } = await call(
      'readHtml',
      page(`<meta property="og:type" content="article">${head}`, title + body),
    );
    expect(metadata.authors).toEqual(['Jane Doe']);
    expect(provenance['authors']?.[0]).toEqual({ value: 'Jane Doe', source });
  });

const noAuthors: readonly (readonly [why: string, head: string, body: string])[] = [
  ['the site', '<meta property="og:site_name" content="Harbour Post"><meta name="author" content="Harbour Post">', ''],
  ['an administrator', '<meta name="author" content="admin">', ''],
  [
    'who wrote a comment',
    '',
    `${prose}<ol class="comments"><li><span class="author">Jane Doe</span> <p>Nice.</p></li></ol>`,
  ],
  ['who took a picture', '', '<p>Photo by Jane Doe</p>'],
  ['who checked the facts', '', '<p>Reviewed by Jane Doe</p>'],
  ['what a headline ends with', '', '<ul><li>Envoy to the old harbour spurned by parties</li></ul><p>May 5, 2021</p>'],
  ['the way to a feed', '', '<p class="byline"><a>RSS Feed</a></p>'],
];
for (const [why, head, body] of noAuthors)
  test(`the author is not ${why}`, async ({ inPage }) => {
    const { call } = await inPage<typeof MetadataPage>(modulePath);
    expect((await call('readHtml', page(head, title + body))).metadata.authors).toEqual([]);
  });

test('the title is the heading, without site name and section of the declared titles', async ({ inPage }) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  const read = async (head: string, body: string) => (await call('readHtml', page(head, body))).metadata.title;
  const site = '<meta property="og:site_name" content="Harbour Post">';
  expect(await read('<title>Bridge closed: what to know | Harbour Post</title>', title)).toBe(
    'Old bridge closed after storm',
  );
  expect(await read(`${site}<title>Old bridge closed after storm - Harbour Post</title>`, '')).toBe(
    'Old bridge closed after storm',
  );
  expect(
    await read(`${site}<title>Old bridge closed after storm</title>`, `<h1><a href="/">Harbour Post</a></h1>`),
  ).toBe('Old bridge closed after storm');
  expect(await read('<title>“Who’s there?” – a play</title>', '')).toBe('“Who’s there?” – a play');
  const days = ['Day 7', 'Day 8', 'Day 9', 'Day 10'].map((day) => `<h1>${day}</h1><p>It rained.</p>`).join('');
  expect(await read('<title>Four days on the river</title>', days)).toBe('Four days on the river');
  const counted = '<h2 class="post-title">15 thoughts on “Old bridge closed after storm”</h2>';
  expect(await read(`${site}<title>Old bridge closed after storm - Harbour Post</title>`, counted)).toBe(
    'Old bridge closed after storm',
  );
});

test('dates that head the parts of a text are none of its own', async ({ inPage }) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  const head = '<meta property="article:published_time" content="2021-05-06T10:00:00Z">';
  const datesOf = async (...lines: readonly string[]) => {
    const parts = lines.map((line) => `${line}<p>The planner draws the tide of the harbour.</p>`).join('');
    const { marks } = await call('readHtml', page(head, `${title}${parts}`));
    return marks.flatMap(({ role, text }) => (role === 'date' ? [text] : []));
  };
  expect(await datesOf('<p>6 May 2021</p>')).toEqual(['6 May 2021']);
  expect(await datesOf('<h2>2.4.0 (2021-05-06)</h2>', '<h2>2.3.0 (2021-05-05)</h2>')).toEqual([]);
  expect(await datesOf('<p>6 May 2021</p>', '<p>5 May 2021</p>', '<p>4 May 2021</p>')).toEqual([]);
});

test('of several articles in JSON-LD the one at the page’s address is read', async ({ inPage }) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  const articles = [
    { '@type': 'NewsArticle', headline: 'Another', url: 'https://paper.example/b', datePublished: '2020-01-01' },
    {
      '@type': 'NewsArticle',
      headline: 'Bridge',
      url: 'https://paper.example/a/story',
      datePublished: '2021-08-23T10:00Z',
      isAccessibleForFree: 'False',
    },
  ];
  const { metadata } = await call(
    'readHtml',
    page(`<script type="application/ld+json">${JSON.stringify(articles)}</script>`, title),
  );
  expect(metadata).toMatchObject({ publishedTime: '2021-08-23T10:00Z', type: 'NewsArticle', free: false });
});

test('dates agree across sources and the updated one is told apart', async ({ inPage }) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  const { metadata } = await call(
    'readHtml',
    page(
      '<meta property="article:published_time" content="2021-08-23T14:17:09+07:00">',
      `${title}<p>Published Aug 23, 2021</p><p>Updated Aug 25, 2021</p>`,
    ),
  );
  expect(metadata).toMatchObject({ publishedTime: '2021-08-23T14:17:09+07:00', modifiedTime: '2021-08-25' });
});

test('declared fields are read, and their addresses resolved and checked', async ({ inPage }) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  const head = `<link rel="canonical" href="/a/story?x=1#top"><link rel="license" href="https://licences.example/by/4.0/">
    <meta property="og:image" content="/i/bridge.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630">
    <meta property="og:description" content="A storm &amp; a bridge."><meta property="article:section" content="Traffic"><meta name="keywords" content="bridge, storm,Bridge">`;
  const body = `${title}<figure><img src="/i/bridge.jpg?w=300"><figcaption>The bridge at dawn.</figcaption></figure>`;
  const { metadata } = await call('readHtml', page(head, body));
  expect(metadata).toMatchObject({
    url: 'https://paper.example/a/story?x=1',
    licence: 'https://licences.example/by/4.0/',
    image: 'https://paper.example/i/bridge.jpg',
    leadImage: { url: 'https://paper.example/i/bridge.jpg', width: 1200, height: 630, caption: 'The bridge at dawn.' },
    excerpt: 'A storm & a bridge.',
    section: 'Traffic',
  });
  expect(metadata.keywords.map((word) => word.toLowerCase())).toEqual(['bridge', 'storm']);
});

test('a section is a name, and no address, link back or title', async ({ inPage }) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  for (const declared of ['https://paper.example/a/b/', '&lt; Back to news', 'Old Bridge closed after storm']) {
    const head = `<meta property="article:section" content="${declared}"><meta name="section" content="Traffic">`;
    expect((await call('readHtml', page(head, title))).metadata.section).toBe('Traffic');
  }
});

test('the last of the breadcrumbs is the page itself where the others are links', async ({ inPage }) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  const way = '<a href="/">Home</a> <a href="/tea">Tea</a>';
  const sectionBelow = async (crumbs: string) =>
    (await call('readHtml', page('', `<nav class="breadcrumbs">${crumbs}</nav>${title}`))).metadata.section;
  expect(await sectionBelow(`${way} <span>All that happened to the bridge</span>`)).toBe('Tea');
  expect(await sectionBelow('<span>Home</span> <span>Bridges</span>')).toBe('Bridges');
});

test('a site is called by its name, without what it says of itself', async ({ inPage }) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  const names = [
    ['Kettle House | Fresh tea and old cups, every day', 'Kettle House'],
    ['Fresh tea and old cups, every day - Paper', 'Paper'],
    ['Society of Tea, Coffee, Cups and Kettles of the North', 'Society of Tea, Coffee, Cups and Kettles of the North'],
    ['Tea - Cups', 'Tea - Cups'],
    ['https://kettles.example/', undefined],
  ];
  for (const [declared, name] of names) {
    const { metadata } = await call('readHtml', page(`<meta property="og:site_name" content="${declared}">`, title));
    expect(metadata.siteName).toBe(name);
  }
});

test('a site that nothing names is called as the title of its document ends', async ({ inPage }) => {
  const { call } = await inPage<typeof MetadataPage>(modulePath);
  const nameIn = async (documentTitle: string) => {
    const html = `<html><head><title>${documentTitle}</title></head><body><h1>Timeouts of old pumps</h1><p>Text.</p></body></html>`;
    return (await call('readHtml', html)).metadata.siteName;
  };
  expect(await nameIn('Timeouts of old pumps - Loom')).toBe('Loom');
  expect(await nameIn('Timeouts of old pumps — Sprocket 4.2.0 documentation')).toBe('Sprocket');
  expect(await nameIn('Timeouts of old pumps')).toBeUndefined();
  expect(await nameIn('The shed - and what stood in it')).toBeUndefined();
});
