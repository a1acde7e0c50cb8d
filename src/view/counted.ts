import { message, messageLanguage } from '../extension/messages.ts';

/** A number with its noun, as the language has it. */
export function counted(noun: 'minutes' | 'removed', count: number): string {
  const form = new Intl.PluralRules(messageLanguage()).select(count) === 'one' ? 'one' : 'other';
  return message(`${noun}_${form}`, new Intl.NumberFormat(messageLanguage()).format(count));
}
