import { addressCases } from './addresses.ts';
import type { HostileCase } from './case.ts';
import { clobberingCases } from './clobbering.ts';
import { foreignCases } from './foreign.ts';
import { handlerCases } from './handlers.ts';
import { mutationCases } from './mutation.ts';
import { newerCases } from './newer.ts';
import { redressCases } from './redress.ts';
import { requestCases } from './requests.ts';

/** The project's own cases: parts of an article. */
export const ownCases: readonly HostileCase[] = [
  ...handlerCases,
  ...foreignCases,
  ...mutationCases,
  ...addressCases,
  ...requestCases,
  ...redressCases,
  ...newerCases,
  ...clobberingCases,
];
