import { Hearing, Matcher } from '../extract/clues.ts';
import { dropControls, prepare } from '../extract/prepare.ts';
import { Ledger } from '../extract/removals.ts';
import { repairParagraphs } from '../extract/repairs/paragraphs.ts';
import { survey, textOf } from '../extract/survey.ts';
import { sweep } from '../extract/sweep.ts';
import { articleRules, pageRules } from '../rules/index.ts';
import { packPhrases } from '../rules/packed-phrases.ts';
import type { Phrases, Rule } from '../rules/rule.ts';

/** What a sweep leaves of a page's body, and what it takes. */
export interface Judgement {
  readonly left: string;
  readonly taken: readonly { readonly rule: string; readonly clue: string; readonly preview: string }[];
  readonly faults: readonly string[];
}

/** Lets one rule, or all rules of its list, judge the body of a page; also with its phrases as they are shipped. */
export function judge(html: string, ruleId: string, company: 'alone' | 'packed' | 'all'): Judgement {
  const list = [pageRules, articleRules].find((rules) => rules.some((rule) => rule.id === ruleId));
  if (!list) throw new Error(`List ${ruleId} in src/rules/index.ts.`);
  const page = new DOMParser().parseFromString(html, 'text/html');
  repairParagraphs(page.body);
  const tree = prepare(page);
  const ledger = new Ledger();
  const faults: { part: string; message: string }[] = [];
  const one = list.filter((rule) => rule.id === ruleId);
  const rules = { all: list, alone: one, packed: one.map(packed) }[company];
  const orderOf = (element: Element): number => tree.elements.indexOf(element);
  sweep({ tree, hearing: new Hearing(new Matcher(rules)), ledger, faults, orderOf });
  dropControls(page.body);
  return {
    left: textOf(survey(page.body), 0, 1e6).replace(/\s+/g, ' ').trim(),
    taken: ledger.list(() => 0).map(({ rule, clue, preview }) => ({ rule, clue, preview })),
    faults: faults.map(({ part, message }) => `${part}: ${message}`),
  };
}

function packed(rule: Rule): Rule {
  const { phrases } = rule.clues;
  return phrases ? { ...rule, clues: { ...rule.clues, phrases: packPhrases(phrases as Phrases) } } : rule;
}

/** The texts that an example marks as staying. */
export function textsThatStay(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return Array.from(page.querySelectorAll('[data-stays]'), (element) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}
