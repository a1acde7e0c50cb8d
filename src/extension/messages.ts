import browser from 'webextension-polyfill';
import type english from '../locales/en/messages.json';

/** A key of messages.json; one that is not there does not compile. */
export type MessageKey = keyof typeof english;

export function message(key: MessageKey, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}

/** The language that the messages are written in, for Intl and for `lang`. */
export function messageLanguage(): string {
  const written = message('languageCode');
  const wanted = browser.i18n.getUILanguage();
  return wanted.split(/[-_]/)[0] === written ? wanted.replaceAll('_', '-') : written;
}

/** Of the messages, not of the browser: an Arabic browser shows English ones as long as there are no others. */
export function messageDirection(): string {
  return message('direction');
}
