const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const controlTags = words('button input select textarea');
const neverText = words(
  'script style template link meta title base iframe object embed applet canvas audio video svg map area param source ' +
    'track datalist progress meter noframes frame frameset slot portal',
);
const quotedTags = words('pre code q math kbd samp select');
const tableTags = words('table thead tbody tfoot tr');
const headingTags = words('h1 h2 h3 h4 h5 h6');
const namedTags = words(
  'form button fieldset input object output select textarea img embed iframe area map frame meter progress',
);

export { isBlockTag } from '../text/block-tags.ts';

export const isControlTag = (tag: string): boolean => controlTags.has(tag);
export const isHeadingTag = (tag: string): boolean => headingTags.has(tag);
/** Whether an element of this name shows no text of the page. */
export const isSilentTag = (tag: string): boolean => neverText.has(tag);
/** Whether what stands inside is quoted letter by letter, or goes with its control: no rule judges it. */
export const isQuotedTag = (tag: string): boolean => quotedTags.has(tag);
/** Whether an element of this name only arranges cells. */
export const isTablePart = (tag: string): boolean => tableTags.has(tag);
/** Whether an element of this name can become a property of its form or document, as one can that names its form. */
export const isNamedTag = (tag: string): boolean => namedTags.has(tag);
