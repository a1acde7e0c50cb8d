import { collapse } from '../text/collapse.ts';
import { appendAll } from './children.ts';

/**
 * Browsers show a text file as one `pre`. It becomes paragraphs, and these go through the same rules as any page's.
 * Says whether the page is such a file.
 */
export function paragraphsFromPlainText(copy: Document): boolean {
  const text = plainTextOf(copy);
  if (text === undefined) return false;
  const paragraphs = paragraphsOf(text).map((line) => {
    const paragraph = copy.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  });
  copy.body.replaceChildren();
  appendAll(copy.body, paragraphs);
  return true;
}

/** The text of a page that is nothing but text. */
function plainTextOf(copy: Document): string | undefined {
  const body = copy.body;
  const only = body?.firstElementChild;
  if (!body || !only || body.childElementCount !== 1 || only.localName !== 'pre') return undefined;
  const text = only.textContent ?? '';
  return (body.textContent ?? '').trim() === text.trim() ? text : undefined;
}

/** Blank lines part paragraphs. Within one, lines are joined where they were wrapped, else each stands alone. */
function paragraphsOf(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .flatMap((chunk) => joinWrapped(linesOf(chunk)));
}

function linesOf(chunk: string): string[] {
  return chunk.split('\n').map(collapse).filter(Boolean);
}

function joinWrapped(lines: readonly string[]): string[] {
  if (isHardWrapped(lines)) return [lines.join(' ')];
  const joined: string[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    if (previous !== undefined && continues(previous, line)) joined[joined.length - 1] = `${previous} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** All lines but the last are about as long as each other, as an editor or a mail program breaks them. */
function isHardWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  const longest = full.reduce((most, { length }) => Math.max(most, length), 0);
  return full.length > 0 && longest >= 55 && longest <= 100 && full.every((line) => line.length >= longest - 25);
}

/** Whether a line goes on with the sentence of the line before: "Gift this article" / "to anyone you like". */
function continues(previous: string, line: string): boolean {
  return /^\p{Ll}\S* \S/u.test(line) && /\S \S+ \S*[^.?!:;\s]$/u.test(previous);
}
