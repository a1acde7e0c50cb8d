// Runs in a page of its own: puts each case through the place where HTML becomes part of our pages, and looks at what
// came of it. The cases stand in a global; the findings are written into the page.
import { formats } from '../../../src/export/formats.ts';
import { insertHtml } from '../../../src/view/insert-html.ts';
import type { HostileCase } from '../cases/case.ts';
import { changesOf } from './differential.ts';
import { fileProblem } from './file-problem.ts';
import { forbiddenIn } from './forbidden.ts';
import { executed, listen, stopped } from './listen.ts';

/** What a probe found. */
export interface Findings {
  readonly number: number;
  readonly executed: readonly string[];
  readonly stopped: readonly string[];
  readonly problems: readonly string[];
  /** Per format, what each case becomes. */
  readonly exports: Readonly<Record<string, readonly string[]>>;
}

interface Order {
  readonly cases: readonly HostileCase[];
  /** Whether to parse what is written again, which Trusted Types refuse. */
  readonly again: boolean;
}

const { cases, again } = (globalThis as unknown as Record<symbol, Order>)[Symbol.for('order')] as Order;
const container = document.createElement('div');
const body = document.body;
const first = 'The first paragraph of the article.';
const second = 'The second paragraph of the article.';

listen();
body.append(container);
const problems: string[] = [];
const exports: Record<string, string[]> = Object.fromEntries(formats.map(({ id }) => [id, []]));
for (const { name, html } of cases) {
  const wrong = attempt(html);
  if (wrong) problems.push(`${name}: ${wrong}`);
}
settle().then(show);

function show(): void {
  const findings: Findings = { number: cases.length, executed, stopped, problems, exports };
  const result = document.createElement('pre');
  result.id = 'findings';
  result.textContent = JSON.stringify(findings);
  body.replaceChildren(result);
}

function attempt(html: string): string | undefined {
  const whole = `<p>${first}</p><p>${second}</p>${html}`;
  try {
    insertHtml(container, whole, { images: true, base: 'https://page.example/story' });
    const wrong = forbiddenIn(container);
    const files = formats.map((format) => ({ ...format, written: format.write(articleOf(), container, []) }));
    for (const { id, written } of files) exports[id]?.push(written);
    if (wrong) return wrong;
    // The policy of our own pages lets no string be parsed.
    const broken = again ? files.find(({ mimeType, written }) => fileProblem(mimeType, written)) : undefined;
    if (broken) return `${broken.id}: ${fileProblem(broken.mimeType, broken.written)}`;
    if (document.body !== body) return 'shadows a member of the document';
    const text = container.textContent;
    if (!text.includes(first) || !text.includes(second)) return 'a paragraph is lost';
    return again ? changesOf(container) : undefined;
  } catch (error) {
    return String(error);
  }
}

function articleOf() {
  const text = container.textContent;
  return { html: '', text, title: first, authors: [], keywords: [], wordCount: 1, readingMinutes: 1 };
}

/** Events of what was inserted last come in later turns. */
async function settle(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300)));
}
