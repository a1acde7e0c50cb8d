/** Elements that stand on lines of their own. A cell is no block, but its words must not run into the next cell's. */
const blocks = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE
  FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL OPTION P PRE SEARCH SECTION SELECT SUMMARY
  TABLE TBODY TD TEXTAREA TFOOT TH THEAD TR UL VIDEO AUDIO BUTTON IFRAME`.split(/\s+/),
);

/** Elements whose text is never shown. */
const unseen = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'TITLE', 'script', 'style', 'title']);

/**
 * The text of what an extractor returned, the same way for all that return HTML: a line break between blocks, none
 * inside inline text, so that neither words nor snippets are cut or glued. Walks without recursion: pages are deep.
 */
export function textOfNode(root: Node | null): string {
  const parts: string[] = [];
  let node = root;
  while (root && node) {
    const skipped = node instanceof Element && unseen.has(node.tagName);
    if (node.nodeType === Node.TEXT_NODE) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    else if (isBlock(node)) parts.push('\n');
    if (!skipped && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    node = leave(node, root, parts);
  }
  return parts
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

export function textOfHtml(html: string): string {
  return textOfNode(new DOMParser().parseFromString(html, 'text/html').body);
}

/** The next node after this one and all of its content; closes the blocks that end here. */
function leave(from: Node, root: Node, parts: string[]): Node | null {
  for (let node: Node | null = from; node && node !== root; node = node.parentNode) {
    if (isBlock(node)) parts.push('\n');
    if (node.nextSibling) return node.nextSibling;
  }
  return null;
}

function isBlock(node: Node): boolean {
  return blocks.has(node.nodeName);
}
