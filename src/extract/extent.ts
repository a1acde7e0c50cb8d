import type { Rule } from '../rules/rule.ts';
import { linkDensityOf, type Prose } from './facts.ts';
import { type Survey, sum } from './survey.ts';
import { isHeadingTag } from './tags.ts';

/** A box that belongs to a label has at most this many words. */
const boxWords = 120;
/** Before a tail may be cut, this share of the prose must stand before it. */
const proseBeforeTail = 0.8;

/** The elements that go when element `index` is condemned. */
export function extentOf(tree: Survey, index: number, takes: NonNullable<Rule['takes']>, prose: Prose): number[] {
  const block = outermostAlone(tree, index);
  if (takes === 'block') return [block];
  if (takes === 'label') return labelAndBox(tree, block, prose);
  return headingAndRest(tree, block, prose);
}

/** The element or the highest wrapper that holds nothing else. */
function outermostAlone(tree: Survey, index: number): number {
  let outer = index;
  for (;;) {
    const parent = tree.parents[outer] as number;
    if (parent <= 0 || tree.tags[parent] === 'body') return outer;
    if (sum(tree, 'chars', parent) !== sum(tree, 'chars', outer)) return outer;
    if (sum(tree, 'images', parent) !== sum(tree, 'images', outer)) return outer;
    outer = parent;
  }
}

/** What goes with a label besides itself. */
export function belongingsOf(tree: Survey, index: number, prose: Prose): number[] {
  const label = outermostAlone(tree, index);
  return headsBox(tree, label, prose) ? [...followingSiblings(tree, label)] : labelAndBox(tree, label, prose).slice(1);
}

function labelAndBox(tree: Survey, label: number, prose: Prose): number[] {
  if (headsBox(tree, label, prose)) return [outermostAlone(tree, tree.parents[label] as number)];
  const parts = [label];
  for (const sibling of followingSiblings(tree, label)) {
    if (sum(tree, 'chars', sibling) === 0) continue;
    if (isHeadingTag(tree.tags[sibling] as string) || linkDensityOf(tree, sibling) < 0.5) break;
    parts.push(sibling);
  }
  return parts;
}

function headsBox(tree: Survey, label: number, prose: Prose): boolean {
  const parent = tree.parents[label] as number;
  return parent > 0 && isBox(tree, parent, prose) && firstWithText(tree, parent) === label;
}

function isBox(tree: Survey, index: number, prose: Prose): boolean {
  if (sum(tree, 'halfWords', index) > 2 * boxWords) return false;
  return proseIn(tree, index, prose) === 0 || linkDensityOf(tree, index) > 0.6;
}

function headingAndRest(tree: Survey, heading: number, prose: Prose): number[] {
  const before = prose.chars[heading] as number;
  if (prose.total === 0 || before < proseBeforeTail * prose.total) return [];
  const following = [...followingSiblings(tree, heading)];
  if (following.some((sibling) => proseIn(tree, sibling, prose) >= 2)) return [];
  return [heading, ...following];
}

function proseIn(tree: Survey, index: number, prose: Prose): number {
  return (prose.before[tree.ends[index] as number] as number) - (prose.before[index] as number);
}

function* followingSiblings(tree: Survey, index: number): Iterable<number> {
  const end = tree.ends[tree.parents[index] as number] ?? 0;
  for (let next = tree.ends[index] as number; next < end; next = tree.ends[next] as number) yield next;
}

function firstWithText(tree: Survey, parent: number): number {
  let child = parent + 1;
  while (child < (tree.ends[parent] as number) && sum(tree, 'chars', child) === 0) child = tree.ends[child] as number;
  return child;
}
