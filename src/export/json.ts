import type { Format } from './format.ts';
import { serialize } from './html/serialize.ts';

export const json: Format = {
  id: 'json',
  label: 'JSON',
  extension: 'json',
  mimeType: 'application/json',
  write: (article, body, removals) => {
    const removed = removals.map(({ rule, kind, label, count, preview }) => ({ rule, kind, label, count, preview }));
    return `${JSON.stringify({ ...article, html: serialize(body), removed }, null, 2)}\n`;
  },
};
