import { writeFileSync } from 'node:fs';
import type { Tab } from './browser.ts';
import { clickElement, pressKeys } from './firefox-actions.ts';
import type { Marionette } from './marionette.ts';
import { type Key, View } from './view.ts';

export class FirefoxTab extends View implements Tab {
  readonly #marionette: Marionette;
  readonly #handle: string;

  constructor(marionette: Marionette, handle: string) {
    super();
    this.#marionette = marionette;
    this.#handle = handle;
  }

  /** Brings the tab to the front; all commands go to the tab in front. */
  async select(): Promise<void> {
    await this.#marionette.sendIn('content', 'WebDriver:SwitchToWindow', { handle: this.#handle, focus: true });
  }

  async run(expression: string): Promise<unknown> {
    await this.select();
    return this.#marionette.run('content', expression);
  }

  async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    await clickElement(this.#marionette, 'content', selector);
  }

  async press(key: Key): Promise<void> {
    await this.select();
    await pressKeys(this.#marionette, key);
  }

  async screenshot(file: string): Promise<void> {
    await this.select();
    const { value } = await this.#marionette.sendIn<{ value: string }>('content', 'WebDriver:TakeScreenshot', {
      full: false,
    });
    writeFileSync(file, Buffer.from(value, 'base64'));
  }

  async goTo(url: string): Promise<void> {
    await this.select();
    await this.#marionette.sendIn('content', 'WebDriver:Navigate', { url });
  }

  async url(): Promise<string> {
    await this.select();
    return (await this.#marionette.sendIn<{ value: string }>('content', 'WebDriver:GetCurrentURL')).value;
  }

  async close(): Promise<void> {
    await this.select();
    await this.#marionette.sendIn('content', 'WebDriver:CloseWindow');
  }
}
