import type * as ChosenPage from '../testing/chosen-page.ts';
import { expect, test } from '../testing/test.ts';

const prose =
  'The wheel turned for eleven seconds before a plank broke, and on the second day for an hour, with half the town to watch it.';

const cases: readonly (readonly [sentence: string, html: string, chosen: string, all: readonly string[]])[] = [
  [
    'the items of a list follow most of them',
    '<ul><li class="x">one</li><li class="x">two</li><li>three</li></ul>',
    '.x',
    ['one', 'two', 'three'],
  ],
  ['an item alone draws no list after it', '<ul><li class="x">one</li><li>two</li><li>three</li></ul>', '.x', ['one']],
  [
    'a part of a line stays with its words, which have no box of their own',
    '<section><p>So:</p>The <b>old</b> wheel turns.</section><section>And <b>stops</b>.<p>So.</p></section>',
    'p:first-child',
    ['So:', 'old'],
  ],
  [
    'who said it stays with a quotation',
    '<blockquote><p>Mills are old.</p><footer>A miller</footer></blockquote><footer>Paper</footer>',
    'p',
    ['Mills are old.', 'A miller'],
  ],
  [
    'an article in a quotation is none',
    `<blockquote><p>${prose.repeat(10)}</p><footer>Paper</footer></blockquote>`,
    'p',
    [prose.repeat(10)],
  ],
  ['a heading above prose stays', `<p>So:</p><h2>Tips</h2><p>${prose}</p>`, 'p', ['So:', 'Tips', prose]],
  [
    'a heading above prose stays behind a time that does not',
    `<p class="x">So:</p><header><time>16:20</time><h2>The vote</h2></header><p class="x">${prose}</p>`,
    '.x',
    ['So:', 'The vote', prose],
  ],
  [
    'what a reader opens there stays',
    `<details><summary>fn turn(wheel)</summary><p>${prose}</p></details>`,
    'p',
    ['fn turn(wheel)', prose],
  ],
  ['a heading above a line is its own', '<p>So:</p><h2>More</h2><p>Birds</p>', 'p', ['So:', 'Birds']],
  [
    'a term stays with its explanation',
    '<dl><dt>Race</dt><dd>Where the water runs.</dd><dt>Weir</dt><dd class="x">Where it is held.</dd></dl>',
    '.x',
    ['Weir', 'Where it is held.'],
  ],
  [
    'a short note follows the sign in a text',
    '<p>Low water<a href="#fn:1">1</a></p><div><p id="fn:1">The lowest tide.</p><p id="fn:2">Unseen.</p></div>',
    'p:first-child:not([id])',
    ['Low water', '1', 'The lowest tide.'],
  ],
  [
    'the sign may name its page, or stand in what says what it is',
    '<p>Low<a href="https://e.example/p#footnote-1">1</a> water<sup data-fn="f2"><a href="#f2">2</a></sup></p>' +
      '<div id="footnote-1">The lowest tide.</div><ol><li id="f2">Of the year.</li></ol>',
    'p',
    ['Low', '1', ' water', '2', 'The lowest tide.', 'Of the year.'],
  ],
  [
    'so does one whose number the sign leads to, or whose role says what it is',
    '<p>Low<a href="#footnote-1">1</a> water<a role="doc-noteref" href="#f2">2</a></p>' +
      '<div><a id="footnote-1" href="#r1">1</a><div>The lowest tide.</div></div><aside id="f2">Of the year.</aside>',
    'p',
    ['Low', '1', ' water', '2', '1', 'The lowest tide.', 'Of the year.'],
  ],
];
for (const [sentence, html, chosen, all] of cases)
  test(sentence, async ({ inPage }) => {
    const { call } = await inPage<typeof ChosenPage>('src/testing/chosen-page.ts');
    expect(await call('chosenWith', 'parts', html, chosen)).toEqual(all);
  });
