import { textsIn } from '../children.ts';
import { isBlockTag } from '../tags.ts';

/** What highlighters put beside the lines of a program: their numbers, and a button to copy them. */
const furniture =
  'button,.lineno,.linenos,.linenumber,.line-number,.line-numbers-rows,.hljs-ln-numbers,.gutter,.ln,.blob-num,' +
  '.react-syntax-highlighter-line-number,.copy,.copy-button,.btn-copy,.copybtn,.code-copy,.clipboard,.toolbar';

/** Leaves a program's lines as they are written: no numbers, no buttons, one line break a line, its language named. */
export function repairCodeBlocks(body: Element): void {
  const blocks = Array.from(body.querySelectorAll('pre'));
  for (const pre of blocks) nameLanguage(pre);
  for (const table of new Set(blocks.map((pre) => pre.closest('table')))) if (table) dropGutter(table);
  for (const pre of blocks) {
    for (const element of pre.querySelectorAll(furniture)) element.remove();
    if (needsLines(pre)) pre.textContent = linesOf(pre);
    plainSpaces(pre);
  }
}

/** Of a table with the numbers in one cell and the program in the other only the program stays. */
function dropGutter(table: Element): void {
  const programs = Array.from(table.querySelectorAll('pre')).filter((pre) => !isNumbers(pre.textContent ?? ''));
  const [program, ...others] = programs;
  if (!program || others.length > 0 || table.querySelector('table')) return;
  if (isNumbers((table.textContent ?? '').replace(program.textContent ?? '', ''))) table.replaceWith(program);
}

const isNumbers = (text: string): boolean => /^[\d\s.:]*$/.test(text);

function nameLanguage(pre: Element): void {
  const language = languageOf(pre);
  if (language) pre.setAttribute('class', `language-${language}`);
}

/** Names that stand in classes of code without naming a language. */
const noLanguage = /^(?:none|text|plain|plaintext|txt|code|source|hljs|undefined|line-numbers)$/;
const known =
  /^(?:bash|c|cpp|csharp|css|dart|diff|docker|elixir|go|graphql|haskell|html|ini|java|javascript|js|json|jsx|kotlin|lua|makefile|markdown|perl|php|powershell|python|r|ruby|rust|scala|scss|sh|shell|sql|swift|toml|ts|tsx|typescript|xml|yaml)$/;

/** How far up a highlighter's box names the language: a figure around a table around the program. */
const highest = 6;

function languageOf(pre: Element): string | undefined {
  const own = [pre.querySelector('code'), pre].find((element) => element && declared(element));
  if (own) return declared(own);
  for (let around = pre.parentElement, up = 0; around && up < highest; around = around.parentElement, up++) {
    const language = declared(around);
    // Further out, `lang-de` is the language of the page.
    if (language && (up === 0 || known.test(language))) return language;
  }
  return undefined;
}

function declared(element: Element): string | undefined {
  const written = named(element) ?? element.getAttribute('data-lang') ?? element.getAttribute('data-language') ?? '';
  const language = written.toLowerCase();
  return /^[\w+#-]{1,20}$/.test(language) && !noLanguage.test(language) ? language : undefined;
}

function named(element: Element): string | undefined {
  const names = (element.getAttribute('class') ?? '').slice(0, 300);
  const [, language] =
    /(?:^|\s)(?:(?:lang|language|highlight-source|highlight-text)-|brush:\s?)([\w+#-]{1,20})/i.exec(names) ?? [];
  if (language) return language;
  if (!/(?:^|\s)(?:hljs|highlight|sourceCode|prettyprint|shiki|code)\b/.test(names)) return undefined;
  return names.split(/\s+/).find((name) => known.test(name.toLowerCase()));
}

function needsLines(pre: Element): boolean {
  if (pre.querySelector('br,div,p,li,tr')) return true;
  return pre.querySelectorAll('.line').length > 1 && !(pre.textContent ?? '').trim().includes('\n');
}

/** A program that was indented for the eye does not run. */
function plainSpaces(pre: Element): void {
  for (const text of textsIn(pre)) if (text.data.includes('\u00a0')) text.data = text.data.replaceAll('\u00a0', ' ');
}

/** The text of a program whose lines are boxes or parted by `br`. */
function linesOf(pre: Element): string {
  const lines: string[] = [''];
  const nodes = pre.ownerDocument.createTreeWalker(pre, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let box: Element | undefined;
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    const left = box && !box.contains(node);
    if (left) box = undefined;
    if (isLineBox(node)) {
      box ??= node as Element;
      if (lines.length > 1 || lines[0] !== '') lines.push('');
    } else if ((node as Element).localName === 'br') {
      if (!node.previousSibling || !isLineBox(node.previousSibling)) lines.push('');
    } else if (node.nodeType === Node.TEXT_NODE && (box || !isBetweenBoxes(node))) {
      if (left) lines.push('');
      lines[lines.length - 1] += (node as Text).data;
    }
  }
  return lines.join('\n').replace(/(?<!\n)\n+$/, '');
}

function isLineBox(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  return (isBlockTag(element.localName) && element.localName !== 'td') || element.classList.contains('line');
}

/** Between the boxes of lines there is only the page's own indentation. */
function isBetweenBoxes(text: Node): boolean {
  if ((text as Text).data.trim() !== '') return false;
  return [text.previousSibling, text.nextSibling].some((beside) => beside !== null && isLineBox(beside));
}
