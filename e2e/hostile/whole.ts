import type { TestInfo } from 'playwright/test';

/** Whether all cases run (`npm run test:hostile`), or the bounded sample of `npm test`. */
export const isWhole = process.env['WINNOW_HOSTILE_WHOLE'] === '1';

/** How often a property is tried, always with the same seed, so that what fails fails again. */
export const propertyRuns = isWhole ? 10_000 : 1_500;
export const propertySeed = 20_260_514;

/** All of them, or so many, spread evenly over the list, so that every family is among them. */
export function sampled<Case>(all: readonly Case[], most: number): readonly Case[] {
  if (isWhole || all.length <= most) return all;
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)] as Case);
}

/** A line of the table in SECURITY.md: how many cases ran, and what held for all of them. */
export interface Line {
  readonly family: string;
  readonly number: number;
  readonly held: string;
}

export const lineType = 'hostile';

/** Notes what a test has shown. The runner makes the table of it. */
export function note(to: TestInfo, line: Line): void {
  to.annotations.push({ type: lineType, description: JSON.stringify(line) });
}
