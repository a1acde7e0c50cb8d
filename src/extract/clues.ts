import type { Facts } from '../rules/facts.ts';
import { nameWords, withoutNumbers } from '../rules/normalise.ts';
import { keysOfNames, longestName, type NameKey } from '../rules/packed-names.ts';
import { hashOf, keysOfPhrases, PhraseTable } from '../rules/packed-phrases.ts';
import type { Rule } from '../rules/rule.ts';
import { type ElementFacts, nameText } from './facts.ts';
import { sum } from './survey.ts';

/** A rule that condemns an element, and what gave it away. */
export interface Verdict {
  readonly rule: Rule;
  readonly clue: string;
}

/** Commas but for those in parentheses. */
const betweenSelectors = /, ?(?![^()]*\))/;
const phraseWords = 12;
const namedWords = 200;

/**
 * All rules as one matcher: a phrase is one look-up, a class is split into words once however often it recurs, and a
 * selector is asked only of elements that have its attribute or tag.
 */
export class Matcher {
  /** By the attribute or the tag that an element must have. */
  readonly #selectors = new Map<string, { readonly selector: string; readonly verdict: Verdict }[]>();
  readonly #phrases = new PhraseTable<Rule>();
  readonly #patterns: { readonly pattern: RegExp; readonly rule: Rule }[] = [];
  /** All patterns in one, by their flags and whether they begin where the text does: nearly all texts match none. */
  readonly #anyPattern: readonly RegExp[];
  readonly #names = new Map<NameKey, Rule[]>();
  readonly #named = new Map<string, readonly Verdict[]>();
  /** The most words of a text that a rule is asked about. */
  readonly #longest: number;

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) this.#add(rule);
    this.#anyPattern = joined(this.#patterns.map(({ pattern }) => pattern));
    this.#longest = Math.max(0, ...rules.map((rule) => (speaks(rule) ? (rule.maxWords ?? phraseWords) : 0)));
  }

  #add(rule: Rule): void {
    for (const selector of rule.clues.selector?.split(betweenSelectors) ?? []) {
      const [, tag = '', attribute] = /^(?:.*> )?(#|[a-z]*)\[?([\w-]*)/.exec(selector) ?? [];
      push(this.#selectors, tag === '#' ? 'id' : attribute || tag, {
        selector,
        verdict: { rule, clue: sayOf(selector) },
      });
    }
    for (const key of keysOfPhrases(rule.clues.phrases ?? {})) this.#phrases.add(key, rule);
    for (const pattern of rule.clues.patterns ?? []) this.#patterns.push({ pattern, rule });
    for (const key of keysOfNames(rule.clues.names ?? [])) push(this.#names, key, rule);
  }

  /** Everything that speaks against an element by its names, then by selector. */
  byMarkup(element: Element): readonly Verdict[] {
    const attributes = element.getAttributeNames();
    const named = this.#byName(nameText(element, attributes));
    const selected: Verdict[] = [];
    for (const key of [...attributes, element.localName])
      for (const { selector, verdict } of this.#selectors.get(key) ?? [])
        if (selector === key || element.matches(selector)) selected.push(verdict);
    return selected.length > 0 ? [...named, ...selected] : named;
  }

  #byName(text: string): readonly Verdict[] {
    let verdicts = this.#named.get(text);
    if (!verdicts) {
      verdicts = this.#matchNames(nameWords(text));
      this.#named.set(text, verdicts);
    }
    return verdicts;
  }

  #matchNames(words: readonly string[]): Verdict[] {
    const verdicts: Verdict[] = [];
    for (let start = 0; start < words.length; start++) {
      // A class that says what its element shows or opens is no name of it: `price--show-badge`, `trigger-user-card`.
      if (words[start - 1] === 'show' || words[start - 1] === 'trigger') continue;
      for (let end = start + 1; end <= Math.min(words.length, start + longestName); end++) {
        const clue = words.slice(start, end).join('-');
        for (const rule of this.#names.get(hashOf(clue)) ?? []) verdicts.push({ rule, clue });
      }
    }
    return verdicts;
  }

  /** Whether any rule is asked about a text of so many words. */
  isShort(words: number): boolean {
    return words > 0 && words <= this.#longest;
  }

  /** Everything that speaks against a block by its whole text. */
  byText(facts: Pick<Facts, 'text' | 'words'>): readonly Verdict[] {
    if (!this.isShort(facts.words) || facts.text === '') return [];
    const text = withoutNumbers(facts.text);
    const verdicts: Verdict[] = [];
    this.#phrases.find(text, (rules, length) => {
      for (const rule of rules) verdicts.push({ rule, clue: text.slice(0, length) || facts.text });
    });
    if (this.#anyPattern.some((any) => facts.text.search(any) >= 0))
      for (const { pattern, rule } of this.#patterns) {
        const match = pattern.exec(facts.text);
        if (match) verdicts.push({ rule, clue: match[0] });
      }
    return verdicts.filter(({ rule }) => facts.words <= (rule.maxWords ?? phraseWords));
  }
}

interface Said {
  readonly texts: number;
  readonly words: number;
  readonly verdicts: readonly Verdict[];
}

/** What a matcher says of texts, remembered: boxes around one text ask again, and so do later sweeps. */
export class Hearing {
  readonly #said = new Map<Text | undefined, Said>();

  constructor(readonly matcher: Matcher) {}

  /** Everything that speaks against an element by its whole text. */
  of(facts: ElementFacts): readonly Verdict[] {
    const { words } = facts;
    if (!this.matcher.isShort(words)) return [];
    const { tree, index } = facts;
    const first = tree.texts[tree.opens.texts[index] as number];
    const texts = sum(tree, 'texts', index);
    let said = this.#said.get(first);
    if (said?.texts !== texts || said.words !== words) {
      said = { texts, words, verdicts: this.matcher.byText(facts) };
      this.#said.set(first, said);
    }
    return said.verdicts;
  }
}

/** What a selector says to a reader: an element, or what it says of itself. Of what is hidden the label says it all. */
function sayOf(selector: string): string {
  const plain = selector.replace(/^body > |:not\(.*/g, '');
  return plain === '[hidden]' ? '' : /^[a-z]+$/.test(plain) ? `<${plain}>` : plain;
}

function joined(patterns: readonly RegExp[]): RegExp[] {
  const sources = new Map<string, string[]>();
  for (const { source, flags } of patterns) push(sources, source.startsWith('^') ? `${flags}y` : flags, source);
  return Array.from(sources, ([flags, all]) => new RegExp(all.join('|'), flags));
}

/** The most words an element found by name or selector may have. */
export const mostWords = (rule: Rule): number => rule.maxWords ?? namedWords;

function speaks(rule: Rule): boolean {
  return Boolean(rule.clues.phrases ?? rule.clues.patterns);
}

function push<Key, Value>(to: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = to.get(key);
  if (list) list.push(value);
  else to.set(key, [value]);
}
