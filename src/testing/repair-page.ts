import { finish } from '../extract/finish.ts';
import { repairCaptions } from '../extract/repairs/captions.ts';
import { repairCharacters } from '../extract/repairs/characters.ts';
import { repairCodeBlocks } from '../extract/repairs/code-blocks.ts';
import { repairDropCaps } from '../extract/repairs/drop-caps.ts';
import { linkEmbeds, markEmbeds } from '../extract/repairs/embeds.ts';
import { partGluedWords } from '../extract/repairs/glued-words.ts';
import { repairHeadingMarks } from '../extract/repairs/heading-marks.ts';
import { repairHeadings } from '../extract/repairs/headings.ts';
import { repairIconNames } from '../extract/repairs/icon-names.ts';
import { repairImages } from '../extract/repairs/images.ts';
import { repairLinks } from '../extract/repairs/links.ts';
import { repairListMarks } from '../extract/repairs/list-marks.ts';
import { repairMath } from '../extract/repairs/math.ts';
import { repairParagraphs } from '../extract/repairs/paragraphs.ts';
import { repairRepeatedCaptions } from '../extract/repairs/repeated-captions.ts';
import { repairTabLabels } from '../extract/repairs/tab-labels.ts';
import { repairTables } from '../extract/repairs/tables.ts';
import { repairVerses } from '../extract/repairs/verses.ts';
import { repairWhiteSpace } from '../extract/repairs/white-space.ts';
import { survey } from '../extract/survey.ts';

const address = 'https://page.example/story';

const repairs = {
  captions: repairCaptions,
  characters: repairCharacters,
  'code-blocks': repairCodeBlocks,
  'drop-caps': repairDropCaps,
  embeds: (body: Element) => {
    markEmbeds(body);
    linkEmbeds(body);
  },
  finish: (body: Element) => finish(body, address),
  'glued-words': partGluedWords,
  'heading-marks': repairHeadingMarks,
  headings: repairHeadings,
  'icon-names': repairIconNames,
  images: repairImages,
  links: (body: Element) => repairLinks(body, { href: address, base: address }),
  'list-marks': repairListMarks,
  math: repairMath,
  paragraphs: repairParagraphs,
  'repeated-captions': (body: Element) => repairRepeatedCaptions(survey(body), 'The old bridge of the town'),
  'tab-labels': repairTabLabels,
  tables: repairTables,
  verses: repairVerses,
  'white-space': repairWhiteSpace,
} as const;

/** The HTML of a body after one repair. */
export function repaired(name: keyof typeof repairs, html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  repairs[name](body);
  return body.innerHTML;
}

/** The same where a `noscript` holds its source as text, as in a page that runs scripts. */
export function repairedWithScripts(name: keyof typeof repairs, html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const noscript of body.querySelectorAll('noscript')) noscript.textContent = noscript.innerHTML;
  repairs[name](body);
  for (const noscript of body.querySelectorAll('noscript')) noscript.remove();
  return body.innerHTML;
}
