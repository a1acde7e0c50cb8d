import { findLeadPicture } from '../extract/lead-picture.ts';
import { selectElements } from '../extract/selection.ts';
import { survey } from '../extract/survey.ts';
import { chooseWholeManual } from '../extract/whole-manual.ts';
import { chooseWholeParts } from '../extract/whole-parts.ts';
import { chooseWholeRuns } from '../extract/whole-runs.ts';
import { chooseWholeTables } from '../extract/whole-tables.ts';

const additions = {
  manual: chooseWholeManual,
  parts: chooseWholeParts,
  runs: chooseWholeRuns,
  tables: chooseWholeTables,
} as const;

/** The texts of a page that are chosen, after those in the elements of a selector were. */
export function chosenWith(name: keyof typeof additions, html: string, selector: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const tree = survey(body);
  const chosen = Array.from(body.querySelectorAll(selector), (element) => tree.elements.indexOf(element));
  const selection = selectElements('test', tree, chosen);
  additions[name](tree, selection);
  return tree.texts.filter((_, position) => selection.texts[position] === 1).map(({ data }) => data);
}

/** The address of the picture that belongs to an element, in a page whose title is its first heading; empty for none. */
export function leadPictureAbove(html: string, selector: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const tree = survey(body);
  const orderOf = (element: Element): number => tree.elements.indexOf(element);
  const root = orderOf(body.querySelector(selector) as Element);
  const found = findLeadPicture(tree, root, { orderOf, title: orderOf(body.querySelector('h1') as Element) });
  const element = found === undefined ? null : (tree.elements[found] as Element);
  return element?.getAttribute('src') ?? '';
}
