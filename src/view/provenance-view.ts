import type { Article } from '../article.ts';
import { type MessageKey, message, messageDirection, messageLanguage } from '../extension/messages.ts';
import { type Choosable, choosable } from '../extension/record-schema.ts';
import { candidatesOf, fieldText } from './chosen-article.ts';
import { dateText } from './date-text.ts';
import { element } from './element.ts';

export type Choose = (choice: { readonly field: Choosable; readonly value: string }) => void;

export interface ProvenanceView {
  readonly element: HTMLElement;
  /** The article as the page gave it, and as it is shown. */
  update(given: Article, shown: Article): void;
}

/** Where each field was found, and what else the page says of it, behind one line. */
export function provenanceView(choose: Choose): ProvenanceView {
  const groups = element('div', {});
  const whole = element(
    'details',
    // Without it an article whose direction is not known would take it from these labels.
    { class: 'provenance', lang: messageLanguage(), dir: messageDirection() },
    element('summary', {}, element('bdi', {}, message('provenance'))),
    groups,
  );
  const update = (given: Article, shown: Article) => {
    const focused = document.activeElement?.id;
    const views = choosable.flatMap((field) => fieldView(field, { given, shown, choose }) ?? []);
    groups.replaceChildren(...views);
    whole.hidden = views.length === 0;
    if (focused?.startsWith('from-')) document.getElementById(focused)?.focus({ preventScroll: true });
  };
  return { element: whole, update };
}

interface Shown {
  readonly given: Article;
  readonly shown: Article;
  readonly choose: Choose;
}

function fieldView(field: Choosable, { given, shown, choose }: Shown): HTMLElement | undefined {
  const sources = new Map<string, string[]>();
  for (const { value, source } of candidatesOf(given, field))
    sources.set(value, [...(sources.get(value) ?? []), sourceName(source)]);
  if (sources.size === 0) return undefined;
  const current = fieldText(shown, field);
  const options = [...sources].map(([value, names], index) => {
    const said = textView(field, value, names);
    if (sources.size === 1) return element('p', {}, said);
    const id = `from-${field}-${index}`;
    const input = element('input', { type: 'radio', name: field, id, checked: value === current });
    input.addEventListener('change', () => choose({ field, value }));
    return element('label', {}, input, said);
  });
  return element('fieldset', { 'data-field': field }, element('legend', {}, message(`field_${field}`)), ...options);
}

function textView(field: Choosable, value: string, names: readonly string[]): HTMLElement {
  const text = field.endsWith('Time') ? dateText(value, messageLanguage()) : value;
  return element('span', {}, element('bdi', {}, text), ' ', element('small', {}, [...new Set(names)].join(', ')));
}

/** Names of formats are the same in every language. */
const formats: Readonly<Record<string, string>> = {
  'json-ld': 'JSON-LD',
  microdata: 'Microdata, RDFa',
  'open-graph': 'Open Graph',
  'article-tags': 'Open Graph',
  'dublin-core': 'Dublin Core',
  parsely: 'Parse.ly',
  sailthru: 'Sailthru',
  twitter: 'X/Twitter',
};

const places: Readonly<Record<string, MessageKey>> = {
  heading: 'source_heading',
  citation: 'source_citation',
  meta: 'source_meta',
  'rel-author': 'source_authorBox',
  'time-element': 'source_dateline',
  byline: 'source_byline',
  dateline: 'source_dateline',
  'author-box': 'source_authorBox',
  'end-of-text': 'source_end',
  'document-title': 'source_documentTitle',
  breadcrumb: 'source_breadcrumb',
  address: 'source_address',
};

function sourceName(source: string): string {
  // The name is the page's answer: it may be that of any property.
  if (Object.hasOwn(formats, source)) return formats[source] as string;
  return message(Object.hasOwn(places, source) ? (places[source] as MessageKey) : 'source_text');
}
