import { collapse } from '../../../text/collapse.ts';

/** The entities that titles and names carry in practice; any other named entity is left as it stands. */
const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    lsaquo: '‹',
    rsaquo: '›',
    bull: '•',
    middot: '·',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    euro: '€',
    pound: '£',
    sect: '§',
    szlig: 'ß',
    oslash: 'ø',
    iexcl: '¡',
    iquest: '¿',
    times: '×',
    frac12: '½',
  }),
);

/** The marks of letters whose names end so: "eacute", "Uuml". */
const accents: ReadonlyMap<string, string> = new Map(
  Object.entries({
    uml: '\u0308',
    acute: '\u0301',
    grave: '\u0300',
    circ: '\u0302',
    tilde: '\u0303',
    cedil: '\u0327',
    ring: '\u030a',
  }),
);

const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));/g;

/** Inline and block tags as they leak into JSON-LD and meta values. A word such as "<canvas>" in a title is none. */
const markup =
  /<\/?(?:a|abbr|b|big|blockquote|br|cite|code|div|em|font|h[1-6]|hr|i|iframe|img|li|mark|ol|p|q|s|script|small|span|strong|style|sub|sup|svg|u|ul|wbr)(?:[\s/][^<>]{0,400})?>/gi;

/** C0, C1, zero-width, soft hyphen, bidi marks and overrides, tag characters, lone surrogates. ZWJ and ZWNJ are spelling. */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc\ud800-\udfff\u{e0000}-\u{e007f}]/gu;

const plain = /^[ -~¡-¬®-ɏ]*$/;

/** Text without invisible characters and with single spaces, at most `maxLength` long. */
export function tidy(text: string, maxLength = 500): string {
  const bounded = text.slice(0, maxLength * 4);
  // Most texts of a page are plain already: no two spaces in a row, no line break, nothing beyond Latin letters.
  if (plain.test(bounded) && !bounded.includes('  ')) return cut(bounded.trim(), maxLength);
  return cut(collapse(bounded.replace(invisible, '')), maxLength);
}

/** The same for a value that may carry markup or entities: an attribute, or a string of JSON-LD. */
export function plainText(value: unknown, maxLength = 500): string {
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : '';
  const bounded = value.slice(0, maxLength * 4);
  if (!/[<&]/.test(bounded)) return tidy(bounded, maxLength);
  // Twice, as "&amp;#8217;" is common; the markup that appears by decoding goes as well.
  const decoded = decode(decode(bounded.replace(markup, ' '))).replace(markup, ' ');
  return tidy(decoded, maxLength);
}

/** What a comparison of two values looks at: case, white space, quotes, dashes and edge punctuation do not count. */
export function fold(text: string): string {
  const plainQuotes = /^[ -~]*$/.test(text)
    ? text.replaceAll('`', "'")
    : text
        .normalize('NFKC')
        .replace(/[‘’‚`´′]/g, "'")
        .replace(/[“”„«»″]/g, '"')
        .replace(/[‐-―−]/g, '-');
  return plainQuotes
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The words alone, so that "Who's there?" and "Who’s there" are one. */
export function wordKey(text: string): string {
  // Most texts are plain, and these patterns take a third of the time of the others.
  const words = /^[ -~]*$/.test(text)
    ? text.toLowerCase().match(/[a-z0-9]+/g)
    : text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join(' ') ?? '';
}

function decode(text: string): string {
  return text.replace(entity, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities.get(name) ?? accented(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

function accented(name: string): string | undefined {
  const accent = accents.get(name.slice(1));
  return accent && `${name.charAt(0)}${accent}`.normalize();
}

function cut(text: string, maxLength: number): string {
  return text.length <= maxLength
    ? text
    : text
        .slice(0, maxLength)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd();
}
