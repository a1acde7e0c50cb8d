import type { Marionette } from './marionette.ts';

/**
 * Lets Firefox ask where to save each file, and answers: in this folder, under the name that is offered. The question
 * takes the focus from the popup, which closes, as the system's own window does to it.
 */
export async function answerFilePicker(marionette: Marionette, folder: string): Promise<void> {
  await marionette.call('chrome', registerPicker, [folder]);
}

function registerPicker(folder: string): void {
  Services.prefs.setBoolPref('browser.download.useDownloadDir', false);
  const createInstance = (type: unknown) => {
    const picker = {
      QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
      defaultString: '',
      init: () => {},
      appendFilter: () => {},
      appendFilters: () => {},
      appendRawFilter: () => {},
      get file() {
        const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
        file.initWithPath(folder);
        file.append(picker.defaultString);
        return file;
      },
      open: (answer: { done(result: number): void }) => {
        document.querySelector<XulPanel>('panel:has(.webextension-popup-browser)')?.hidePopup();
        // A person needs a moment; by then the popup is gone.
        setTimeout(() => answer.done(Ci.nsIFilePicker.returnOK), 1000);
      },
    };
    return picker.QueryInterface(type);
  };
  const factory = { QueryInterface: ChromeUtils.generateQI(['nsIFactory']), createInstance };
  const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
  const id = Components.ID(Services.uuid.generateUUID().toString());
  registrar.registerFactory(id, 'File picker for tests', '@mozilla.org/filepicker;1', factory);
}

interface XulPanel extends Element {
  hidePopup(): void;
}

// Globals of Firefox's own window. They have no published types.
// biome-ignore lint/suspicious/noExplicitAny: see above.
declare const Cc: any, ChromeUtils: any, Ci: any, Components: any, Services: any;
