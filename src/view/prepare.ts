import { anchorBlocks } from '../article.ts';

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
  for (const [index, block] of all(anchorBlocks).entries()) block.setAttribute('data-block', String(index));
  for (const code of all('pre, code')) markLanguage(code);
  for (const formula of all('math')) formula.before(page.createTextNode(formulaText(formula)));
}

function markLanguage(code: Element): void {
  const [, language] =
    /(?:^|\s)lang(?:uage)?-([a-z\d+#.-]{1,20})(?:\s|$)/i.exec(code.getAttribute('class') ?? '') ?? [];
  if (language) code.setAttribute('data-language', language.toLowerCase());
}

function formulaText(formula: Element): string {
  const written = formula.getAttribute('alttext') ?? formula.querySelector('annotation')?.textContent;
  return (written ?? formula.textContent).replace(/\s+/g, ' ').trim();
}
