import { escapeHtml } from './escape.ts';

const empty = new Set(['br', 'col', 'hr', 'img', 'wbr']);

/** The HTML of what stands in a sanitized element: elements, their attributes and text, nothing else. */
export function serialize(parent: Node): string {
  return [...parent.childNodes].map(serializeNode).join('');
}

function serializeNode(node: Node): string {
  if (node instanceof Text) return escapeHtml(node.data);
  if (!(node instanceof HTMLElement)) return '';
  const name = node.localName;
  const attributes = [...node.attributes].map((attribute) => ` ${attribute.name}="${escapeHtml(attribute.value)}"`);
  const open = `<${name}${attributes.join('')}>`;
  if (empty.has(name)) return open;
  // A parser drops the first line break in a pre.
  const lead = name === 'pre' && node.textContent.startsWith('\n') ? '\n' : '';
  return `${open}${lead}${serialize(node)}</${name}>`;
}
