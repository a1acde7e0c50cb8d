import { isBlockTag } from '../../text/block-tags.ts';
import { textsIn } from '../children.ts';

/** As a page is written, but not as it is shown; no-break spaces are the text's own. */
const written = /[\t\n\f\r]|^ | $| {2}/;

/** Leaves of the white space between a page's tags what shows: one space within a line, none beside blocks. */
export function repairWhiteSpace(article: Element): void {
  for (const text of textsIn(article)) {
    const { data, parentElement } = text;
    if (!parentElement || !written.test(data) || parentElement.closest('pre,code')) continue;
    const isEdge = (beside: Node | null): boolean => endsLine((beside ?? parentElement).nodeName.toLowerCase());
    let shown = data.replace(/[ \t\n\f\r]+/g, ' ');
    if (isEdge(text.previousSibling)) shown = shown.replace(/^ /, '');
    if (isEdge(text.nextSibling)) shown = shown.replace(/ $/, '');
    if (shown === '') text.remove();
    else if (shown !== data) text.data = shown;
  }
}

const endsLine = (tag: string): boolean => tag === 'br' || isBlockTag(tag);
