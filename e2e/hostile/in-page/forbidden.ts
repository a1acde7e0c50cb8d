import { allowedAttributes, allowedTags } from '../../../src/view/allowed.ts';

const ours = new Set([...allowedAttributes, 'rel', 'target', 'referrerpolicy', 'loading', 'decoding']);
const tags = new Set(allowedTags);

// Written down once more, so that whoever lets one of these through has to say so here as well.
const never = new Set(
  (
    'script style svg math iframe frame frameset object embed applet form input button select option textarea label ' +
    'fieldset meta link base template slot video audio source track picture canvas map area dialog noscript noembed ' +
    'noframes plaintext xmp title head body html marquee portal fencedframe menu'
  ).split(' '),
);
const neverAttributes =
  /^(?:on|style$|class$|name$|srcset$|slot$|part$|is$|form|action$|ping$|download$|popover|command|data-(?!block$|language$)|aria-|role$)/;

/** The first thing in an inserted article that may not be there. */
export function forbiddenIn(parent: Element): string | undefined {
  for (const element of parent.querySelectorAll('*')) {
    if (never.has(element.localName) || !tags.has(element.localName) || !(element instanceof HTMLElement))
      return `element ${element.localName}`;
    const wrong = [...element.attributes].find((attribute) => !isAllowed(attribute));
    if (wrong) return `attribute ${wrong.name} ${wrong.value}`;
  }
  return undefined;
}

function isAllowed({ name, value }: Attr): boolean {
  if (neverAttributes.test(name) || (name === 'target' && value !== '_blank')) return false;
  if (name === 'href') return /^(https?:\/\/|mailto:|#article-)/.test(value);
  if (name === 'src') return isPictureAddress(value);
  return name === 'id' ? value.startsWith('article-') : ours.has(name);
}

export function isPictureAddress(value: string): boolean {
  return /^(https:\/\/|data:image\/(png|jpe?g|gif|webp|avif);base64,)/i.test(value);
}
