import { until } from './until.ts';

/** Keys that tests press, by their names in the DOM. */
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape' | 'ArrowDown' | 'ArrowUp' | 'Home' | 'End';

/**
 * A document that a test sees and uses as a reader does: a tab, or the popup. A selector is CSS, or an XPath that
 * starts with a slash.
 */
export abstract class View {
  /** The value of an expression in the document; a promise is waited for. */
  abstract run(expression: string): Promise<unknown>;
  /** A real click, in the middle of the element. */
  abstract click(selector: string): Promise<void>;
  /** A real key press, to what has the focus. */
  abstract press(key: Key): Promise<void>;
  /** A picture of what is visible. */
  abstract screenshot(file: string): Promise<void>;

  /** Runs a function in the document. It may use its arguments only, plain JSON, and gives plain JSON back. */
  evaluate<Given extends unknown[], Result>(work: (...given: Given) => Result | Promise<Result>, ...given: Given) {
    return this.run(callOf(work, given)) as Promise<Result>;
  }

  /** The rendered text of the first element that matches; waits for it. */
  async text(selector = 'body'): Promise<string> {
    await this.waitFor(selector);
    return (await this.texts(selector))[0] ?? '';
  }

  /** The rendered texts of all elements that match now. */
  texts(selector: string): Promise<string[]> {
    return this.evaluate((selector) => {
      const isPath = selector.startsWith('/');
      const found: Node[] = isPath ? [] : [...document.querySelectorAll(selector)];
      const path = isPath ? document.evaluate(selector, document, null, XPathResult.ORDERED_NODE_ITERATOR_TYPE) : null;
      for (let node = path?.iterateNext(); node; node = path?.iterateNext()) found.push(node);
      // biome-ignore lint/performance/useDomNodeTextContent: what is not rendered is not read.
      return found.map((node) => (node as HTMLElement).innerText ?? node.textContent ?? '');
    }, selector);
  }

  async waitFor(selector: string, timeoutMs?: number): Promise<void> {
    await until(async () => (await this.texts(selector)).length, `${selector} to appear`, timeoutMs);
  }

  async waitForText(part: string, timeoutMs?: number): Promise<void> {
    await until(async () => (await this.texts('body'))[0]?.includes(part), `the text "${part}"`, timeoutMs);
  }
}

/** The call of a function as an expression, for where it is to run. */
export function callOf<Given extends unknown[]>(work: (...given: Given) => unknown, given: Given): string {
  return `(${work})(...${JSON.stringify(given)})`;
}
