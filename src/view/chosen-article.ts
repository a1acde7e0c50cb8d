import type { Article, Candidate } from '../article.ts';
import { type Choosable, type Chosen, choosable } from '../extension/record-schema.ts';
import { dateText } from './date-text.ts';

/** The article as the reader wants it: a choice counts where it is one of the field's candidates. */
export function chosenArticle(article: Article, chosen: Chosen = {}): Article {
  const fields = choosable.filter((field) => {
    const value = chosen[field];
    return value !== undefined && candidatesOf(article, field).some((candidate) => candidate.value === value);
  });
  return fields.reduce((changed, field) => withField(changed, field, chosen[field] ?? ''), article);
}

/** A field as its candidates give it: the authors as one line. */
export const fieldText = (article: Article, field: Choosable): string | undefined =>
  field === 'authors' ? article.authors.join(', ') : article[field];

/** What the page says of a field, and what is shown where that is from the text itself. */
export function candidatesOf(article: Article, field: Choosable): readonly Candidate[] {
  const shown = fieldText(article, field);
  const found = (article.provenance?.[field] ?? []).filter(
    ({ value }) => !field.endsWith('Time') || dateText(value, 'en') !== undefined,
  );
  return shown && !found.some(({ value }) => value === shown) ? [{ value: shown, source: 'text' }, ...found] : found;
}

function withField(article: Article, field: Choosable, value: string): Article {
  if (field !== 'authors') return { ...article, [field]: value };
  return { ...article, byline: value, authors: value.split(betweenNames) };
}

/** Degrees stay with the name before them: "Jane Doe, MD, Ph.D., John Roe" are two people. */
const betweenNames =
  /, (?!(?:[A-Z][A-Z.®™-]+(?: [A-Z\d][A-Z\d.]*)*|[A-Z][a-z]{0,3}\.?[A-Z][A-Za-z.]*|[JS]r\.?|Esq\.?)(?:,|$))/;
