import { scriptOf } from './direction.ts';
import { WordTable } from './text/words.ts';
import { commonWords } from './vocabulary/common-words.ts';

/** Scripts that settle the language alone, or nearly. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

const lexicon = new WordTable<string>();
for (const [language, words] of Object.entries(commonWords)) lexicon.add(words, language);

const sampleLength = 3000;

/** The language of the text as BCP 47, where it can be told. */
export function detectLanguage(text: string, declared = ''): string | undefined {
  const sample = text.slice(0, sampleLength);
  const latin = countLatin(sample);
  // Most pages: the other scripts need not be looked for.
  if (latin >= 40 && latin > sample.length * 0.75) return agree(declared, byWords(sample, declared));
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return declared || undefined;
  for (const [language, script] of scripts) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (language === 'ja' ? share > 0.1 : share > 0.4) return agree(declared, withinScript(language, sample, declared));
  }
  return agree(declared, byWords(sample, declared));
}

function countLatin(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index) | 0x20;
    if (code >= 0x61 && code <= 0x7a) count++;
  }
  return count;
}

/** The languages that can be told, each in the script that it is told by. */
const known = new Set([...Object.keys(commonWords), ...scripts.map(([language]) => language)]);
const isKnown = (tag: string): boolean => known.has(baseOf(tag)) && scriptOf(tag) === scriptOf(baseOf(tag));

/**
 * The declared tag says more ("en-GB") where the text does not contradict it. Of a language that is not among those to
 * tell, as Marathi, the text can only show the script.
 */
function agree(declared: string, detected: string | undefined): string | undefined {
  if (!detected || baseOf(declared) === baseOf(detected)) return declared || detected;
  return declared && !isKnown(declared) && scriptOf(declared) === scriptOf(detected) ? declared : detected;
}

function baseOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

/** Languages that share a script are told apart by words, Chinese by characters of one of its two ways of writing. */
function withinScript(language: string, sample: string, declared: string): string {
  if (language === 'zh') return chinese(sample);
  if (language === 'ru' || language === 'ar') return byWords(sample, declared) ?? language;
  return language;
}

function chinese(sample: string): string {
  const traditional =
    sample.match(/[們這個來時說國學會為與對後從過還開關點無當現發經動長問題應將體區灣]/g)?.length ?? 0;
  const simplified = sample.match(/[们这个来时说国学会为与对后从过还开关点无当现发经动长问题应将体区湾]/g)?.length ?? 0;
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}

function byWords(sample: string, declared: string): string | undefined {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = new Map<string, number>();
  for (const word of words)
    for (const language of lexicon.getAll(word)) scores.set(language, (scores.get(language) ?? 0) + 1);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  // Of running text about a third are such words; a list of names has hardly any.
  if (!best || best[1] < 4 || best[1] < words.length * 0.1) return undefined;
  // Danish and Norwegian, Croatian and Serbian: what the page says decides between near equals.
  const own = scores.get(baseOf(declared)) ?? 0;
  if (own >= best[1] * 0.75) return baseOf(declared);
  return second && best[1] - second[1] < Math.max(1, best[1] * 0.04) ? undefined : best[0];
}
