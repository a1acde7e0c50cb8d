const figures = '0123456789+-−';
const small = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋' } as const;

/** The text of a `sup` or `sub` where there is no markup: figures as the small ones of Unicode, so that 10⁶ is not 106. */
export function smallFigures(tag: string, text: string): string {
  if (tag !== 'sup' && tag !== 'sub') return text;
  return /^\s*[-+−]?\d{1,9}\s*$/.test(text)
    ? text.trim().replace(/./g, (sign) => small[tag][figures.indexOf(sign)] ?? sign)
    : text;
}
