import type { Fault } from '../article.ts';
import { normalise } from '../rules/normalise.ts';
import type { Rule, Signal } from '../rules/rule.ts';
import { takeOut } from './children.ts';
import type { Hearing, Verdict } from './clues.ts';
import { mostWords } from './clues.ts';
import { belongingsOf, extentOf } from './extent.ts';
import { ElementFacts, linkDensityOfAll, noProse, type Prose, proseOf } from './facts.ts';
import type { Ledger, RemovalReason } from './removals.ts';
import { linesOf, measure, type Survey, sum, textOf } from './survey.ts';
import { isBlockTag, isQuotedTag, isTablePart } from './tags.ts';

/** More than this share of the page's prose is no chrome, whatever its name says, unless its rule says otherwise. */
const maxProseShare = 0.3;

export interface SweepOrder {
  readonly tree: Survey;
  /** Judges by markup and by words. */
  readonly hearing: Hearing;
  /** An earlier sweep's: judges by words, where the first one does not. */
  readonly earlier?: Hearing;
  readonly ledger: Ledger;
  readonly faults: Fault[];
  /** The place of a tree's element in the whole page. */
  readonly orderOf: (element: Element) => number;
  /** Elements that no rule may judge, with all that stands inside. */
  readonly spared?: ReadonlySet<Element>;
  /** Whether the page is a thread of a forum, or a question with its answers. */
  readonly isThread?: boolean;
  /** Elements that go for a reason which is no rule's. */
  readonly condemned?: ReadonlyMap<Element, RemovalReason>;
}

/** Walks the tree once, takes out what a rule condemns and notes it. Whether anything went. */
export function sweep(order: SweepOrder): boolean {
  const walk = new Walk(order);
  return walk.run();
}

/** A paragraph of more lines is a poem or a list. */
const mostLines = 8;

class Walk {
  readonly #order: SweepOrder;
  readonly #hearings: readonly Hearing[];
  readonly #prose: Prose;
  /** 1: removed, 2: kept by the reader. */
  readonly #fate: Uint8Array;
  readonly #condemned: Element[] = [];
  /** What holds something that is spared: it is walked through, not judged. */
  readonly #around = new Set<Element>();

  constructor(order: SweepOrder) {
    this.#order = order;
    this.#hearings = [order.hearing, order.earlier ?? []].flat();
    this.#prose = proseOf(order.tree, (index) => this.#isPrompt(index));
    this.#fate = new Uint8Array(order.tree.elements.length);
    for (const element of order.spared ?? [])
      for (let up = element.parentElement; up && !this.#around.has(up); up = up.parentElement) this.#around.add(up);
  }

  run(): boolean {
    const { tree, spared, condemned } = this.#order;
    let quotedTo = 0;
    for (let index = 1; index < tree.elements.length; ) {
      const element = tree.elements[index] as Element;
      const tag = tree.tags[index] as string;
      if (tag === 'blockquote') quotedTo = Math.max(quotedTo, tree.ends[index] as number);
      if (this.#fate[index] || isQuotedTag(tag) || spared?.has(element)) {
        index = tree.ends[index] as number;
        continue;
      }
      const reason = condemned?.get(element);
      if (reason) this.#takeOut(index, reason, '');
      else if (!this.#around.has(element)) this.#judge(index, index < quotedTo);
      index = this.#fate[index] ? (tree.ends[index] as number) : index + 1;
    }
    for (const element of this.#condemned) takeOut(element);
    return this.#condemned.length > 0;
  }

  /** Whether the words of a long paragraph condemn it wherever it stands: it tells nothing of where the text is. */
  #isPrompt(index: number): boolean {
    const facts = new ElementFacts(this.#order.tree, index, noProse);
    return this.#hearings.some((hearing) =>
      hearing.of(facts).some(({ rule }) => !rule.place && !rule.needs && !rule.unless),
    );
  }

  /** The words of a quotation are not the site's: only names speak against what stands inside. */
  #judge(index: number, isQuoted: boolean): void {
    const { tree } = this.#order;
    const byMarkup = this.#byMarkup(tree.elements[index] as Element);
    const isLine = !isQuoted && isUnit(tree, index) && sum(tree, 'chars', index) > 0 && !isSpeech(tree, index);
    if (byMarkup.length === 0 && !isLine) return;
    const facts = new ElementFacts(tree, index, this.#prose);
    const verdict =
      byMarkup.find((suspicion) => this.#holds(suspicion, facts, true)) ??
      (isLine && !isTerm(facts) ? this.#byText(facts) : undefined);
    if (verdict) this.#condemn(index, verdict);
  }

  #byText(facts: ElementFacts): Verdict | undefined {
    const { tree } = this.#order;
    const whole = this.#firstThatHolds(facts, (hearing) => hearing.of(facts));
    if (whole || tree.holdsBlocks[facts.index]) return whole;
    // Lines of one paragraph that only line breaks part: it goes where every line of it would.
    const lines = linesOf(tree, facts.index, mostLines);
    if (lines.length < 2) return undefined;
    const verdicts = lines.map((line) => {
      const said = { text: normalise(line), words: measure(line).halfWords / 2 };
      return this.#firstThatHolds(facts, ({ matcher }) => matcher.byText(said));
    });
    return verdicts.every(Boolean) ? verdicts[0] : undefined;
  }

  #firstThatHolds(facts: ElementFacts, ask: (hearing: Hearing) => readonly Verdict[]): Verdict | undefined {
    for (const hearing of this.#hearings)
      for (const verdict of ask(hearing)) if (this.#holds(verdict, facts, false)) return verdict;
    return undefined;
  }

  #byMarkup(element: Element): readonly Verdict[] {
    const all = this.#order.hearing.matcher.byMarkup(element);
    return all.length > 0 && isInSentence(element) ? all.filter(({ rule }) => rule.inSentences) : all;
  }

  /** Whether everything that the rule asks for besides the clue is there. */
  #holds({ rule }: Verdict, facts: ElementFacts, byMarkup: boolean): boolean {
    try {
      if (byMarkup && (facts.words > mostWords(rule) || facts.proseShare > this.#mostProse(rule))) return false;
      if (rule.place && !([] as (string | undefined)[]).concat(rule.place).includes(facts.place)) return false;
      if (rule.needs && !this.#hasSignal(rule, facts)) return false;
      return !rule.unless?.(facts);
    } catch (error) {
      this.#order.faults.push({ part: rule.id, message: String(error).slice(0, 200) });
      return false;
    }
  }

  #mostProse(rule: Rule): number {
    return (this.#order.isThread && rule.maxProseShareInThread) || (rule.maxProseShare ?? maxProseShare);
  }

  /** A label's second signal may stand in what goes with it: the form under its heading, the links after it. */
  #hasSignal(rule: Rule, facts: ElementFacts): boolean {
    const { tree } = this.#order;
    const rest = rule.takes === 'label' ? belongingsOf(tree, facts.index, this.#prose) : [];
    const parts = rest.map((part) => new ElementFacts(tree, part, this.#prose));
    const has = (signal: Signal): boolean =>
      facts.has(signal) ||
      (signal === 'links' ? linkDensityOfAll(tree, rest) > 0.6 : parts.some((part) => part.has(signal)));
    return rule.needs?.some(has) ?? true;
  }

  #condemn(index: number, { rule, clue }: Verdict): void {
    for (const part of extentOf(this.#order.tree, index, rule.takes ?? 'block', this.#prose))
      if (!this.#fate[part]) this.#takeOut(part, rule, clue);
  }

  #takeOut(index: number, reason: RemovalReason, clue: string): void {
    const { tree, ledger, orderOf } = this.#order;
    const element = tree.elements[index] as Element;
    const goes = ledger.remove(tree, index, { reason, clue, order: orderOf(element) });
    this.#fate.fill(goes ? 1 : 2, index, tree.ends[index]);
    if (goes) this.#condemned.push(element);
  }
}

/** Whether a paragraph begins with a quotation mark and goes on: “Share this article,” it says on the door of the bakery. */
function isSpeech(tree: Survey, index: number): boolean {
  if (tree.holdsBlocks[index] || sum(tree, 'halfWords', index) < 2 * leastSpeech) return false;
  return /^\s*[“„«「]/.test(textOf(tree, index, 20));
}

const leastSpeech = 10;

/** Whether a manual names something: `cookies` or `--email EMAIL` are settings there. */
const isTerm = ({ tag, element, words }: ElementFacts): boolean =>
  (tag === 'dt' && element.id !== '') || (words <= termWords && element.querySelector('code') !== null);

const termWords = 3;

/**
 * Whether a sentence goes on around an element: "Start a <a class="recommendation">compost heap</a> and add leaves." One
 * that ends before it, as before "Read more", goes on only where the element itself begins in lower case.
 */
function isInSentence(element: Element): boolean {
  // Names stand on large boxes, too: their text is not asked for.
  if (isBlockTag(element.localName)) return false;
  const text = (element.textContent ?? '').trim();
  // The sign of a note.
  if (element.parentElement?.localName === 'sup' && /[\d*†‡§]/.test(text)) return true;
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  const before = dataOf(element.previousSibling).trimEnd();
  const after = dataOf(element.nextSibling);
  if (/^\s*(?:[,;:.!?)\]–—]|\p{Ll})|^\p{Lo}/u.test(after)) return true;
  return (
    /[\p{L}\p{N}),]$/u.test(before) &&
    (/^\s*\p{L}/u.test(after) || (/[\p{Ll},]$/u.test(before) && /^\p{Ll}/u.test(text)))
  );
}

const dataOf = (node: Node | null): string => (node?.nodeType === Node.TEXT_NODE ? (node as Text).data : '');

/**
 * Whether an element is a line or more of its own: what stands within a sentence is not judged by its words, and a
 * table's cells are judged one by one.
 */
function isUnit(tree: Survey, index: number): boolean {
  if (isTablePart(tree.tags[index] as string)) return false;
  const parent = tree.parents[index] as number;
  return tree.holdsBlocks[index] === true || parent < 0 || tree.holdsBlocks[parent] === true;
}
