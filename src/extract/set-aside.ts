import { asLine } from './prepare.ts';
import type { Selection } from './selection.ts';
import { type Survey, survey } from './survey.ts';

/**
 * What a sweep would take and the reader wants back. It stands aside while the article is looked for, so that the rest
 * of the page is judged as if it were gone: to bring one thing back changes nothing else.
 */
export class SetAside {
  readonly #places: readonly { readonly element: Element; readonly place: Comment }[];

  constructor(elements: readonly Element[]) {
    this.#places = elements.map((element) => {
      const place = element.ownerDocument.createComment('');
      element.replaceWith(place);
      return { element, place };
    });
  }

  /** Puts everything back. Gives what stands there now: of a control the line that was written on it. */
  putBack(): Element[] {
    return this.#places.map(({ element, place }) => {
      const shown = element.localName === 'button' ? asLine(element) : element;
      place.replaceWith(shown);
      for (const button of shown.querySelectorAll('button')) button.replaceWith(asLine(button));
      return shown;
    });
  }
}

/** The same choice in the tree as it is now that other elements are back. */
export function chooseAgain(tree: Survey, selection: Selection, body: Element): [Survey, Selection] {
  const chosen = new Set(tree.texts.filter((_, position) => selection.texts[position] === 1));
  const now = survey(body);
  const texts = Uint8Array.from(now.texts, (text) => (chosen.has(text) ? 1 : 0));
  const places = new Map(tree.elements.map((element, index) => [element, index]));
  const clueOf = (index: number): string =>
    selection.clueOf?.(places.get(now.elements[index] as Element) ?? 0) ?? selection.finder;
  return [now, { ...selection, texts, clueOf }];
}
