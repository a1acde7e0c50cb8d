import { collapse } from '../text/collapse.ts';

// Characters that show nothing and can hide text from people but not from programs: zero-width ones, direction
// overrides, tags (U+E0000 on), and controls. The joiners ZWJ and ZWNJ stay: emoji, Persian and Hindi need them.
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** Text without what no reader sees, and with one kind of line break. */
export function cleanLines(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(hidden, '');
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return collapse(cleanLines(text));
}
