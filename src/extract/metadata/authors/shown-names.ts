import { following } from '../../children.ts';
import { isSilentTag } from '../../tags.ts';

/** Whether a text of the page has the name, whatever its case; what scripts and styles say does not count. */
export function shows({ body }: Document, name: string): boolean {
  const wanted = name.toLowerCase();
  for (let node: Node | null = body; node; node = following(node, body))
    if (
      node.nodeType === Node.TEXT_NODE &&
      (node as Text).data.toLowerCase().includes(wanted) &&
      !isSilentTag(node.parentElement?.localName ?? '')
    )
      return true;
  return false;
}
