// A title becomes a file name: by allow-list, as each list of what to refuse has had a hole (see the tests).
const maxBytes = 120;
const reserved = /^(con|prn|aux|nul|clock\$|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])$/i;

/** A name that every system takes, for a title that anyone may have written, and our own extension. */
export function fileName(title: string | undefined, extension: string): string {
  const words = (title ?? '')
    .slice(0, 1000)
    .normalize('NFC')
    // The dots of U.S. join, apostrophes stay within a word; all else that is no letter, mark or number parts.
    .replace(/(?<!\p{L})['’ʼ]|['’ʼ](?!\p{L})|(?<=(?:^|\P{L})\p{Lu})\./gu, '')
    .replace(/['ʼ]/g, '’')
    .replace(/[^\p{L}\p{M}\p{N}\p{Join_Control}’_-]+/gu, ' ')
    // Joiners and marks mean something inside of a word only.
    .replace(/(^|[ _-])[\p{M}\p{Join_Control}][\p{M}\p{Join_Control} ]*/gu, '$1')
    .replace(/\p{Join_Control}+(?=$|[ _-])/gu, '')
    .replace(/^[ _-]+|[ _-]+$/g, '');
  const short = cutToBytes(words, maxBytes).replace(/[ _-]+$/, '');
  const name = short === '' ? 'article' : short;
  return `${reserved.test(name) ? `${name}-article` : name}.${extension}`;
}

/** Cuts between two characters as a reader sees them, never inside of one. */
function cutToBytes(text: string, limit: number): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > limit) return kept;
    kept += segment;
  }
  return kept;
}
