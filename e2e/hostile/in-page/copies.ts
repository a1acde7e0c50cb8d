import { safeCopy } from '../../../src/extract/copy.ts';

/** What the copy of a page holds at most: attributes of one element, and characters of one attribute. */
export function mostIn(html: string): { readonly attributes: number; readonly characters: number } | string {
  const safe = safeCopy(new DOMParser().parseFromString(html, 'text/html'));
  if (!safe.ok) return safe.failure;
  const elements = [...safe.copy.querySelectorAll('*')];
  const lengths = elements.flatMap(({ attributes }) => [...attributes].map(({ value }) => value.length));
  return {
    attributes: Math.max(0, ...elements.map(({ attributes }) => attributes.length)),
    characters: Math.max(0, ...lengths),
  };
}
