/** Colours where somebody looks at a terminal; everywhere the same marks, so that both can be searched. */
function paint(colour: number, text: string): string {
  return process.stdout.isTTY ? `\u001b[${colour}m${text}\u001b[0m` : text;
}

export const paintMissing = (text: string): string => paint(31, `[-${text}-]`);
export const paintExtra = (text: string): string => paint(32, `{+${text}+}`);
export const paintQuiet = (text: string): string => paint(90, text);

/** The beginning and the end of a long text, on one line. */
export function shorten(text: string, most = 240): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const half = Math.floor(most / 2);
  return `${line.slice(0, half)} … ${line.slice(-half)}`;
}
