import browser from 'webextension-polyfill';
import { type PageCalls, pageCallsKey } from '../article.ts';
import { done, failed, type Outcome } from './outcome.ts';
import type { Source } from './tab.ts';
import { whyRefused } from './why-refused.ts';

/**
 * An open dialog stops a page, and with it every call into it. Extraction itself stops at the first step that ends
 * after 5 s.
 */
const timeoutMs = 15_000;

/** What the function that runs in the page gives back. */
type Answer =
  | { readonly value: unknown; readonly contentType: string }
  | { readonly error: string }
  | { readonly absent: true };

/** Calls what the content script offers in the page's main frame. The answer is the page's: check it. */
export async function callPage<Name extends keyof PageCalls>(
  source: Source,
  name: Name,
  ...given: Parameters<PageCalls[Name]>
): Promise<Outcome<unknown>> {
  const call = () => run(source, callOffered, [pageCallsKey, name, given]);
  const attempt = async () => {
    try {
      const answer = await call();
      return await finish(source, isAbsent(answer) ? await inject(source).then(call) : answer);
    } catch (error) {
      return failed(await whyRefused(source, String(error)), error);
    }
  };
  return withinTime(async () => {
    const outcome = await attempt();
    // A page that was loaded again meanwhile lost our script, and the answer with it.
    return !outcome.ok && outcome.failure === 'unexpected' ? attempt() : outcome;
  });
}

async function finish(source: Source, answer: unknown): Promise<Outcome<unknown>> {
  // A frame that went away meanwhile answers with nothing.
  if (!isAnswer(answer)) return failed(await whyRefused(source, 'no answer'), 'no answer');
  if (!('value' in answer)) return failed('unexpected', 'error' in answer ? answer.error : 'absent');
  // Chrome lets a script into the empty page around its PDF viewer; Firefox refuses, see why-refused.ts.
  return answer.contentType === 'application/pdf' ? failed('pdf-page') : done(answer.value);
}

async function run<Given extends unknown[]>(source: Source, func: (...given: Given) => Answer, args: Given) {
  const [frame] = await browser.scripting.executeScript({ target: mainFrame(source), func, args });
  return frame?.result;
}

/** From the root, as Firefox looks beside the calling page. It tells of a script that threw; Chrome logs it. */
async function inject(source: Source): Promise<void> {
  const [frame] = await browser.scripting.executeScript({ target: mainFrame(source), files: ['/content/content.js'] });
  if (frame?.error) throw frame.error;
}

function mainFrame(source: Source) {
  return { tabId: source.tabId, frameIds: [0] };
}

/** Runs in the page, cut off from this file: it may use its arguments only. */
function callOffered(key: string, name: string, given: unknown[]): Answer {
  try {
    const calls = Object.getOwnPropertyDescriptor(globalThis, Symbol.for(key))?.value;
    return calls ? { value: calls[name](...given), contentType: document.contentType } : { absent: true };
  } catch (error) {
    return { error: String(error) };
  }
}

function isAnswer(answer: unknown): answer is Answer {
  return typeof answer === 'object' && answer !== null;
}

function isAbsent(answer: unknown): boolean {
  return isAnswer(answer) && 'absent' in answer;
}

async function withinTime(work: () => Promise<Outcome<unknown>>): Promise<Outcome<unknown>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Outcome<unknown>>((resolve) => {
    timer = setTimeout(() => resolve(failed('page-busy')), timeoutMs);
  });
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}
