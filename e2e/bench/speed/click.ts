import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildExtension } from '../../../build.mjs';
import type { Browser, Popup } from '../../browsers/browser.ts';
import { launchChromium } from '../../browsers/chromium.ts';
import type { LabelledPage } from '../corpora/labelled-page.ts';
import { Progress } from '../progress.ts';
import { writeTable } from '../table.ts';
import { median, quantile } from './statistics.ts';

const extension = 'node_modules/.cache/winnow/bench-extension';

/** Milliseconds from the click on the button to the article on the screen, in the built extension, page by page. */
export async function measureClicks(pages: readonly LabelledPage[]): Promise<number[]> {
  await buildExtension('chrome', extension);
  const server = await servePages(pages);
  const browser = await launchChromium({ extension });
  const progress = new Progress(pages.length);
  const times: number[] = [];
  for (const index of pages.keys()) {
    times.push(...(await clickOn(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/${index}`)));
    progress.step();
  }
  progress.end();
  await browser.close();
  server.close();
  return times;
}

/** Pages come from here alone: the policy forbids them to load anything, and their scripts to run. */
async function servePages(pages: readonly LabelledPage[]): Promise<Server> {
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'");
    response.setHeader('X-DNS-Prefetch-Control', 'off');
    response.statusCode = page ? 200 : 404;
    response.end(page?.readHtml() ?? '');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** Nothing where the page has no article, or the popup did not come. */
async function clickOn(browser: Browser, address: string): Promise<number[]> {
  const tab = await browser.openTab(address);
  try {
    const clicked = Date.now();
    const popup = await browser.clickButton(tab);
    const shown = await timeOfArticle(popup);
    await popup.close();
    return shown === undefined ? [] : [shown - clicked];
  } catch {
    return [];
  } finally {
    await tab.close();
  }
}

/**
 * When the popup's largest text was painted, by the popup's own clock, so that the time it takes to ask it does not
 * count. Undefined where it shows a failure.
 */
function timeOfArticle(popup: Popup): Promise<number | undefined> {
  return popup.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const end = performance.now() + 10_000;
    while (!document.querySelector('[data-testid="article-body"], [data-failure]') && performance.now() < end) {
      await frame();
    }
    if (!document.querySelector('[data-testid="article-body"]')) return undefined;
    await frame();
    const painted = await new Promise<number>((done) => {
      setTimeout(() => done(performance.now()), 500);
      const largest = new PerformanceObserver((list) => {
        done(Math.max(...list.getEntries().map(({ startTime }) => startTime)));
      });
      largest.observe({ type: 'largest-contentful-paint', buffered: true });
    });
    return performance.timeOrigin + painted;
  });
}

export function reportClicks(times: readonly number[]): string {
  const row = [median(times), quantile(times, 0.95), Math.max(...times)].map((time) => time.toFixed(0));
  const head = [`click to article shown, ${times.length} pages`, 'ms: median', 'p95', 'most'];
  return writeTable({ head, rows: [['winnow in Chromium', ...row]] });
}
