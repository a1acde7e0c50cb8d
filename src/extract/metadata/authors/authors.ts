import { type LinkedArticle, resolve, textsOf, typeOf } from '../declared/json-ld.ts';
import { asList, ownValue } from '../declared/json-ld-parse.ts';
import { valuesOf } from '../declared/microdata.ts';
import type { PageSources } from '../declared/page-sources.ts';
import { belief } from '../declared/sources.ts';
import { publisherCandidates } from '../site.ts';
import type { PageHead } from '../text/page-head.ts';
import { wordKey } from '../text/plain-text.ts';
import { isSameName, isSiteName } from '../title/site-suffix.ts';
import { type Byline, isAuthorLabel, parseByline, type Trust } from './byline.ts';
import { lateBylines } from './late-bylines.ts';
import { houseWords, isPersonName } from './person-name.ts';
import { type AuthorsProposal, type AuthorsReading, nameKey, overlap, settleAuthors } from './settled-authors.ts';
import { shows } from './shown-names.ts';
import { visibleBylines } from './visible-bylines.ts';

/**
 * What is left of the weight of a site's name and of an organisation: one source is not enough, two are. Where two of
 * them name it, it is the author on 14 of 17 labelled pages; where JSON-LD alone does, on 3 of 20.
 */
const doubtful = 0.45;

/** Of who owns a site of one person: of two that are equally well known the guest is the author. */
const owner = 0.9;

/**
 * Of a handle, a first name or a team: enough in JSON-LD and where the page shows it as the author, or where a second
 * source agrees.
 */
const unusual = (source: string): number => (source === 'microdata' ? 0.7 : 0.6);

export function readAuthors(
  page: PageSources,
  head: PageHead,
  { siteNames, title }: { readonly siteNames: readonly string[]; readonly title: string },
): AuthorsReading {
  const proposals = propose(page, head, siteNames);
  const subject = ` ${wordKey(title)} `;
  const isSubject = (author: string) => subject.includes(` ${nameKey(author)} `);
  // Whom the title names is written about, unless the page declares it.
  const settled = settleAuthors(
    proposals.map((proposal) =>
      proposal.element && proposal.authors.every(isSubject)
        ? { ...proposal, weight: proposal.weight * 0.25 }
        : proposal,
    ),
  );
  // In a thread such a line says who wrote what follows it.
  return page.isForum ? { ...settled, elements: [] } : settled;
}

/** The site's name, or what is like it without being anyone's: "Harbour" on harbourpost.example. */
const isHouseName = (author: string, siteNames: readonly string[]): boolean =>
  (isPersonName(author) ? isSameName : isSiteName)(author, siteNames);

/** "Jane Doe, The Paper" where the site has that name. */
function withoutSite(text: string, siteNames: readonly string[]): string {
  const comma = Math.max(text.lastIndexOf(','), text.lastIndexOf('|'));
  return comma > 0 && isSameName(text.slice(comma + 1), siteNames) ? text.slice(0, comma) : text;
}

function propose(page: PageSources, head: PageHead, siteNames: readonly string[]): readonly AuthorsProposal[] {
  const list: AuthorsProposal[] = [];
  const isOwnSite = !publisherCandidates(page).some(({ source }) => source === 'json-ld');
  const add: Add = (source, texts, { trust = 'declared', share = 1, isHouse = false, isPersonal = isOwnSite } = {}) => {
    const byline = mergeBylines(texts.map((text) => parseByline(withoutSite(text, siteNames), trust)));
    const others = byline.authors.filter((author) => !isHouseName(author, siteNames));
    const authors = others.length > 0 ? others : byline.authors;
    const isPerson = authors.some(isPersonName);
    // A site that is called like its author has no organisation behind it.
    const isSite = isHouse || (others.length === 0 && !(isPerson && isPersonal));
    const whose = others.length === 0 ? owner : 1;
    const credit = share * (isSite ? doubtful : isPerson || page.isForum ? whose : unusual(source));
    if (authors.length > 0)
      list.push({
        ...byline,
        authors,
        source,
        weight: belief.authors[source] * credit,
        isHouse: isSite || authors.every((author) => houseWords.test(author)),
      });
    else if (byline.agency) list.push({ authors: [], agency: byline.agency, source, weight: 0 });
  };
  const { meta, linked, markedUp } = page;
  if (linked) addLinked(linked, add);
  const [declared] = list;
  addMarkedUp(markedUp.get('author') ?? [], page.isForum, add);
  // A component that holds the title and says who wrote it.
  add('microdata', asList(head.title?.closest('[author]')?.getAttribute('author') ?? []) as string[]);
  add('meta', meta.get('author') ?? []);
  add('article-tags', meta.get('article:author') ?? meta.get('article:author_name') ?? []);
  add(
    'dublin-core',
    meta.get('dc.creator') ?? meta.get('dcterms.creator') ?? meta.get('dc.creator.personalname') ?? [],
  );
  add('citation', (meta.get('citation_author') ?? meta.get('citation_authors') ?? []).map(givenNameFirst));
  add('parsely', meta.get('parsely-author') ?? []);
  add('sailthru', meta.get('sailthru.author') ?? []);
  const label = meta.get('twitter:label1')?.[0] ?? '';
  if (isAuthorLabel(label) || /author|written|by/i.test(label)) add('twitter', meta.get('twitter:data1') ?? []);
  add('meta', meta.get('byl') ?? meta.get('byline') ?? []);
  const visible = visibleBylines(page, head);
  list.push(...visible, ...(visible.every(({ isHouse }) => isHouse) && !page.isForum ? late(page) : []));
  if (page.isForum) return list;
  const isSigned = visible.some(({ authors }) => authors.some(isPersonName));
  return list.map((proposal) => {
    const isAlone = proposal === declared && list.every((other) => other === declared || !agree(proposal, other));
    return (isAlone || (isSigned && !proposal.element)) && isAccount(proposal, page.copy)
      ? { ...proposal, weight: proposal.weight * doubtful }
      : proposal;
  });
}

const agree = (one: AuthorsProposal, other: AuthorsProposal): boolean => overlap(one.authors, other.authors) > 0;

/**
 * A handle, a first name or a team that JSON-LD alone names, or that any field names where the page is signed by
 * someone, and that the page shows nowhere is no more than the account that put the page up: of 8 such on labelled
 * pages 1 was the author.
 */
function isAccount({ authors }: AuthorsProposal, copy: Document): boolean {
  return !authors.some(isPersonName) && !authors.some((author) => shows(copy, author));
}

/**
 * Several elements with different names are posts or cards: of a thread the first counts, elsewhere none. So are many
 * with one name, but then it is likely the site's only author.
 */
function addMarkedUp(elements: readonly Element[], isForum: boolean, add: Add): void {
  const values = elements.slice(0, 6).map(valuesOf);
  const containers = new Set(elements.slice(0, 6).map(({ parentElement }) => parentElement));
  const isOneByline = containers.size === 1 || new Set(values.map((names) => names.join())).size === 1;
  if (isForum) add('microdata', (values[0] ?? []).slice(0, 1));
  else if (isOneByline) add('microdata', values.flat(), { trust: 'marked', share: containers.size > 2 ? 0.5 : 1 });
  else if (elements.length === 2) for (const names of values) add('microdata', names, { trust: 'marked', share: 0.75 });
}

/**
 * On pages that are no article "by" stands before brands and in testimonials: there only inside the one `<article>`,
 * where it stands alone, else anywhere after the word for an author.
 */
function late({ copy, isArticle, headings }: PageSources): readonly AuthorsProposal[] {
  if (isArticle || headings.length === 0)
    return lateBylines(copy.body ?? copy.documentElement, isArticle ? 'any' : 'mailed');
  const [article, ...others] = copy.querySelectorAll('article');
  const signed = article && others.length === 0 ? lateBylines(article, 'alone') : [];
  return signed.length > 0 ? signed : lateBylines(copy.body ?? copy.documentElement, 'labelled');
}

interface Reliance {
  readonly trust?: Trust;
  /** The part of the source's weight that counts. */
  readonly share?: number;
  /** Whether the source says that it is an organisation. */
  readonly isHouse?: boolean;
  /** Whether a person who is called like the site is one. */
  readonly isPersonal?: boolean;
}

type Add = (source: keyof typeof belief.authors, texts: readonly string[], reliance?: Reliance) => void;

function addLinked(linked: LinkedArticle, add: Add): void {
  const isArticle = /Article|Posting|Report|Review|Recipe|HowTo|Question|Discussion/.test(linked.type);
  const people = asList(ownValue(linked.node, 'author') ?? ownValue(linked.node, 'creator')).map((item) =>
    resolve(item, linked),
  );
  const persons = people.filter((person) => !/^organization$/i.test(typeOf(person)));
  const share = isArticle ? 1 : 0.5;
  if (persons.length > 0)
    add('json-ld', textsOf(persons, linked), {
      share,
      isPersonal: persons.some((person) => /^person$/i.test(typeOf(person))),
    });
  else if (people.length > 0) add('json-ld', textsOf(people, linked), { share, isHouse: true });
}

function mergeBylines(bylines: readonly Byline[]): Byline {
  const authors = [...new Set(bylines.flatMap((byline) => byline.authors))];
  const agency = bylines.find((byline) => byline.agency)?.agency;
  return { authors, labelled: bylines.some(({ labelled }) => labelled), ...(agency ? { agency } : {}) };
}

/** "Doe, Jane" is Jane Doe in citation tags. */
function givenNameFirst(name: string): string {
  const match = /^([^,]{2,40}), ([^,]{1,40})$/.exec(name);
  return match ? `${match[2]} ${match[1]}` : name;
}
