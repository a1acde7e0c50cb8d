import { textsIn } from '../children.ts';

/** A number or sign that stands in an item's text beside the one that its list shows. */
const numbered = /^\s*(\d{1,3})([.):]?)\s*/;
const dotted = /^\s*[•·▪‣◦–-]\s+/;

/** Takes out the marks that are written into the items of a list, where each item has one: the list has its own. */
export function repairListMarks(article: Element): void {
  for (const list of article.querySelectorAll('ol,ul')) {
    const items = Array.from(list.children).filter(({ localName }) => localName === 'li');
    const first = items.map((item) => textsIn(item).find(({ data }) => /\S/.test(data)));
    const start = Number(list.getAttribute('start') ?? 1);
    const isMarked = (text: Text | undefined, place: number): boolean =>
      text !== undefined && (list.localName === 'ul' ? dotted.test(text.data) : isNumber(text.data, start + place));
    if (items.length < 2 || !first.every(isMarked)) continue;
    for (const text of first) if (text) text.data = text.data.replace(list.localName === 'ul' ? dotted : numbered, '');
  }
}

/** Whether a text begins with a number and a sign after it, or is nothing but the number. */
function isNumber(text: string, number: number): boolean {
  const [whole, written, sign] = numbered.exec(text) ?? [];
  return Number(written) === number && (sign !== '' || whole === text);
}
