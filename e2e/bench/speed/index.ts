import { type LabelledPage, spread } from '../corpora/labelled-page.ts';
import { measureClicks, reportClicks } from './click.ts';
import { measureGrowth, reportGrowth } from './growth.ts';
import { reportSizes } from './sizes.ts';
import { measureSpeed, reportSpeed } from './speed.ts';

/** Enough for a p95 that stays, and five minutes with all extractors. */
const timedPages = 300;

/** As the acceptance asks for. */
const clickedPages = 20;

/** All tables about time and size. */
export async function runSpeed(pages: readonly LabelledPage[], peers: readonly string[], program: string) {
  const articles = pages.filter(({ type }) => type === 'article' || type === 'mixed');
  const clickable = spread(articles.length > 0 ? articles : pages, clickedPages);
  const tables = [
    reportSpeed(await measureSpeed(spread(pages, timedPages), peers, program), peers),
    reportGrowth(await measureGrowth(articles, peers, program), peers),
    reportClicks(await measureClicks(clickable)),
    await reportSizes(),
  ];
  return tables.join('\n\n');
}
