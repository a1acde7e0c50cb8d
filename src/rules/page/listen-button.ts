import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'listen-button',
  kind: 'audio',
  label: 'Listen button',
  why: 'A button that plays a recording of the article.',
  clues: {
    phrases: {
      en: ['Listen', 'Listen now', 'Play', 'Audio', '1x'],
      de: ['Vorlesen', 'Anhören', 'Hören'],
      fr: ['Écouter'],
      es: ['Escuchar', 'Escucha'],
      pt: ['Ouvir'],
      it: ['Ascolta'],
      nl: ['Luister'],
      pl: ['Posłuchaj'],
      ru: ['Слушать'],
      zh: ['收听', '播放', '听'],
      ja: ['聞く', '再生'],
      ko: ['듣기', '재생'],
      id: ['Dengarkan'],
      tr: ['Dinle'],
      ar: ['استمع'],
      hi: ['सुनें'],
    },
  },
  needs: ['control', 'links'],
} satisfies Rule;

export const examples = {
  removes: [`<div><button>Listen</button></div>{prose}`, `<p><a href="#">Vorlesen</a></p>{prose}`],
  keeps: [`<h2>Listen</h2>{prose}`, '<p>Ascolta</p>'],
} satisfies Examples;
