import type { MessageKey } from '../extension/messages.ts';
import type { Failure } from '../extension/outcome.ts';

interface FailureTexts {
  readonly title: MessageKey;
  /** What to do next. */
  readonly hint: MessageKey;
  /** Whether the same again may go well. */
  readonly canRetry?: true;
}

/** What a reader is told. A failure without words does not compile. */
export const failureTexts: Readonly<Record<Failure, FailureTexts>> = {
  'empty-page': { title: 'emptyPageTitle', hint: 'emptyPageHint', canRetry: true },
  'no-article': { title: 'noArticleTitle', hint: 'noArticleHint', canRetry: true },
  'too-big': { title: 'tooBigTitle', hint: 'tooBigHint' },
  'restricted-page': { title: 'restrictedPageTitle', hint: 'restrictedPageHint' },
  'store-page': { title: 'storePageTitle', hint: 'storePageHint' },
  'pdf-page': { title: 'pdfPageTitle', hint: 'pdfPageHint' },
  'file-page': { title: 'filePageTitle', hint: 'filePageHint' },
  'error-page': { title: 'errorPageTitle', hint: 'errorPageHint' },
  'page-busy': { title: 'pageBusyTitle', hint: 'pageBusyHint', canRetry: true },
  navigated: { title: 'navigatedTitle', hint: 'navigatedHint' },
  'tab-closed': { title: 'tabClosedTitle', hint: 'tabClosedHint' },
  'record-missing': { title: 'recordMissingTitle', hint: 'recordMissingHint' },
  'storage-full': { title: 'storageFullTitle', hint: 'storageFullHint' },
  'copy-refused': { title: 'copyRefusedTitle', hint: 'copyRefusedHint' },
  unexpected: { title: 'unexpectedTitle', hint: 'unexpectedHint', canRetry: true },
};
