import type { Facts } from '../rules/facts.ts';
import { nameWords, normalise, withoutNumbers } from '../rules/normalise.ts';
import type { Rule } from '../rules/rule.ts';
import { nameText } from './facts.ts';

/** A rule that condemns an element, and what gave it away. */
export interface Verdict {
  readonly rule: Rule;
  readonly clue: string;
}

interface Prefix {
  readonly start: string;
  readonly rule: Rule;
}

/** Phrases with more words behind them are found by their first characters. */
const prefixKey = 3;
const phraseWords = 12;
const namedWords = 200;

/**
 * All rules as one matcher: a phrase is one look-up, a class is split into words once however often it recurs, and
 * selectors are asked of the whole tree once.
 */
export class Matcher {
  readonly #rules: readonly Rule[];
  readonly #phrases = new Map<string, Rule[]>();
  readonly #prefixes = new Map<string, Prefix[]>();
  readonly #patterns: { readonly pattern: RegExp; readonly rule: Rule }[] = [];
  readonly #names = new Map<string, { readonly words: readonly string[]; readonly rule: Rule }[]>();
  readonly #named = new Map<string, readonly Verdict[]>();
  readonly #longest: number;

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
    for (const rule of rules) this.#add(rule);
    this.#longest = Math.max(0, ...rules.map((rule) => (speaks(rule) ? (rule.maxWords ?? phraseWords) : 0)));
  }

  #add(rule: Rule): void {
    for (const phrase of Object.values(rule.clues.phrases ?? {}).flat()) this.#addPhrase(rule, phrase);
    for (const pattern of rule.clues.patterns ?? []) this.#patterns.push({ pattern, rule });
    for (const name of rule.clues.names ?? []) {
      const words = nameWords(name);
      push(this.#names, words[0] ?? '', { words, rule });
    }
  }

  #addPhrase(rule: Rule, phrase: string): void {
    const form = withoutNumbers(normalise(phrase.replaceAll('#', '0')));
    if (phrase.trimEnd().endsWith('…')) push(this.#prefixes, form.slice(0, prefixKey), { start: form, rule });
    else push(this.#phrases, form, rule);
  }

  /** The elements of a tree that rules name by selector. Asked once per tree. */
  selected(root: Element): Map<Element, Rule[]> {
    const found = new Map<Element, Rule[]>();
    for (const rule of this.#rules) {
      if (!rule.clues.selector) continue;
      for (const element of root.querySelectorAll(rule.clues.selector)) push(found, element, rule);
    }
    return found;
  }

  /** Everything that speaks against an element by its names. */
  byName(element: Element): readonly Verdict[] {
    const text = nameText(element);
    if (text === '') return [];
    let verdicts = this.#named.get(text);
    if (!verdicts) {
      verdicts = this.#matchNames(nameWords(text));
      this.#named.set(text, verdicts);
    }
    return verdicts;
  }

  #matchNames(words: readonly string[]): Verdict[] {
    const verdicts: Verdict[] = [];
    for (const [position, word] of words.entries())
      for (const name of this.#names.get(word) ?? [])
        if (name.words.every((part, offset) => words[position + offset] === part))
          verdicts.push({ rule: name.rule, clue: name.words.join('-') });
    return verdicts;
  }

  /** Everything that speaks against a block by its whole text. */
  byText(facts: Facts): readonly Verdict[] {
    if (facts.words > this.#longest || facts.words === 0 || facts.text === '') return [];
    const text = withoutNumbers(facts.text);
    const verdicts: Verdict[] = [];
    for (const rule of this.#phrases.get(text) ?? []) verdicts.push({ rule, clue: facts.text });
    for (let length = 1; length <= prefixKey; length++)
      for (const { start, rule } of this.#prefixes.get(text.slice(0, length)) ?? [])
        if (start.length >= length && startsWithWords(text, start)) verdicts.push({ rule, clue: start });
    for (const { pattern, rule } of this.#patterns) {
      if (facts.words > (rule.maxWords ?? phraseWords)) continue;
      const match = pattern.exec(facts.text);
      if (match) verdicts.push({ rule, clue: match[0] });
    }
    return verdicts.filter(({ rule }) => facts.words <= (rule.maxWords ?? phraseWords));
  }
}

/** The most words an element found by name or selector may have. */
export const mostWords = (rule: Rule): number => rule.maxWords ?? namedWords;

function speaks(rule: Rule): boolean {
  return Boolean(rule.clues.phrases ?? rule.clues.patterns);
}

/** Whether a text goes on after `start` at a word's end; Chinese and Japanese have no such ends. */
function startsWithWords(text: string, start: string): boolean {
  if (!text.startsWith(start)) return false;
  const next = text.charAt(start.length);
  return next === '' || !/[\p{L}\p{N}]/u.test(next) || start.charCodeAt(start.length - 1) >= 0x2e80;
}

function push<Key, Value>(to: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = to.get(key);
  if (list) list.push(value);
  else to.set(key, [value]);
}
