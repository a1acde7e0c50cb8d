import type { Article } from '../article.ts';
import { message, messageLanguage } from '../extension/messages.ts';
import { counted } from './counted.ts';
import { dateText } from './date-text.ts';
import { element } from './element.ts';

/** What is known of an article, in the order in which it is read: one list item each. */
export function factsView(article: Article): HTMLElement {
  const facts = [
    fact('date', publishedView(article)),
    fact('modified', modifiedView(article)),
    fact('site', article.siteName),
    fact('section', article.section),
    fact('reading-time', readingTime(article)),
    fact('language', languageName(article.lang)),
  ];
  return element('ul', { class: 'facts', lang: messageLanguage() }, ...facts);
}

function fact(name: string, content: Node | string | undefined): HTMLElement | undefined {
  return content ? element('li', { 'data-field': name }, element('bdi', {}, content)) : undefined;
}

function publishedView({ publishedTime }: Article): HTMLElement | undefined {
  const text = dateText(publishedTime, messageLanguage());
  return text && publishedTime ? element('time', { datetime: publishedTime }, text) : undefined;
}

/** Said only where it is a later day: sites touch their pages for little, and before they publish them. */
function modifiedView({ publishedTime = '', modifiedTime }: Article): string | undefined {
  if (!modifiedTime || modifiedTime.slice(0, 10) === publishedTime.slice(0, 10)) return undefined;
  if (Date.parse(modifiedTime) <= Date.parse(publishedTime)) return undefined;
  const text = dateText(modifiedTime.slice(0, 10), messageLanguage());
  return text && message('updated', text);
}

function readingTime({ readingMinutes }: Article): string | undefined {
  return readingMinutes > 0 ? counted('minutes', readingMinutes) : undefined;
}

function languageName(lang: string | undefined): string | undefined {
  if (!lang) return undefined;
  try {
    return new Intl.DisplayNames([messageLanguage()], { type: 'language', fallback: 'none' }).of(lang);
  } catch {
    return undefined;
  }
}
