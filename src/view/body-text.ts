import { smallFigures } from '../small-figures.ts';

const blocks = 'p,div,section,h1,h2,h3,h4,h5,h6,li,dt,dd,blockquote,pre,figure,figcaption,table,tr,td,th';

/** The text of an article as it is shown: a blank line between blocks, without captions unless asked. */
export function bodyText(body: HTMLElement, captions = false): string {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let text = '';
  let lastBlock: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent ?? '';
    if (words.trim() === '' || (!captions && node.parentElement?.closest('figcaption'))) continue;
    const block = node.parentElement?.closest(blocks) ?? null;
    const said = smallFigures(node.parentElement?.localName ?? '', words);
    text += block === lastBlock ? said : `\n\n${said.trimStart()}`;
    lastBlock = block;
  }
  return text.replace(/(?<![ \t])[ \t]*\n{2,}/g, '\n\n').trim();
}
