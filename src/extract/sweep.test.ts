import { withProse } from '../testing/example-prose.ts';
import type * as Judge from '../testing/judge.ts';
import { expect, test } from '../testing/test.ts';

const cases: readonly (readonly [sentence: string, html: string, taken: readonly string[]])[] = [
  [
    'a part of a sentence is not judged by its name',
    '<p>Start a <a class="read-more" href="/a">compost heap</a> and add leaves, as on the <a class="read-more" href="/b">Old Farm</a> Kenna did.</p>',
    [],
  ],
  ['nor is one that ends it', '<p>Nobody would go <a class="read-more" href="/a">to the weir</a></p>', []],
  [
    'what follows a sentence is',
    '<p>Nobody would go to the weir. <a class="read-more" href="/a">Why the herons left</a></p>',
    ['Why the herons left'],
  ],
];
for (const [sentence, html, taken] of cases)
  test(sentence, async ({ inPage }) => {
    const { call } = await inPage<typeof Judge>('src/testing/judge.ts');
    const judgement = await call('judge', withProse(`{prose}${html}{moreProse}`), 'related-box', 'alone');
    expect(judgement.taken.map(({ preview }) => preview)).toEqual(taken);
  });

test('buttons in a row are no one word', async ({ inPage }) => {
  const { call } = await inPage<typeof Judge>('src/testing/judge.ts');
  const html =
    '<div class="cookie-banner"><p>We use cookies.</p><button>Accept all</button><button>Settings</button></div>';
  const { taken } = await call('judge', withProse(`{prose}${html}{moreProse}`), 'consent-banner', 'alone');
  expect(taken.map(({ preview }) => preview)).toEqual(['We use cookies. Accept all Settings']);
});

test('what a manual names is no button of the site', async ({ inPage }) => {
  const { call } = await inPage<typeof Judge>('src/testing/judge.ts');
  const html =
    '<dl><dt id="cookies">cookies <a href="#cookies">¶</a></dt><dd>What is sent.</dd></dl><ul><li><a href="/p"><code>PASSWORD</code></a></li></ul>';
  for (const rule of ['consent-button', 'account-button'])
    expect((await call('judge', withProse(`{prose}${html}{moreProse}`), rule, 'alone')).taken).toEqual([]);
});

test('a place named disclaimer is none', async ({ inPage }) => {
  const { call } = await inPage<typeof Judge>('src/testing/judge.ts');
  const html = '<h2><a id="_disclaimer"/>1. What this manual is not</h2>';
  expect((await call('judge', withProse(`{prose}${html}{moreProse}`), 'disclaimer', 'alone')).taken).toEqual([]);
});
