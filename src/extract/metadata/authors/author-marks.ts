/** What in class, id, rel, itemprop, data-testid or an address says that an element names the author. */
const authorToken =
  /(?:^|[^a-z])(?:authors?(?![-_]?desc)|byline|by-line|autor(?:en|in|e|es)?|auteurs?|autore|writer|writers|journalist|contributors?|redakteur|verfasser|posted-?by|written-?by|authored-?by|post-?user|yazar|penulis)(?![a-z])|Author(?![a-z])|authorName|[Bb]yline|author[-_]?(?:name|link|info|meta)/;

const handleToken =
  /(?:^|[^a-z])(?:user-?name|user|nickname|nick|poster|postauthor|creator|handle|topic-starter|author)(?![a-z])|__name/i;

/** Addresses of people's pages; those of subjects and products look alike otherwise. */
const authorAddress =
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|autore|by|people|person|team|staff|profile|profiles|profil|writers?|contributors?|journalist|redaktion|reporter|user|users|u|member|members|@)[/=][^/]|[?&]author(?:_name)?=|\/@\w/i;

/**
 * Class words of places that name other people: at any height, and those that a wrapper of the whole article may carry
 * for other reasons ("tag-europe" on the article, "has-menu") only close by.
 */
const foreignFar =
  /(?:^|\s)(?:recent-?)?(?:comments?|related|sidebar|recommend\w*|footer|testimonials?|reviewer|trending|popular|widget_\w+|most-read)(?:[-_\s]|$)|commentlist|recentcomments|related-?posts/i;
const foreignNear =
  /(?:^|[\s_-])(?:teasers?|carousel|slider|menu|nav|quote|cards?|breadcrumbs?|tags|caption|wp-caption|newest|latest|credits?)(?:[\s_-]|$)/i;

/** The box about the author may be called the article's footer, or be one. */
const authorBox = /(?:^|\s)author-?(?:bio|box|info)(?:\s|$)/i;

const foreignTags = new Set(['nav', 'figure', 'figcaption', 'blockquote', 'form', 'dialog', 'cite']);

/** How far up a mark counts: beyond that an element holds more than a byline. */
const maxClimb = 5;

/** Whether the run's own element or one close around it is named for the author, or links to an author's page. */
export function isAuthorMarked(element: Element): boolean {
  return climb(element, maxClimb, (step) => isNamed(step, authorToken) || authorAddress.test(addressOf(step)));
}

/** Whether the run is named as a user's handle. */
export function isHandleMarked(element: Element): boolean {
  return climb(element, 2, (step) => isNamed(step, handleToken) || authorAddress.test(addressOf(step)));
}

/**
 * Whether it stands where other people than the author are named: comments, cards of other stories, captions. What also
 * holds the page's title, if that is known, is none of these, whatever it is called.
 */
export function isForeign(element: Element, title?: Element): boolean {
  return (
    isForeignFar(element, title) ||
    climb(element, 4, (step) => !isWhole(step) && foreignNear.test(classOf(step)), title)
  );
}

/** The same by what is said at any height: comments, asides, captions. */
export function isForeignFar(element: Element, title?: Element): boolean {
  return climb(
    element,
    10,
    (step) =>
      !authorBox.test(classOf(step)) &&
      (foreignTags.has(step.localName) || isPageFooter(step) || (!isWhole(step) && foreignFar.test(classOf(step)))),
    title,
  );
}

/** Not that of an article, which may say who wrote it. */
function isPageFooter(element: Element): boolean {
  return element.localName === 'footer' && element.closest('article') === null;
}

/** Elements that hold the whole article carry the classes of its tags and layout. */
function isWhole(element: Element): boolean {
  return element.localName === 'article' || element.localName === 'main';
}

/** Whether it links to a subject or a section. */
export function isTopicLink(element: Element): boolean {
  const link = element.closest('a[href]');
  if (/(?:^|\s)(?:tag|category)(?:\s|$)/i.test(link?.getAttribute('rel') ?? '')) return true;
  const address = link?.getAttribute('href') ?? '';
  return /\/(?:tags?|category|categories|kategorie|topics?|thema|themen|section|rubrik|genre|search|hashtag)\/|[?&](?:cat|tag|s|q)=/i.test(
    address.slice(0, 300),
  );
}

/** Whether it is named for where an author lives or what they do. */
export function isAboutAuthor(element: Element): boolean {
  return /location|affiliation|job-?title|author-role/i.test(classOf(element));
}

/** Whether a step up from an element passes a test, before one holds `end`. */
function climb(start: Element, steps: number, test: (step: Element) => boolean, end: Element | null = null): boolean {
  let step: Element | null = start;
  for (let count = 0; step && step.localName !== 'body' && !step.contains(end) && count < steps; count++) {
    if (test(step)) return true;
    step = step.parentElement;
  }
  return false;
}

/** Without what a click on it opens: `trigger-user-card`. */
function classOf(element: Element): string {
  return (element.getAttribute('class') ?? '').slice(0, 300).replace(/\btrigger-[\w-]+/g, '');
}

const naming = ['class', 'rel', 'itemprop', 'data-testid', 'data-component', 'data-qa'] as const;

function isNamed(element: Element, token: RegExp): boolean {
  if (!element.hasAttributes()) return false;
  return naming.some((name) => {
    const value = element.getAttribute(name);
    return value !== null && token.test(value.slice(0, 200));
  });
}

function addressOf(element: Element): string {
  return element.localName === 'a' ? (element.getAttribute('href') ?? '').slice(0, 300) : '';
}
