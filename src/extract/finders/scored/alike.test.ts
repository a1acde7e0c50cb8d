import { expect, test } from 'playwright/test';
import type { Survey } from '../../survey.ts';
import { evenOut, kindsOf } from './alike.ts';

test('a block moves to the mean of its kind, weighted by words, and a kind of its own stays', () => {
  const scores = Float32Array.of(2, -1, 3);
  const evened = evenOut(scores, Float32Array.of(9, 19, 5), Uint32Array.of(0, 0, 1));
  // The mean of the first two: (10 * 2 + 20 * -1) / 30 = 0.
  for (const [block, score] of [0.8, -0.4, 3].entries()) expect(evened[block]).toBeCloseTo(score, 5);
});

test('blocks are of one kind where tag, class and wrappers are, short and long ones apart', () => {
  const halfWords = [0, 60, 60, 60, 6];
  const classes = ['thread', 'post', 'post', 'post new', 'post'];
  const tree = {
    elements: classes.map((name) => ({ getAttribute: () => name })),
    tags: ['div', 'p', 'p', 'p', 'p'],
    parents: Int32Array.of(-1, 0, 0, 0, 0),
    opens: { halfWords: [0, 0, 0, 0, 0] },
    closes: { halfWords },
  } as unknown as Survey;
  expect([...kindsOf(tree, [1, 2, 3, 4])]).toEqual([0, 0, 1, 2]);
});
