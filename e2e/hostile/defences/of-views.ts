import { defencesIn } from './defence.ts';

const sanitizing = ['view/insert-html', 'unit/properties'];

const letThrough = (names: readonly string[], after: string) =>
  Object.fromEntries(names.map((name) => [`no ${name}`, [after, after.replace(']', `, '${name}']`)] as const]));

const badTags = 'script style iframe object form input template meta base video noscript'.split(' ');
const badAttributes = 'style class onerror srcset name slot'.split(' ');

export const viewDefences = [
  ...defencesIn('src/view/allowed.ts', sanitizing, letThrough(badTags, "'wbr', 'img']")),
  ...defencesIn('src/view/allowed.ts', sanitizing, letThrough(badAttributes, "'src', 'id']")),
  ...defencesIn('src/view/sanitize.ts', sanitizing, {
    'no data attributes': ['ALLOW_DATA_ATTR: false', 'ALLOW_DATA_ATTR: true'],
    'no aria attributes': ['ALLOW_ARIA_ATTR: false', 'ALLOW_ARIA_ATTR: true'],
    'sanitized twice': ['standard + prepared(html)', 'standard + html'],
  }),
  ...defencesIn('src/view/prepare.ts', sanitizing, {
    'names off controls': ["for (const name of ['name', 'id']) control.removeAttribute(name);"],
    'no element with is': ["all('body [is]')", "all('x[is]')"],
  }),
  ...defencesIn('src/view/addresses.ts', ['view/addresses'], {
    'links to the web only': ["if (address.protocol !== 'http:' && address.protocol !== 'https:') return undefined;"],
    'no user name in links': ["address.username = '';"],
    'no prepared letters': ['address.pathname', 'address.href.slice(7)'],
    'pictures by https only': ["address?.protocol !== 'https:'", '!address'],
    'pictures from public hosts only': ['isPublicHost(address.hostname)', 'true'],
    'carried pictures of harmless kinds only': ['(png|jpeg|jpg|gif|webp|avif)', '[^;]*'],
    'carried pictures are bounded': ['value.length <= maxPictureLength && '],
    'addresses are bounded': ['value.length <= 10_000 && '],
  }),
  ...defencesIn('src/view/public-host.ts', ['view/public-host', 'view/addresses'], {
    'private names': ["'localhost', "],
    'numbers are no hosts': ['/(^|\\.)\\d+$/.test(name)', 'false'],
    'names without a dot are no hosts': ["!name.includes('.') || "],
  }),
  ...defencesIn('src/view/policy.ts', sanitizing, {
    'no counting pixels': ['images && !isPixel(picture)', 'images'],
    'pictures switched off': ['images && !isPixel(picture)', '!isPixel(picture)'],
    'no referrer': ["picture.setAttribute('referrerpolicy', 'no-referrer');"],
    'no opener': ["link.setAttribute('rel', 'noopener noreferrer');"],
    'ids of an article have a prefix': ['element.id = idPrefix + id;', 'element.id = id;'],
    'an id stands once': ['places.has(id) || '],
    'addresses on links and pictures only': ["element.removeAttribute('href');\n  }", '}'],
  }),
  ...defencesIn('src/view/reading.ts', ['view/reading'], {
    'Keep asks the same document': [' || !isSameDocument(answer.value.source.href, reading.source.href)'],
  }),
  ...defencesIn(
    'src/view/page-setup.ts',
    ['hostile/images'],
    { 'a policy for pages without pictures': ['if (!settings.images) forbidRemotePictures();'] },
    'chromium',
  ),
];
