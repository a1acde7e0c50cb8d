import { collapse } from '../../text/collapse.ts';
import { following, moveChildren } from '../children.ts';
import { measure } from '../survey.ts';
import { isBlockTag } from '../tags.ts';

const leastWords = 8;
/** A caption longer than this is a paragraph that happens to stand beside a picture. */
const mostWords = 120;

/**
 * Gives captions their figure. Sites print a caption as the picture's description, as its title and again as text, or
 * put it into a box that only its class tells from a paragraph: it appears once, in a `figcaption`.
 */
export function repairCaptions(body: Element, title: string | undefined): void {
  nameCards(body);
  // Without regard to case a browser takes five times as long.
  for (const caption of body.querySelectorAll('[class*="aption"]'))
    if (isCaptionOfPicture(caption)) intoFigure(caption);
  for (const picture of body.querySelectorAll('img')) {
    const line = lineAfter(picture);
    if (line && isCaptionLike(line) && isCaptionOfPicture(line)) intoFigure(line);
  }
  const blocks = leavesOf(body);
  let following = longText(blocks[0]);
  for (const [position, block] of blocks.entries()) {
    const text = following;
    following = longText(blocks[position + 1]);
    if (text === '') continue;
    const isTwice = text === following;
    const isCaption = !isTwice && (isRepeated(blocks, position, text) || isTitledCaption(text, title));
    if ((!isTwice && !isCaption) || words(text) < leastWords) continue;
    if (isTwice) block.remove();
    else captionFrom(block, text, title);
  }
}

/** The line that stands straight after a picture, or after the boxes that hold nothing else. */
function lineAfter(picture: Element): Element | undefined {
  for (let at: Element | null = picture, up = 0; at && up < 5; at = at.parentElement, up++) {
    let next = at.nextElementSibling;
    for (let gaps = 0; next && gaps < mostGaps && !says(next, /\S/); gaps++) next = next.nextElementSibling;
    if (next) return next;
  }
  return undefined;
}

/** Boxes without text between a picture and its caption; a gallery has any number of them. */
const mostGaps = 3;
/** What holds more elements is a part of the page. */
const mostElements = 12;

/** Whether a line is named for what is said of pictures, or ends as they do: "The old bridge. (Photo: J. Doe)" */
function isCaptionLike(line: Element): boolean {
  if (line.getElementsByTagName('*').length > mostElements) return false;
  const text = plain(line);
  const isNamed = namedForPicture.test(line.getAttribute('class') ?? '');
  if (isNamed || /^(?:abbildung|abb\.) ?\d/i.test(text)) return words(text) <= mostNamedWords;
  return creditAtEnd.test(text.slice(-longestCredit));
}

const namedForPicture =
  /(?:ima?ge?|photo|foto|picture|media|bild)[-_]{0,2}(?:desc|meta|legend|title|credit)|bildunterschrift|legende?(?![a-z])|didascalia/i;
const creditAtEnd =
  /(?:©|(?:[FfPp]h?oto|FOTO|[Bb]ild|[Ii]mage|[Qq]uelle|[Cc]rédit)s?(?: by|:| ©| \/)) ?[\p{Lu}\d@][^!?:©]{1,50}$/u;
/** What a box of that name holds beyond these is text about what the picture shows. */
const mostNamedWords = 40;
/** A credit is no longer, with what stands before it. */
const longestCredit = 90;

/** In a row of cards the line under a picture is the name of what it leads to, and no caption. */
function nameCards(body: Element): void {
  const names = Array.from(body.querySelectorAll('figcaption')).filter(
    (caption) => caption.closest('a') !== null || plain(caption.querySelector('a') ?? undefined) === plain(caption),
  );
  if (names.length < leastCards) return;
  for (const name of names) {
    const line = body.ownerDocument.createElement('div');
    moveChildren(name, line);
    name.replaceWith(line);
  }
}

const leastCards = 4;

const plain = (element: Element | undefined): string => collapse((element?.textContent ?? '').slice(0, 2_000));
/** Nothing of what is too short for a caption, as most is that stands in a page. */
const longText = (element: Element | undefined): string =>
  (element?.textContent ?? '').length < 2 * leastWords - 1 ? '' : plain(element);
const words = (text: string): number => measure(text).halfWords / 2;

/** The blocks that hold no others, but for those of figures and programs. */
function leavesOf(body: Element): Element[] {
  const apart = new Set<Element>();
  for (const box of body.querySelectorAll('figure,pre'))
    for (const element of box.querySelectorAll('*')) apart.add(element);
  const low = Array.from(body.querySelectorAll('p,div,span,h2,h3,h4,td')).filter(
    (element) => !apart.has(element) && !holdsBlocks(element),
  );
  return low.filter((element, position) => !low[position + 1] || !element.contains(low[position + 1] as Element));
}

function holdsBlocks(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (child.localName === 'span' || isBlockTag(child.localName)) return true;
  return false;
}

/** The second of two equal paragraphs, or the description of the picture before it, is its caption. */
function isRepeated(blocks: readonly Element[], position: number, text: string): boolean {
  const before = blocks[position - 1];
  if (before && !before.isConnected && plain(before) === text) return endsWithCredit(text);
  const picture = pictureBefore(blocks[position] as Element);
  return picture !== undefined && [picture.getAttribute('alt'), picture.getAttribute('title')].includes(text);
}

function endsWithCredit(text: string): boolean {
  return /(?:\[[^\]]{3,80}\]|\([^)]{3,80}\)|\/\s?[\p{Lu}][^/]{2,60})\.?$/u.test(text);
}

/** "Title of the article. What the picture shows. (Agency/Photographer)" */
function isTitledCaption(text: string, title: string | undefined): boolean {
  if (!title || words(title) < 4 || !text.startsWith(title)) return false;
  return text.length > title.length + 40 && endsWithCredit(text);
}

function captionFrom(block: Element, text: string, title: string | undefined): void {
  if (isTitledCaption(text, title) && title) block.textContent = text.slice(title.length).replace(/^[\s:.,-]+/, '');
  intoFigure(block);
}

function isCaptionOfPicture(element: Element): boolean {
  if (element.closest('figure,table') || element.querySelector('img,figure,video,h1,h2,h3')) return false;
  const count = words(plain(element));
  return count > 0 && count <= mostWords && pictureBefore(element) !== undefined;
}

/** A picture that stands straight before an element, or before the box that holds nothing else. */
function pictureBefore(element: Element): Element | undefined {
  for (let at: Element | null = element, up = 0; at && up < 3; at = at.parentElement, up++) {
    const before = at.previousElementSibling;
    if (before) return before.localName === 'img' ? before : (pictureIn(before) ?? undefined);
    if (!at.parentElement || !standsAlone(at)) return undefined;
  }
  return undefined;
}

function standsAlone(element: Element): boolean {
  for (let node = element.parentNode?.firstChild; node; node = node.nextSibling)
    if (node !== element && says(node, /\S/)) return false;
  return true;
}

function pictureIn(box: Element): Element | null {
  return says(box, /[^\s\u200b\u00ad]/) ? null : box.querySelector('img');
}

/** Whether a text inside has a character of a kind: most boxes say so with their first, and the rest is not read. */
function says(inside: Node, character: RegExp): boolean {
  for (let node: Node | null = inside; node; node = following(node, inside))
    if (node.nodeType === Node.TEXT_NODE && character.test((node as Text).data)) return true;
  return false;
}

function intoFigure(caption: Element): void {
  const page = caption.ownerDocument;
  const figure = page.createElement('figure');
  const text = page.createElement('figcaption');
  moveChildren(caption, text);
  const picture = pictureBefore(caption);
  caption.replaceWith(figure);
  if (picture) figure.append(picture);
  figure.append(text);
}
