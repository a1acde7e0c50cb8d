/** What the characters of a block say, counted in one pass over at most this many. */
const longest = 1_000;

/** How many features a block's own text has. */
export const textFeatures = 11;

export function readText(text: string, row: Float32Array, at: number): void {
  const { commas, sentences, digits, upper, letters } = countCharacters(text);
  const total = Math.max(1, letters + digits);
  // Commas, sentences, whether it ends one, starts in upper case, share of digits, of upper case, year, clock, bar or
  // arrow, mail, colon at the end.
  const values = [
    commas,
    sentences,
    /[.!?。！？]["'”’)\]]?$/.test(text) ? 1 : 0,
    /^["'“‘(]?\p{Lu}/u.test(text) ? 1 : 0,
    digits / total,
    upper / total,
    /\b(?:19|20)\d\d\b/.test(text) ? 1 : 0,
    /\b\d{1,2}:\d\d\b/.test(text) ? 1 : 0,
    /[|›»→•·]/.test(text) ? 1 : 0,
    text.includes('@') && /\S@\S/.test(text) ? 1 : 0,
    /[:：]$/.test(text) ? 1 : 0,
  ];
  row.set(values, at);
}

function countCharacters(text: string) {
  const end = Math.min(text.length, longest);
  let commas = 0;
  let sentences = 0;
  let digits = 0;
  let upper = 0;
  let letters = 0;
  for (let position = 0; position < end; position++) {
    const code = text.charCodeAt(position);
    if (code === 44 || code === 0x3001 || code === 0xff0c || code === 0x60c) commas++;
    else if (code === 46 || code === 33 || code === 63 || code === 0x3002) sentences++;
    else if (code >= 48 && code <= 57) digits++;
    else if (code >= 65 && code <= 90) {
      upper++;
      letters++;
    } else if (code > 96) letters++;
  }
  return { commas, sentences, digits, upper, letters };
}
