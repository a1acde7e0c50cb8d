import { forbiddenIn } from './forbidden.ts';
import { foreignInMarkdown } from './markdown-readers.ts';

// What forges the order of a text, or is no text at all.
export const unseen: RegExp = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** What is wrong with a written file, by what its kind promises; nothing for a kind that promises nothing yet. */
export function fileProblem(mimeType: string, written: string): string | undefined {
  return promises[mimeType]?.(written);
}

const plainProblem = (written: string) => (unseen.test(written) ? 'has signs that no one sees' : undefined);

const promises: Readonly<Record<string, (written: string) => string | undefined>> = {
  'text/plain': plainProblem,
  'text/markdown': (written) => plainProblem(written) ?? foreignInMarkdown(written.replace(/^---\n(.*\n)*?---\n/, '')),
  'application/json': (written) => (typeof JSON.parse(written) === 'object' ? undefined : 'is no object'),
  'text/html': (written) => {
    const { head, body } = new DOMParser().parseFromString(written, 'text/html');
    const names = [...head.children].map(({ localName }) => localName).join(' ');
    return names === 'meta meta meta meta title style' ? forbiddenIn(body) : `its head has ${names}`;
  },
};
