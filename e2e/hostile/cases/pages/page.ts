import { paragraphs } from '../case.ts';

/** A whole page that is hostile as a page: by its kind, its tree or its scripts. */
export interface HostilePage {
  readonly name: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `article`: all paragraphs are shown. `words`: an article or a clear sentence. `article` where left out. */
  readonly expected?: 'words';
}

export const prose: string = paragraphs.map((text) => `<p>${text}</p>`).join('');

export const title = 'The apples of the island';

export const article = `<article><h1>${title}</h1>${prose}</article>`;

export function whole(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

/** A page whose script runs after its article is there. */
export function scripted(script: string, body = article): string {
  return whole(`${body}<script>${script}</script>`);
}
