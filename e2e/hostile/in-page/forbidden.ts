import { allowedAttributes, allowedTags } from '../../../src/view/allowed.ts';

const ours = new Set([...allowedAttributes, 'rel', 'target', 'referrerpolicy', 'loading', 'decoding']);
const tags = new Set(allowedTags);

/** The first thing in an inserted article that may not be there. */
export function forbiddenIn(parent: Element): string | undefined {
  for (const element of parent.querySelectorAll('*')) {
    if (!tags.has(element.localName) || !(element instanceof HTMLElement)) return `element ${element.localName}`;
    const wrong = [...element.attributes].find((attribute) => !isAllowed(attribute));
    if (wrong) return `attribute ${wrong.name} ${wrong.value}`;
  }
  return undefined;
}

function isAllowed({ name, value }: Attr): boolean {
  if (name === 'href') return /^(https?:\/\/|mailto:|#article-)/.test(value);
  if (name === 'src') return isPictureAddress(value);
  return name === 'id' ? value.startsWith('article-') : ours.has(name);
}

export function isPictureAddress(value: string): boolean {
  return /^(https:\/\/|data:image\/(png|jpe?g|gif|webp|avif);base64,)/i.test(value);
}
