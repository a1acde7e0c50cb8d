import type { Candidate } from '../declared/candidates.ts';
import { type Source, support } from '../declared/sources.ts';
import { wordKey } from '../text/plain-text.ts';
import { withoutDegrees } from './person-name.ts';

/** One source's list of authors. */
export interface AuthorsProposal {
  readonly authors: readonly string[];
  readonly agency?: string;
  readonly source: Source;
  readonly weight: number;
  readonly element?: Element;
  /** Whether it is the site, an organisation or a team, not someone. */
  readonly isHouse?: boolean;
}

export interface AuthorsReading {
  readonly authors: readonly string[];
  readonly agency?: string;
  readonly candidates: readonly Candidate[];
  /** Lines that name these authors, or a house: who else is named has a part in the text. */
  readonly elements: readonly Element[];
}

/** Below this, a proposal that nothing else supports is no author. */
const enough = 40;

/** The list with the most support wins; of lists that overlap, names count once per kin. */
export function settleAuthors(proposals: readonly AuthorsProposal[]): AuthorsReading {
  const named = proposals.filter(({ authors }) => authors.length > 0);
  // Someone whom a source names is the author, whatever else is said of the house.
  const best =
    mostSupported(
      named,
      named.filter(({ isHouse }) => !isHouse),
    ) ?? mostSupported(named, named);
  const agency = (best?.agency ?? proposals.find((proposal) => proposal.agency)?.agency) || undefined;
  // Some sources give a name with its degrees, others without.
  const inFull = new Map<string, string>();
  for (const name of named.flatMap(({ authors }) => authors))
    if (withoutDegrees(name) !== name) inFull.set(nameKey(name), name);
  const written = (authors: readonly string[]) => authors.map((name) => inFull.get(nameKey(name)) ?? name);
  return {
    authors: written(best?.authors ?? []),
    ...(agency ? { agency } : {}),
    candidates: named.map(({ authors, source }) => ({ value: written(authors).join(', '), source })),
    elements: proposals.flatMap(({ element, authors, isHouse }) =>
      element && (isHouse || overlap(best?.authors ?? [], authors) > 0) ? element : [],
    ),
  };
}

function mostSupported(
  all: readonly AuthorsProposal[],
  chosenFrom: readonly AuthorsProposal[],
): AuthorsProposal | undefined {
  let best: AuthorsProposal | undefined;
  let bestScore = enough - 1;
  for (const proposal of chosenFrom) {
    const score = scoreOf(proposal, all);
    if (score > bestScore) [best, bestScore] = [proposal, score];
  }
  return best;
}

function scoreOf(proposal: AuthorsProposal, all: readonly AuthorsProposal[]): number {
  return support(
    all.map(({ source, weight, authors }) => ({ source, weight: weight * overlap(proposal.authors, authors) })),
  );
}

/**
 * How much of the second list backs the first: all of it where the first holds it and names more, as bylines are often
 * cut to the first author; else the names in common to the names in all.
 */
export function overlap(first: readonly string[], second: readonly string[]): number {
  const keys = first.map(nameKey);
  const common = second.filter((name) => keys.includes(nameKey(name))).length;
  return common === second.length ? 1 : common / (first.length + second.length - common);
}

/** "Dr Jane Doe" and "Jane Doe, MD" are Jane Doe. */
export function nameKey(name: string): string {
  return wordKey(withoutDegrees(name)).replace(/^(?:(?:dr|prof|mr|mrs|ms) )+/, '');
}
