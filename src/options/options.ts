import { fileName } from '../export/file-name.ts';
import { findFormat, formats } from '../export/formats.ts';
import { message } from '../extension/messages.ts';
import { changeSettings, readSettings, type Settings, type TextSize, textSizes } from '../extension/settings.ts';
import { announce } from '../view/announce.ts';
import { element } from '../view/element.ts';
import { setUpPage } from '../view/page-setup.ts';
import { show } from '../view/show.ts';
import { choiceRow, switchRow } from './rows.ts';

type Change = (part: Partial<Settings>) => void;

/** Shows the settings, each saved as it is changed. */
export async function startOptions(): Promise<void> {
  const settings = await readSettings();
  setUpPage(settings);
  document.title = message('optionsTitle');
  const sample = element('p', { class: 'sample' }, message('optionsSample'));
  const change: Change = async (part) => {
    if (part.textSize) document.documentElement.dataset['textSize'] = part.textSize;
    announce(message((await changeSettings(part)) ? 'optionsSaved' : 'optionsNotSaved'));
  };
  const heading = element('h1', {}, message('optionsHeading'));
  show(
    element(
      'main',
      {},
      heading,
      imagesRow(settings, change),
      formatRow(settings, change),
      captionsRow(settings, change),
      sizeRow(settings, change),
      sample,
    ),
  );
}

function imagesRow({ images }: Settings, change: Change): HTMLElement {
  const texts = { label: message('optionsImages'), hint: message('optionsImagesHint') };
  return switchRow('images', texts, images, (isOn) => change({ images: isOn }));
}

function captionsRow({ captions }: Settings, change: Change): HTMLElement {
  const texts = { label: message('optionsCaptions'), hint: message('optionsCaptionsHint') };
  return switchRow('captions', texts, captions, (isOn) => change({ captions: isOn }));
}

function formatRow({ format }: Settings, change: Change): HTMLElement {
  const example = (id: string) =>
    message('optionsFormatHint', fileName(message('optionsSampleTitle'), findFormat(id).extension));
  const chosen = findFormat(format).id;
  const choices = formats.map(({ id, label }) => ({ value: id, label }));
  const row = choiceRow('format', { label: message('optionsFormat'), hint: example(chosen) }, choices, chosen);
  row.choice.addEventListener('change', () => {
    row.hint?.replaceChildren(example(row.choice.value));
    change({ format: row.choice.value });
  });
  return row.element;
}

function sizeRow({ textSize }: Settings, change: Change): HTMLElement {
  const choices = textSizes.map((size) => ({ value: size, label: message(`textSize_${size}`) }));
  const row = choiceRow('text-size', { label: message('optionsTextSize') }, choices, textSize);
  row.choice.addEventListener('change', () => change({ textSize: row.choice.value as TextSize }));
  return row.element;
}
