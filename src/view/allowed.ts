/**
 * What may stand in an article, and nothing else: text, structure and pictures. No SVG, MathML, style, form control,
 * frame or media: each has let script or requests through a sanitizer before.
 */
export const allowedTags = [
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'ins', 'kbd', 'mark', 'q'],
  ...['rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr', 'img'],
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'details',
    'div',
    'figcaption',
    'figure',
    'footer',
    'h1',
    'h2',
    'h3',
  ],
  ...['h4', 'h5', 'h6', 'header', 'hr', 'main', 'p', 'pre', 'section', 'summary', 'dl', 'dt', 'dd', 'li', 'ol', 'ul'],
  ...['caption', 'col', 'colgroup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'],
];

/** `id` and `data-…` are ours by the time they are let through: see prepare.ts and policy.ts. */
export const allowedAttributes = [
  ...['alt', 'title', 'lang', 'dir', 'datetime', 'width', 'height', 'href', 'src', 'id'],
  ...['colspan', 'rowspan', 'scope', 'span', 'start', 'reversed', 'type', 'value', 'open'],
  ...['data-block', 'data-language'],
];

/** Elements whose text is no text of the article; that of any other forbidden element stays. */
export const forbiddenContents = [
  ...['script', 'style', 'template', 'noscript', 'noembed', 'noframes', 'plaintext', 'xmp', 'title', 'head', 'iframe'],
  ...['svg', 'math', 'audio', 'video', 'canvas', 'object', 'select', 'option', 'textarea', 'datalist'],
  ...['selectedcontent', 'mi', 'mn', 'mo', 'ms', 'mtext', 'annotation-xml', 'foreignobject', 'desc'],
];
