import { type HostileCase, paragraphs } from './cases/case.ts';

/** One page with many cases, each between two paragraphs of one article, built by a script of the page. */
export interface Batch {
  readonly cases: readonly HostileCase[];
  /** Words of the article, one for each case, that must be found in it. */
  readonly marks: readonly string[];
  readonly html: string;
}

const mark = (index: number): string => `Chapter ${index} of the tale.`;

/** Parses each case apart, as unclosed elements of one would swallow the next, and puts what came of it into the article. */
function batchOf(cases: readonly HostileCase[]): Batch {
  const order = JSON.stringify(cases.map(({ html }) => html)).replaceAll('<', '\\u003c');
  const marks = cases.map((_, index) => mark(index));
  const html = `<!doctype html><html lang="en"><head><title>The apples of the island</title></head><body><article id="story"><h1>The apples of the island</h1></article>
    <script>
      for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) Object.defineProperty(window, name, { value() {} });
      const story = document.getElementById('story');
      const prose = ${JSON.stringify(paragraphs)};
      // A case may shadow these.
      const append = Node.prototype.appendChild;
      const make = Document.prototype.createElement.bind(document);
      const adopt = Document.prototype.adoptNode.bind(document);
      ${order}.forEach((html, index) => {
        const paragraph = make('p');
        paragraph.textContent = 'Chapter ' + index + ' of the tale. ' + prose[index % 4];
        append.call(story, paragraph);
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        for (const node of [...parsed.body.childNodes]) append.call(story, adopt(node));
      });
      const last = make('p');
      last.textContent = prose[3];
      append.call(story, last);
    </script></body></html>`;
  return { cases, marks, html };
}

/** A page that leaves by itself, or is no page any more, can't be read: such a case stands alone elsewhere. */
const leaves = /http-equiv|<frameset|<base/i;

export function batchesOf(cases: readonly HostileCase[], size: number): readonly Batch[] {
  const staying = cases.filter(({ html }) => !leaves.test(html));
  const count = Math.ceil(staying.length / size);
  return Array.from({ length: count }, (_, index) => batchOf(staying.slice(index * size, (index + 1) * size)));
}
