import { moveChildren } from '../children.ts';
import { measure } from '../survey.ts';
import { intoFigure, pictureBefore, plain, says } from './figures.ts';

/** A caption longer than this is a paragraph that happens to stand beside a picture. */
const mostWords = 120;

/**
 * Gives captions their figure: sites put a caption into a box that only its class tells from a paragraph, or into the
 * line after the picture.
 */
export function repairCaptions(body: Element): void {
  for (const table of eachNamed(body, 'tr-caption-container')) figureOfTable(table);
  nameCards(body);
  // Without regard to case a browser takes five times as long.
  for (const caption of body.querySelectorAll('[class*="aption"]')) {
    const inside = caption.querySelector('img');
    const line = inside ? lineAfter(inside) : caption;
    if (line && caption.contains(line) && isCaptionOfPicture(line)) intoFigure(line);
  }
  for (const picture of body.querySelectorAll('img')) {
    const line = lineAfter(picture);
    if (line && isCaptionLike(line) && isCaptionOfPicture(line)) intoFigure(line);
  }
}

const eachNamed = (body: Element, name: string): readonly Element[] => Array.from(body.getElementsByClassName(name));

/** Blogger puts a picture and its caption into the two rows of a table. */
function figureOfTable(table: Element): void {
  const picture = table.querySelector('img');
  if (!picture || table.querySelectorAll('img').length > 1) return;
  const page = table.ownerDocument;
  const figure = page.createElement('figure');
  const caption = page.createElement('figcaption');
  for (const text of eachNamed(table, 'tr-caption')) moveChildren(text, caption);
  figure.append(picture, ...(/\S/.test(caption.textContent ?? '') ? [caption] : []));
  table.replaceWith(figure);
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
    (caption) => caption.closest('a') !== null || plain(caption.querySelector('a')) === plain(caption),
  );
  if (names.length < leastCards) return;
  for (const name of names) {
    const line = body.ownerDocument.createElement('div');
    moveChildren(name, line);
    name.replaceWith(line);
  }
}

const leastCards = 4;

const words = (text: string): number => measure(text).halfWords / 2;

function isCaptionOfPicture(element: Element): boolean {
  if (element.closest('figure,table') || element.querySelector('img,figure,video,h1,h2,h3')) return false;
  const count = words(plain(element));
  return count > 0 && count <= mostWords && pictureBefore(element) !== undefined;
}
