import type { Line } from '../text/lines.ts';
import { isAuthorMarked, isHandleMarked, isTopicLink } from './author-marks.ts';
import { isAuthorLabel } from './byline.ts';
import { isNameShaped } from './person-name.ts';

/** A handle in an element that is named for the author, or after "Posted by" beside a date. */
export function handleIn({ runs }: Line, isForum: boolean): string | undefined {
  return runs.find(
    ({ text, element }) =>
      isHandle(text) && isHandleMarked(element) && (isForum || isAuthorMarked(element)) && !isTopicLink(element),
  )?.text;
}

/** "Posted by jdoe on Monday", not "Police fire tear gas in Cairo, envoy spurned by parties". */
export function labelledHandle({ text }: Line): string | undefined {
  const labelled =
    /^(?:.{0,24}\s|.{0,99}\d.{0,24}\s)?(?:by|von|par|por|autor:|author:|auteur:) ([\p{L}\p{N}_.-]{3,25})(?= (?:[»·|•]|(?:on|at|am|um|in|le|el)\s)|,? \p{Lu}\p{L}+ \d|$)/iu.exec(
      text,
    )?.[1];
  return labelled && isHandle(labelled) ? labelled : undefined;
}

/** Whether a text may be the name under which someone posts. */
export function isHandle(text: string): boolean {
  return (
    !isAuthorLabel(text) && /^[\p{L}\p{N}][\p{L}\p{N}_.-]{2,24}$/u.test(text) && /\p{L}/u.test(text) && isNoWord(text)
  );
}

/** Not a word of sections and controls. */
function isNoWord(text: string): boolean {
  return (
    isNameShaped(`${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[\d_.]/g, '')}x`) &&
    isNameShaped(`${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[\d_.]/g, '')}`)
  );
}
