/** A defence, how it is taken out, and the tests of which one has to fail then. */
export interface Defence {
  readonly name: string;
  readonly file: string;
  /** A text of the file, and what stands in its place without the defence. */
  readonly from: string;
  readonly to: string;
  /** Parts of the paths of tests. */
  readonly tests: readonly string[];
  readonly project: 'unit' | 'chromium';
}

type Change = readonly [from: string, to?: string];

/** The defences of one file, each with the change that takes it out: nothing in the place of a text, if not said. */
export function defencesIn(
  file: string,
  tests: readonly string[],
  changes: Readonly<Record<string, Change>>,
  project: Defence['project'] = 'unit',
): readonly Defence[] {
  return Object.entries(changes).map(([name, [from, to = '']]) => ({ name, file, from, to, tests, project }));
}
