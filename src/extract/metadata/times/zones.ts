/** Zone words as papers print them, to minutes east of Greenwich. Words that mean several zones (IST, CST in Asia) stay out. */
const offsets: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['bst', 60],
  ['wet', 0],
  ['west', 60],
  ['cet', 60],
  ['cest', 120],
  ['mez', 60],
  ['mesz', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['est', -300],
  ['edt', -240],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['kst', 540],
  ['jst', 540],
  ['wib', 420],
  ['wita', 480],
  ['wit', 540],
  ['hkt', 480],
  ['sgt', 480],
  ['pkt', 300],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['sast', 120],
  ['eat', 180],
  ['wat', 60],
  ['gst', 240],
  ['trt', 180],
]);

/** The zone at the start of the text as ISO 8601 prints it: "+07:00" or "Z". Of one figure only behind "GMT" or "UTC". */
export function readZone(text: string): string | undefined {
  const numeric = /^\s?\(?(?:(?:GMT|UTC)\s?([+−-])(\d{1,2})|([+−-])(\d\d))(?::?(\d\d))?(?!\d)/i.exec(text);
  if (numeric) {
    const [, sign, hours = '', bareSign, bareHours = '', minutes = '00'] = numeric;
    const ahead = hours || bareHours;
    return Number(ahead) > 14
      ? undefined
      : `${(sign ?? bareSign) === '+' ? '+' : '-'}${ahead.padStart(2, '0')}:${minutes}`;
  }
  const word = /^\s?\(?([A-Za-z]{1,4})(?![A-Za-z])/.exec(text)?.[1]?.toLowerCase();
  const offset = word === undefined ? undefined : offsets.get(word);
  return offset === undefined ? undefined : formatOffset(offset);
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const pair = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pair(Math.floor(size / 60))}:${pair(size % 60)}`;
}
