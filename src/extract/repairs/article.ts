import type { PageAddress } from '../address.ts';
import { repairCharacters } from './characters.ts';
import { linkEmbeds } from './embeds.ts';
import { repairHeadings } from './headings.ts';
import { repairLinks } from './links.ts';
import { repairListMarks } from './list-marks.ts';
import { repairTables } from './tables.ts';

/** Mends what was found, before names and boxes that tell how go from it. */
export function repairArticle(article: Element, address: PageAddress): void {
  linkEmbeds(article);
  repairTables(article);
  repairHeadings(article);
  repairListMarks(article);
  repairLinks(article, address);
  repairCharacters(article);
}
