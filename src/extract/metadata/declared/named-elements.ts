/** Elements whose class says that they are for a title, an author or the way to the page, in document order. */
export interface NamedElements {
  readonly titles: readonly Element[];
  readonly authors: readonly Element[];
  readonly trail?: Element;
}

/** More than the largest pages of the corpora have; a bound for others. */
const maxElements = 30_000;

const anyName = /title|headline|author|byline|autor|writer|contributor|journalist|breadcrumb/i;

/** Reads every class once: selectors with parts of names cost more than all the rest of this folder together. */
export function readNamedElements(copy: Document): NamedElements {
  const titles: Element[] = [];
  const authors: Element[] = [];
  let trail: Element | undefined;
  const elements = copy.body?.querySelectorAll('[class]') ?? [];
  const others = new Set<string>();
  for (let index = 0; index < elements.length && index < maxElements; index++) {
    const element = elements[index] as Element;
    const name = element.getAttribute('class') ?? '';
    if (others.has(name)) continue;
    if (name.length > 1000 || !anyName.test(name)) {
      others.add(name);
      continue;
    }
    if (/title|headline/i.test(name)) titles.push(element);
    if (/author|byline|autor|writer|contributor|journalist/i.test(name)) authors.push(element);
    if (!trail && /breadcrumb/i.test(name)) trail = element;
  }
  return { titles, authors, ...(trail ? { trail } : {}) };
}
