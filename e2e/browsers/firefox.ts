import { resolve } from 'node:path';
import type { Browser, LaunchOptions } from './browser.ts';
import { clickElement, pressKeys } from './firefox-actions.ts';
import { answerFilePicker } from './firefox-file-picker.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { startFirefox } from './firefox-process.ts';
import { FirefoxTab } from './firefox-tab.ts';
import type { Marionette } from './marionette.ts';

export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { profile, marionette, version, exited, quit } = await startFirefox(options);
  const { id, origin } = await install(marionette, resolve(options.extension));
  const button = `${id.replace(/[^a-z0-9_-]/gi, '_').toLowerCase()}-browser-action`;
  await pin(marionette, button);
  if (options.asksWhereToSave) await answerFilePicker(marionette, profile.downloads);
  return {
    name: 'firefox',
    version,
    downloads: profile.downloads,
    extensionUrl: (path) => origin + path,
    openTab: async (url) => {
      const tab = await newTab(marionette);
      await tab.goTo(url);
      return tab;
    },
    tabs: () => tabsOf(marionette),
    clickButton: async (tab) => {
      await (tab as FirefoxTab).select();
      // A click on the item around the button does nothing.
      await clickElement(marionette, 'chrome', `#${button} .unified-extensions-item-action-button`);
      return popupOf(marionette);
    },
    pressShortcut: async (tab, keys) => {
      await (tab as FirefoxTab).select();
      await pressKeys(marionette, keys);
      return popupOf(marionette);
    },
    navigateFromOutside: (_, url) => marionette.call('chrome', navigateSelected, [url]),
    readClipboard: () => marionette.call('chrome', readClipboard, []),
    takeErrors: () => marionette.call('chrome', takeErrors, [origin]),
    startOver: () => startOver(marionette),
    closed: exited,
    close: quit,
  };
}

async function popupOf(marionette: Marionette): Promise<FirefoxPopup> {
  const popup = new FirefoxPopup(marionette);
  await popup.waitUntilOpen();
  return popup;
}

function navigateSelected(url: string): void {
  gBrowser.selectedBrowser.fixupAndLoadURIString(url, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
}

async function install(marionette: Marionette, path: string): Promise<{ id: string; origin: string }> {
  const { value: id } = await marionette.sendIn<{ value: string }>('chrome', 'Addon:Install', {
    path,
    temporary: true,
  });
  const host = await marionette.call('chrome', (id) => WebExtensionPolicy.getByID(id).mozExtensionHostname, [id]);
  return { id, origin: `moz-extension://${host}/` };
}

/** As "Pin to Toolbar" does. */
async function pin(marionette: Marionette, button: string): Promise<void> {
  await marionette.call('chrome', (button) => CustomizableUI.addWidgetToArea(button, 'nav-bar'), [button]);
}

async function startOver(marionette: Marionette): Promise<void> {
  await new FirefoxPopup(marionette).close();
  const old = await tabsOf(marionette);
  await newTab(marionette);
  for (const tab of old) await tab.close();
  for (const tab of await tabsOf(marionette)) await tab.select();
}

async function tabsOf(marionette: Marionette): Promise<FirefoxTab[]> {
  const handles = await marionette.sendIn<string[]>('content', 'WebDriver:GetWindowHandles');
  return handles.map((handle) => new FirefoxTab(marionette, handle));
}

async function newTab(marionette: Marionette): Promise<FirefoxTab> {
  // A tab is opened from a tab, and the one in front may just have been closed.
  for (const tab of (await tabsOf(marionette)).slice(0, 1)) await tab.select();
  const options = { type: 'tab', focus: true };
  const { handle } = await marionette.sendIn<{ handle: string }>('content', 'WebDriver:NewWindow', options);
  return new FirefoxTab(marionette, handle);
}

function readClipboard(): string {
  const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  transferable.init(null);
  transferable.addDataFlavor('text/plain');
  Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
  const data = { value: null as { QueryInterface(type: unknown): { data: string } } | null };
  transferable.getTransferData('text/plain', data);
  return data.value?.QueryInterface(Ci.nsISupportsString).data ?? '';
}

function takeErrors(origin: string): string[] {
  const messages: ConsoleMessage[] = Services.console.getMessageArray();
  Services.console.reset();
  return (
    messages
      .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
      .filter(({ sourceName }) => sourceName.startsWith(origin))
      .map(({ errorMessage, sourceName, lineNumber }) => `${errorMessage} (${sourceName}:${lineNumber})`)
      // Firefox says so of any promise that a closed popup still waited for.
      .filter((message) => !/Promise (?:rejected|resolved) after context unloaded/.test(message))
  );
}

interface ConsoleMessage {
  readonly flags: number;
  readonly sourceName: string;
  readonly errorMessage: string;
  readonly lineNumber: number;
}

// Globals of Firefox's own window. They have no published types.
// biome-ignore lint/suspicious/noExplicitAny: see above.
declare const Cc: any, Ci: any, Services: any, WebExtensionPolicy: any, CustomizableUI: any, gBrowser: any;
