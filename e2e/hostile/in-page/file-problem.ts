import { forbiddenIn } from './forbidden.ts';
import { foreignInMarkdown } from './markdown-readers.ts';

// What forges the order of a text, or is no text at all.
export const unseen: RegExp = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** What is wrong with a written file: what no kind may have, and what its own kind promises. */
export function fileProblem(mimeType: string, written: string): string | undefined {
  const promise = promises[mimeType];
  return promise ? (plainProblem(written) ?? promise(written)) : `nobody says what ${mimeType} promises`;
}

const plainProblem = (written: string) => (unseen.test(written) ? 'has signs that no one sees' : undefined);

const promises: Readonly<Record<string, (written: string) => string | undefined>> = {
  'text/plain': () => undefined,
  'text/markdown': (written) => foreignInMarkdown(written.replace(/^---\n(.*\n)*?---\n/, '')),
  'application/json': (written) => (typeof JSON.parse(written) === 'object' ? undefined : 'is no object'),
  'text/html': (written) => {
    const { head, body } = new DOMParser().parseFromString(written, 'text/html');
    const names = [...head.children].map(({ localName }) => localName).join(' ');
    return names === 'meta meta meta meta title style' ? forbiddenIn(body) : `its head has ${names}`;
  },
};
