import { anchorBlocks } from '../article.ts';
import { collapse } from '../text/collapse.ts';
import { allowedAttributes } from './allowed.ts';

/**
 * Writes down, in attributes of our own, what would be lost in sanitizing: the numbers of the blocks that removals are
 * anchored to, the language of code, and formulas as text. Works on the parsed page before anything is judged, so it
 * uses the prototypes' methods: an `<img name=querySelectorAll>` hides those of the document.
 */
export function prepare(page: Document): void {
  const all = (selector: string) => Document.prototype.querySelectorAll.call(page, selector);
  for (const element of all('[data-block], [data-language]')) {
    for (const name of ['data-block', 'data-language']) Element.prototype.removeAttribute.call(element, name);
  }
  // A form whose control is named like one of its members is thrown away whole, with the text in it.
  for (const control of all('input, button, select, textarea, output, fieldset, object, img')) {
    for (const name of ['name', 'id']) control.removeAttribute(name);
  }
  for (const element of all('body [is]'))
    if (element instanceof HTMLElement) element.replaceWith(plainTwin(page, element));
  for (const [index, block] of all(anchorBlocks).entries()) block.setAttribute('data-block', String(index));
  for (const code of all('pre, code')) markLanguage(code);
  for (const formula of all('math')) formula.before(new Text(formulaText(formula)));
}

/** The same element without `is`, which is written out again even when its attribute is gone, and refused for that. */
function plainTwin(page: Document, element: HTMLElement): Element {
  const twin = Document.prototype.createElement.call(page, element.localName);
  // Only what may stay: to set a handler would be refused by Trusted Types, and no article would be shown.
  for (const { name, value } of element.attributes)
    if (name === 'class' || allowedAttributes.includes(name)) twin.setAttribute(name, value);
  while (element.firstChild) twin.append(element.firstChild);
  return twin;
}

function markLanguage(code: Element): void {
  const [, language] =
    /(?:^|\s)lang(?:uage)?-([a-z\d+#.-]{1,20})(?:\s|$)/i.exec(code.getAttribute('class') ?? '') ?? [];
  if (language) code.setAttribute('data-language', language.toLowerCase());
}

function formulaText(formula: Element): string {
  const written = formula.getAttribute('alttext') ?? formula.querySelector('annotation')?.textContent;
  return collapse(written ?? formula.textContent);
}
