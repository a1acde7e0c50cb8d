import type { Format } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** All formats, in the order of the menu. */
export const formats: readonly [Format, ...Format[]] = [markdown, text, html, json];

/** The format of an id; the first one where there is none. */
export function findFormat(id: string | undefined): Format {
  return formats.find((format) => format.id === id) ?? formats[0];
}
