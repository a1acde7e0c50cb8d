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

/** The commonest words of a language that its neighbours lack or use less. */
const commonWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it was with as on are this be by from at have not',
  de: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es wird',
  fr: 'le la les des et du en un une est que dans qui pour par sur au ne pas plus avec ce sont',
  es: 'de la que el en y los del las por con una para es se su al lo como más pero fue',
  pt: 'de que e o do da em um para não uma os no se na por mais as dos com como mas foi ao',
  it: 'di che e la il un per in è del della non sono le si con da una dei al come gli nel più',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er die door ook maar bij worden',
  pl: 'w i na z do się nie że to jest o jak po od za przez dla oraz są ale był',
  cs: 'a v se na je že s z do o jako pro by ale které podle byl jsou také už',
  sk: 'a v sa na je že s z do o ako pre by ale ktoré podľa bol sú aj už',
  hu: 'a az és hogy nem is egy ez meg csak de volt van már még mint el',
  ro: 'de și în a la cu pe nu din că pentru este un mai o fi au ce care sunt prin',
  sv: 'och att det i en som på är av för med den till inte har ett de om var från',
  da: 'og at det i en som på er af for med den til ikke har et de om var fra blev',
  nb: 'og at det i en som på er av for med den til ikke har et de om var fra ble',
  fi: 'ja on ei että se oli hän mutta myös ovat kun joka mukaan sen niin kuin ole',
  tr: 've bir bu da de için ile olarak olan çok daha gibi sonra kadar en olduğu var ne',
  id: 'yang dan di untuk dengan dari ini itu pada tidak ke dalam akan adalah juga oleh telah',
  vi: 'và của là có được không cho một trong các những với này người đã khi để',
  hr: 'i u je na se za da su od s o koji kao što bi iz ali bio nije te',
  ca: 'de la i el que a en els per amb del les un és una dels no al més ha',
  uk: 'і в на що не з у та за це як до його від про є він був для але',
  ru: 'и в не на что с он по как это но из у за от же для был его так',
  bg: 'и на в за да се от с е не са че по като към това ще бе му след',
  sr: 'и у је на се за да су од са о који као што би из али био није те',
  fa: 'و در به از که این را با است برای آن یک خود تا کرد بر هم شد',
  ur: 'کے کی اور میں سے ہے کو کا نے پر کہ یہ ہیں اس بھی تھا',
  ar: 'في من على أن إلى عن التي الذي هذا مع هذه كان قد لا ما بعد',
};

const lexicon: ReadonlyMap<string, readonly string[]> = buildLexicon();

function buildLexicon(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(commonWords))
    for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}

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

/** The declared tag says more ("en-GB") where the text does not contradict it. */
function agree(declared: string, detected: string | undefined): string | undefined {
  if (!detected || baseOf(declared) === baseOf(detected)) return declared || detected;
  return detected;
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
    for (const language of lexicon.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  // Of running text about a third are such words; a list of names has hardly any.
  if (!best || best[1] < 4 || best[1] < words.length * 0.1) return undefined;
  // Danish and Norwegian, Croatian and Serbian: what the page says decides between near equals.
  const own = scores.get(baseOf(declared)) ?? 0;
  if (own >= best[1] * 0.75) return baseOf(declared);
  return second && best[1] - second[1] < Math.max(1, best[1] * 0.04) ? undefined : best[0];
}
