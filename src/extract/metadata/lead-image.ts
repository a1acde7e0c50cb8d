import type { LeadImage } from '../../article.ts';
import { isPrivateHost, webAddress } from './declared/address.ts';
import type { Candidate } from './declared/candidates.ts';
import { asList, isNode, ownValue } from './declared/json-ld-parse.ts';
import { firstMeta } from './declared/meta-tags.ts';
import type { PageSources } from './declared/page-sources.ts';
import { plainText, tidy } from './text/plain-text.ts';

interface Found extends LeadImage {
  readonly source: Candidate['source'];
}

export function readLeadImage(page: PageSources): {
  readonly image?: LeadImage;
  readonly candidates: readonly Candidate[];
} {
  const found = [...fromMeta(page), ...fromLinked(page)].filter(({ width, height }) => !(width === 1 || height === 1));
  const [first] = found;
  const candidates = found.map(({ url, source }) => ({ value: url, source }));
  if (!first) return { candidates };
  const { url, width, height, caption } = first;
  const shown = caption ?? captionOf(page.copy, url);
  return {
    image: { url, ...(width ? { width } : {}), ...(height ? { height } : {}), ...(shown ? { caption: shown } : {}) },
    candidates,
  };
}

function fromMeta(page: PageSources): readonly Found[] {
  const { meta } = page;
  const declared = [
    found('open-graph', firstMeta(meta, 'og:image:secure_url', 'og:image', 'og:image:url'), page, {
      width: sizeOf(firstMeta(meta, 'og:image:width')),
      height: sizeOf(firstMeta(meta, 'og:image:height')),
    }),
    found('twitter', firstMeta(meta, 'twitter:image', 'twitter:image:src'), page),
    found('parsely', firstMeta(meta, 'parsely-image-url'), page),
    found('sailthru', firstMeta(meta, 'sailthru.image.full'), page),
  ];
  return declared.flatMap((image) => image ?? []);
}

function fromLinked(page: PageSources): readonly Found[] {
  const { linked } = page;
  const values = asList(linked && (ownValue(linked.node, 'image') ?? ownValue(linked.node, 'thumbnailUrl')));
  return values.slice(0, 3).flatMap((value) => {
    if (!isNode(value)) return found('json-ld', plainText(value, 2000), page) ?? [];
    const caption = plainText(ownValue(value, 'caption'), 500);
    return (
      found('json-ld', plainText(asList(ownValue(value, 'url') ?? ownValue(value, 'contentUrl'))[0], 2000), page, {
        width: sizeOf(ownValue(value, 'width')),
        height: sizeOf(ownValue(value, 'height')),
        ...(caption ? { caption } : {}),
      }) ?? []
    );
  });
}

interface Details {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly caption?: string;
}

function found(
  source: Found['source'],
  value: string | undefined,
  { href, base }: PageSources,
  details: Details = {},
): Found | undefined {
  const url = webAddress(value, base);
  const { width, height, caption } = details;
  if (!url || (isPrivateHost(url) && !isPrivateHost(webAddress(href, href) ?? 'https://page.invalid/')))
    return undefined;
  return { url, source, ...(width ? { width } : {}), ...(height ? { height } : {}), ...(caption ? { caption } : {}) };
}

function sizeOf(value: unknown): number | undefined {
  const size = Number.parseInt(plainText(isNode(value) ? ownValue(value, 'value') : value, 20), 10);
  return size > 0 && size < 100_000 ? size : undefined;
}

/** The caption of the figure that shows the same file. */
function captionOf(copy: Document, url: string): string | undefined {
  const file = /\/([^/?#]{5,150})(?:[?#]|$)/.exec(url)?.[1];
  if (!file) return undefined;
  const captions = copy.querySelectorAll('figure > figcaption');
  for (let index = 0; index < captions.length && index < 5; index++) {
    const image = captions[index]?.parentElement?.querySelector('img');
    const addresses = `${image?.getAttribute('src') ?? ''} ${image?.getAttribute('srcset')?.slice(0, 2000) ?? ''}`;
    if (addresses.includes(file)) return tidy(captions[index]?.textContent ?? '') || undefined;
  }
  return undefined;
}
