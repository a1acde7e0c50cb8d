import type { Format } from './format.ts';
import { serialize } from './html/serialize.ts';
import { cleanLines } from './visible.ts';

export const json: Format = {
  id: 'json',
  label: 'JSON',
  extension: 'json',
  mimeType: 'application/json',
  write: (article, body, removals) => {
    const removed = removals.map(({ rule, kind, label, count, preview }) => ({ rule, kind, label, count, preview }));
    const clean = (_: string, value: unknown) => (typeof value === 'string' ? cleanLines(value) : value);
    return `${JSON.stringify({ ...article, html: serialize(body), removed }, clean, 2)}\n`;
  },
};
