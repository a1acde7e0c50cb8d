import { done, failed, type Outcome } from './outcome.ts';

export async function copyText(text: string): Promise<Outcome<undefined>> {
  try {
    await navigator.clipboard.writeText(text);
    return done(undefined);
  } catch (error) {
    return failed('copy-refused', error);
  }
}
