import type * as Repair from '../../testing/repair-page.ts';
import { testRepair } from '../../testing/repair-test.ts';
import { expect, test } from '../../testing/test.ts';

const blank = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP';

testRepair('images', [
  [
    'a lazy picture gets the address that scripts would give it',
    `<img src="${blank}" data-src="/boat.jpg" alt="A boat">`,
    '<img src="/boat.jpg" data-src="/boat.jpg" alt="A boat">',
  ],
  ['a picture that nobody sees goes', '<p>So<img src="/s.gif" width="40" height="1">.</p>', '<p>So.</p>'],
  [
    'a lazy picture without src gets one',
    '<img data-lazy-src="/boat.jpg">',
    '<img data-lazy-src="/boat.jpg" src="/boat.jpg">',
  ],
  [
    'what may be the address of a page is none of a picture that has one',
    '<img src="/boat.jpg" data-url="/article/5"><img data-url="/pier.jpg">',
    '<img src="/boat.jpg" data-url="/article/5"><img data-url="/pier.jpg" src="/pier.jpg">',
  ],
  [
    'of several sizes the largest for a screen is taken',
    '<img src="/blank.gif" srcset="/s.jpg 300w, /l.jpg 1600w, /print.jpg 6000w">',
    '<img src="/l.jpg" srcset="/s.jpg 300w, /l.jpg 1600w, /print.jpg 6000w">',
  ],
  [
    'an address with commas is one address',
    '<img data-srcset="/w_300,c_fill/a.jpg 300w, /w_900,c_fill/a.jpg 900w">',
    '<img data-srcset="/w_300,c_fill/a.jpg 300w, /w_900,c_fill/a.jpg 900w" src="/w_900,c_fill/a.jpg">',
  ],
  [
    'a picture takes the address of its sources',
    '<picture><source srcset="/a.webp 1x, /a@2x.webp 2x"><img alt="A"></picture>',
    '<picture><source srcset="/a.webp 1x, /a@2x.webp 2x"><img alt="A" src="/a@2x.webp"></picture>',
  ],
  [
    'a picture with an address keeps it',
    '<img src="/a.jpg" srcset="/b.jpg 2x">',
    '<img src="/a.jpg" srcset="/b.jpg 2x">',
  ],
  [
    'data that is no address is not taken for one',
    '<img src="/a.jpg" data-src="{&quot;id&quot;: 3}">',
    '<img src="/a.jpg" data-src="{&quot;id&quot;: 3}">',
  ],
  [
    'a name may hold the word of a placeholder',
    '<img src="/1x1.gif" data-src="/google-pixel-9.jpg">',
    '<img src="/google-pixel-9.jpg" data-src="/google-pixel-9.jpg">',
  ],
  [
    "a placeholder's size is not the picture's",
    '<img src="/1x1.gif" width="1" height="1" data-original="/a.jpg">',
    '<img src="/a.jpg" data-original="/a.jpg">',
  ],
  ['an accelerated page shows pictures too', '<amp-img src="/a.jpg" alt="A"></amp-img>', '<img src="/a.jpg" alt="A">'],
]);

const cases = [
  ['stands beside its placeholder', `<img src="${blank}"><noscript><img src="/a.jpg?x=1&amp;y=2" alt="A"></noscript>`],
  ['stands alone', '<noscript><img alt="A" src="/a.jpg?x=1&amp;y=2"></noscript>'],
];
for (const [where, html] of cases)
  test(`the picture of a noscript that ${where} is shown, though nothing is parsed`, async ({ inPage }) => {
    const page = await inPage<typeof Repair>('src/testing/repair-page.ts');
    const after = await page.call('repairedWithScripts', 'images', html ?? '');
    expect(after).toContain('src="/a.jpg?x=1&amp;y=2"');
    expect(after).toContain('alt="A"');
    expect(after.match(/<img/g)).toHaveLength(1);
  });
