import { wordKey } from './plain-text.ts';

const separator = /\s+[|•·–—―\-»«›‹:/~∙]{1,3}\s+|\s*[|»｜]\s*|\s+::\s+|\s*[_＿](?=[\p{Script=Han}])|: (?=\S+$)/gu;

/** The title without the site's name or a section at its end or beginning. */
export function withoutSiteName(title: string, siteNames: readonly string[], headings: readonly string[]): string {
  const key = wordKey(title);
  // What stands as a heading on the page is a title with all its parts.
  if (headings.some((heading) => wordKey(heading) === key)) return title;
  const cuts = [...title.matchAll(separator)];
  for (const heading of headings) {
    const at = title.toLowerCase().indexOf(heading.toLowerCase());
    if (heading.length > 8 && at >= 0 && heading.length >= title.length * 0.3)
      return title.slice(at, at + heading.length);
  }
  let result = title;
  for (const cut of cuts.reverse()) {
    const head = title.slice(0, cut.index);
    const tail = result.slice(cut.index + cut[0].length);
    if (isSiteName(tail, siteNames)) result = head;
  }
  const first = [...result.matchAll(separator)][0];
  if (first && isSiteName(result.slice(0, first.index), siteNames))
    result = result.slice(first.index + first[0].length);
  return result.trim() || title;
}

/** Whether the text names the site: one of its names, or its host without dots. */
export function isSiteName(text: string, siteNames: readonly string[]): boolean {
  const compact = wordKey(text).replaceAll(' ', '');
  if (!compact) return false;
  return siteNames.some((name) => {
    const known = wordKey(name).replaceAll(' ', '');
    return (
      known.length > 1 &&
      (known === compact ||
        (compact.length > 3 && known.startsWith(compact)) ||
        (known.length > 3 && compact.startsWith(known)))
    );
  });
}
