/** Small checks for what comes from outside: each returns the value in the wanted shape, or undefined. */
export type Check<Value> = (value: unknown) => Value | undefined;

// C0, C1 and the characters that override or embed a text direction: in a title they forge what a reader sees.
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text with line breaks, cut at a length; never empty. */
export function prose(maxLength: number): Check<string> {
  return (value) => {
    if (typeof value !== 'string') return undefined;
    return cut(value, maxLength).replace(unseen, '') || undefined;
  };
}

/** One line of text, cut at a length; never empty. */
export function line(maxLength: number): Check<string> {
  const text = prose(maxLength);
  return (value) => text(value)?.replace(/\s/g, ' ').trim() || undefined;
}

/** Markup as it came, up to a length; longer is refused, as half an element is none. May be empty. */
export function markup(maxLength: number): Check<string> {
  return (value) => (typeof value === 'string' && value.length <= maxLength ? value : undefined);
}

export function matching(pattern: RegExp, maxLength: number): Check<string> {
  return (value) => (typeof value === 'string' && value.length <= maxLength && pattern.test(value) ? value : undefined);
}

/** An absolute http(s) address without user name and password. */
export const webAddress: Check<string> = (value) => {
  if (typeof value !== 'string' || value.length > 4000 || !URL.canParse(value)) return undefined;
  const address = new URL(value);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return undefined;
  address.username = '';
  address.password = '';
  return address.href;
};

export function wholeNumber(min: number, max: number): Check<number> {
  return (value) => (Number.isInteger(value) ? Math.min(Math.max(value as number, min), max) : undefined);
}

export const flag: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export function oneOf<Word extends string>(words: readonly Word[]): Check<Word> {
  return (value) => words.find((word) => word === value);
}

/** A list of at most so many; what does not fit is left out. */
export function list<Item>(check: Check<Item>, maxItems: number): Check<readonly Item[]> {
  return (value) =>
    Array.isArray(value)
      ? value
          .slice(0, maxItems)
          .map(check)
          .filter((item) => item !== undefined)
      : undefined;
}

/** An object with the known fields only. A field that does not fit is an absent key; a needed one refuses the whole. */
export function fields<Shape extends object>(
  checks: { readonly [Key in keyof Shape]-?: Check<NonNullable<Shape[Key]>> },
  needed: readonly (keyof Shape)[],
): Check<Shape> {
  return (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const found: Partial<Shape> = {};
    for (const key of Object.keys(checks) as (keyof Shape)[]) {
      const field = Object.hasOwn(value, key) ? checks[key]((value as Shape)[key]) : undefined;
      if (field !== undefined) found[key] = field;
      else if (needed.includes(key)) return undefined;
    }
    return found as Shape;
  };
}

/** Cuts without leaving half of a surrogate pair. */
function cut(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
}
