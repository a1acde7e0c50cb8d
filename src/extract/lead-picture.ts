import { nameText } from './facts.ts';
import { type Survey, sum } from './survey.ts';

/** Where things stood in the page before anything was taken out. */
export interface PageOrder {
  readonly orderOf: (element: Element) => number;
  /** The place of the line that shows the title, if one does. */
  readonly title?: number;
}

/** A caption, a date line or a bar of buttons; more text says that the picture belongs to something else. */
const mostChars = 600;
/** Pixels of a picture's sides by its attributes: portraits of authors and icons are smaller. */
const leastSide = 200;
const small = /avatar|logo|icon|author|byline|profile|badge|emoji|sponsor|promo/i;

/**
 * The picture that stands between the title and the text, where these have boxes of their own: the first one, with its
 * figure. None where the text has it as well.
 */
export function findLeadPicture(tree: Survey, root: number, { orderOf, title }: PageOrder): number | undefined {
  if (title === undefined) return undefined;
  let own: Set<string> | undefined;
  const start = tree.opens.chars[root] as number;
  for (let index = 1; index < root; index++) {
    const element = tree.elements[index] as Element;
    if (tree.tags[index] !== 'img' || orderOf(element) < title) continue;
    if (start - (tree.opens.chars[index] as number) > mostChars || isSmall(tree, index)) continue;
    own ??= new Set(Array.from((tree.elements[root] as Element).querySelectorAll('img'), ({ src }) => src));
    if (!own.has((element as HTMLImageElement).src)) return figureOf(tree, index);
  }
  return undefined;
}

function isSmall(tree: Survey, image: number): boolean {
  const element = tree.elements[image] as Element;
  const sides = ['width', 'height'].map((side) => Number.parseInt(element.getAttribute(side) ?? '', 10));
  if (sides.some((side) => side < leastSide)) return true;
  const address = element.getAttribute('src') ?? '';
  if (/^data:|\.svg\b/.test(address) || small.test(address.slice(address.lastIndexOf('/')))) return true;
  for (let index = image, level = 0; index > 0 && level < 3; index = tree.parents[index] as number, level++)
    if (small.test(nameText(tree.elements[index] as Element))) return true;
  return false;
}

/** Whether a figure says nothing but its caption. */
export function isCaptioned(tree: Survey, figure: number): boolean {
  if (tree.tags[figure] !== 'figure') return false;
  const caption = tree.tags.slice(figure, tree.ends[figure]).indexOf('figcaption');
  return caption > 0 && sum(tree, 'chars', figure + caption) === sum(tree, 'chars', figure);
}

/** The figure around it, where it holds no other picture and no other text than its caption. */
function figureOf(tree: Survey, image: number): number {
  let figure = image;
  while (figure > 0 && tree.tags[figure] !== 'figure') figure = tree.parents[figure] as number;
  const isPlain = sum(tree, 'chars', figure) === 0 || isCaptioned(tree, figure);
  return figure > 0 && isPlain && sum(tree, 'images', figure) === 1 ? figure : image;
}
