import { eachTagged, moveChildren, textsIn, unwrap } from './children.ts';
import { repairCaptions } from './repairs/captions.ts';
import { repairCodeBlocks } from './repairs/code-blocks.ts';
import { repairDropCaps } from './repairs/drop-caps.ts';
import { markEmbeds } from './repairs/embeds.ts';
import { partGluedWords } from './repairs/glued-words.ts';
import { repairHeadingMarks } from './repairs/heading-marks.ts';
import { repairImages } from './repairs/images.ts';
import { repairMath } from './repairs/math.ts';
import { repairRepeatedCaptions } from './repairs/repeated-captions.ts';
import { repairTabLabels } from './repairs/tab-labels.ts';
import { repairVerses } from './repairs/verses.ts';
import { measure, type Survey, survey } from './survey.ts';

const silent = (
  'script style template link noscript iframe object embed applet canvas audio video svg map datalist progress meter ' +
  'noframes frameset dialog'
).split(' ');
const controls = ['input', 'select', 'textarea', 'button', 'datalist', 'output'];

/**
 * Takes out what shows no text of the page, and mends the blocks, of which each text has one already. Gives the measures
 * of what is there then.
 */
export function prepare(copy: Document, title?: string): Survey {
  useNoscript(copy.body);
  repairTabLabels(copy.body);
  repairVerses(copy.body);
  repairImages(copy.body);
  repairMath(copy.body);
  markEmbeds(copy.body);
  for (const element of eachTagged(copy.body, silent))
    if (element.localName !== 'dialog' || !element.hasAttribute('open')) element.remove();
  repairCodeBlocks(copy.body);
  partGluedWords(copy.body);
  repairHeadingMarks(copy.body);
  repairDropCaps(copy.body);
  repairCaptions(copy.body);
  const tree = survey(copy.body);
  return repairRepeatedCaptions(tree, title) ? survey(copy.body) : tree;
}

/** A page whose text is all in its `noscript`, as of a forum that scripts draw, was saved before they ran. */
function useNoscript(body: Element): void {
  const unscripted = Array.from(body.querySelectorAll('noscript')).filter((element) => wordsIn(element) > 60);
  if (unscripted.length === 0) return;
  const words = unscripted.reduce((sum, element) => sum + wordsIn(element), 0);
  const others = wordsIn(body, 'script,style,template,noscript');
  if (words < others) return;
  for (const element of unscripted) unwrap(element);
}

/** Words in an element that is parsed: in a page that runs scripts a `noscript` holds its source as one text. */
function wordsIn(element: Element, but = 'script,style,template'): number {
  if (element.localName === 'noscript' && !element.firstElementChild) return 0;
  let words = 0;
  for (const text of textsIn(element)) if (!text.parentElement?.closest(but)) words += measure(text.data).halfWords / 2;
  return words;
}

/**
 * After the page sweep the controls have served as evidence: they go, and a form around prose, as some servers build
 * every page, is no more than a box.
 */
export function dropControls(body: Element): void {
  for (const control of eachTagged(body, controls)) dropControl(control);
  for (const form of body.querySelectorAll('form,fieldset')) {
    const box = body.ownerDocument.createElement('div');
    moveChildren(form, box);
    form.replaceWith(box);
  }
}

function dropControl(control: Element): void {
  if (control.localName === 'button' && control.closest('h1,h2,h3,h4,h5,h6,summary,dt')) unwrap(control);
  else if (control.matches('li input[type="checkbox"][disabled]')) control.replaceWith(taskSign(control));
  else if (opensAnswer(control)) control.replaceWith(asLine(control));
  // It parted words that have no space between them.
  else if (control.previousSibling && control.nextSibling) control.replaceWith(' ');
  else control.remove();
}

/** A list of tasks, as Markdown becomes, says with boxes that no one can click what is done. */
const taskSign = (box: Element): string => (box.hasAttribute('checked') ? '☑ ' : '☐ ');

/** A button that a question stands on, or what else it opens, is a line of the text. */
function opensAnswer(control: Element): boolean {
  if (control.localName !== 'button') return false;
  const { halfWords } = measure(control.textContent ?? '');
  if (halfWords < 2 * leastWordsOfLine || halfWords > 2 * mostWordsOfLine) return false;
  return control.hasAttribute('aria-expanded') || /[?？]\s*$/.test(control.textContent ?? '');
}

const leastWordsOfLine = 3;
const mostWordsOfLine = 40;

/** A line with what is written on a control. */
export function asLine(control: Element): Element {
  const line = control.ownerDocument.createElement('div');
  moveChildren(control, line);
  return line;
}
