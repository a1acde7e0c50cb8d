import { collapse } from '../../text/collapse.ts';
import { eachTagged } from '../children.ts';

/** The classes of what draws formulas: what holds others first. */
const drawn = [
  'mwe-math-element',
  'katex',
  'MathJax_Preview',
  'MathJax_Display',
  'MathJax_SVG',
  'MathJax_CHTML',
  'MathJax',
];
const written = 'script[type^="math/tex"],img.latex,img.tex,img[class*="mwe-math-fallback"]';

function formulasIn(body: Element): Element[] {
  return [
    ...drawn.flatMap((name) => Array.from(body.getElementsByClassName(name))),
    ...eachTagged(body, ['mjx-container', 'math']),
    ...body.querySelectorAll(written),
  ];
}

/**
 * Writes each formula once, as the text that its author wrote where that is known (TeX), else as one line. Pages carry a
 * formula two or three times: drawn, for screen readers, and as its source.
 */
export function repairMath(body: Element): void {
  for (const formula of formulasIn(body)) {
    if (!formula.isConnected || formula.parentElement?.closest('code,pre')) continue;
    const text = isDrawing(formula) ? undefined : (sourceOf(formula) ?? lineOf(formula));
    if (text !== undefined) formula.replaceWith(asText(formula, text));
    else if (/MathJax/.test(formula.className)) formula.remove();
  }
}

/** MathJax leaves what was written in a script behind what it draws: then the script speaks. */
function isDrawing(formula: Element): boolean {
  if (!/MathJax/.test(formula.className)) return false;
  const around = formula.parentElement?.querySelector('script[type^="math/tex"]');
  return Boolean(around) || /Preview/.test(formula.className);
}

function asText(formula: Element, text: string): Element | Text {
  const page = formula.ownerDocument;
  if (formula.closest('h1,h2,h3,h4,h5,h6')) return page.createTextNode(text);
  const code = page.createElement('code');
  code.textContent = text;
  return code;
}

function sourceOf(formula: Element): string | undefined {
  if (formula.localName === 'script') return tidy(formula.textContent);
  if (formula.localName === 'img') return tidy(formula.getAttribute('alt'));
  const source =
    formula.querySelector('annotation[encoding*="tex" i]')?.textContent ??
    formula.getAttribute('alttext') ??
    formula.querySelector('math[alttext]')?.getAttribute('alttext') ??
    formula.querySelector('img[alt]')?.getAttribute('alt');
  return tidy(source);
}

function tidy(source: string | null | undefined): string | undefined {
  const text = collapse(source ?? '');
  const [, inner] = /^\{\\(?:display|text)style (.*)\}$/.exec(text) ?? [];
  return inner ?? (text || undefined);
}

/** MathML without a source, as one line: fractions with a stroke, what stands above and below with ^ and _. */
function lineOf(formula: Element): string | undefined {
  const math = formula.localName === 'math' ? formula : formula.querySelector('math');
  return math ? tidy(lineOfPart(math, 0)) : undefined;
}

/** Deeper than any formula that a person wrote. */
const deepest = 60;

function lineOfPart(part: Element, depth: number): string {
  if (depth > deepest || part.localName.startsWith('annotation')) return '';
  if (part.childElementCount === 0) return (part.textContent ?? '').trim();
  const parts = Array.from(part.children, (child) => lineOfPart(child, depth + 1));
  const [first = '', second = '', third = ''] = parts;
  switch (part.localName) {
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`;
    case 'msup':
    case 'mover':
      return `${first}^${grouped(second)}`;
    case 'msub':
    case 'munder':
      return `${first}_${grouped(second)}`;
    case 'msubsup':
    case 'munderover':
      return `${first}_${grouped(second)}^${grouped(third)}`;
    case 'msqrt':
      return `√(${parts.join('')})`;
    case 'mroot':
      return `√[${second}](${first})`;
    default:
      return parts.join(part.localName === 'mtr' ? ' ' : '');
  }
}

const grouped = (text: string): string => (text.length > 1 ? `(${text})` : text);
