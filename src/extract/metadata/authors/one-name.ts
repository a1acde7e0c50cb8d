import { tidy } from '../text/plain-text.ts';

const koreanRole = /\s?(?:기자|특파원|논설위원|객원기자|선임기자|인턴기자|전문기자|에디터)$/;
const chineseRole =
  /^(?:本報|本报|特約|特约)?(?:記者|记者)\s?|\s?(?:／|\/)?(?:綜合報導|綜合報道|報導|报道|撰文|記者|记者|著|文)$/;
const japaneseRole = /(?:\s?(?:記者|編集部員|編集委員|論説委員|さん|氏))$/;

/** One name without titles, roles in CJK, and edge punctuation. */
export function cleanName(part: string): string {
  return tidy(part)
    .replace(/^[\s"'“”‘’«»:：.,\-–—_*>#]+|[\s"“”«»:：,\-–—_*>]+$|(?<=\p{Ll}{2})\.$/gu, '')
    .replace(koreanRole, '')
    .replace(chineseRole, '')
    .replace(japaneseRole, '')
    .replace(/'s? (?:profile|posts?|photo|picture|avatar)$/i, '');
}

/** A name in capitals as it is written elsewhere: "SARAH O'NEIL-KIM" is "Sarah O'Neil-Kim". */
export function capitalise(name: string): string {
  if (!/^[\p{Lu}\p{M}'’.\- ]+$/u.test(name) || !name.includes(' ')) return name;
  return name.replace(/\p{Lu}[\p{L}\p{M}]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** A declared author may be a handle or a team; never an address, a sentence or a placeholder. */
export function isDeclaredName(name: string): boolean {
  if (name.length > 70 || /[/\\<>{}=]|\.(?:html?|php)$/.test(name)) return false;
  if (
    /^(?:admin(?:istrator)?|author|root|user|editor|webmaster|guest(?: \w+)?|unknown|n\/a|none|null|undefined|test|default|web|wordpress|super user|site ?admin|(?:your |author )?name|webadmin|anonymous author|no author|agencies|agenturen)$/i.test(
      name,
    )
  )
    return false;
  return name.split(' ').length <= 7 && /\p{L}/u.test(name);
}
