import { plainText } from '../text/plain-text.ts';

/** The page's meta elements: lower-case name, property or http-equiv, to the values in document order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** More than any honest page has (the corpora's largest is 190). */
const maxTags = 600;

/** Reads every meta element once. */
export function readMetaTags(copy: Document): MetaTags {
  const tags = new Map<string, string[]>();
  const elements = copy.querySelectorAll('meta[content]');
  for (let index = 0; index < elements.length && index < maxTags; index++) {
    const element = elements[index];
    if (element) addTag(tags, element);
  }
  return tags;
}

/** The first value under the first of the names that has one. */
export function firstMeta(tags: MetaTags, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value) return value;
  }
  return undefined;
}

function addTag(tags: Map<string, string[]>, element: Element): void {
  const value = plainText(element.getAttribute('content'), 1000);
  if (!value) return;
  for (const attribute of ['name', 'property', 'http-equiv'] as const) {
    const name = element.getAttribute(attribute)?.trim().toLowerCase().slice(0, 80);
    if (!name) continue;
    const values = tags.get(name);
    if (!values) tags.set(name, [value]);
    else if (values.length < 50) values.push(value);
  }
}
