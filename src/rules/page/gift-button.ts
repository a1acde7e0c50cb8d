import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'gift-button',
  kind: 'gift',
  label: 'Gift button',
  why: 'A button that gives this article to somebody.',
  clues: {
    phrases: {
      en: ['Gift', 'Gift link', 'Gift this', 'Unlocked article'],
      de: ['Verschenken'],
      fr: ['Offrir', 'Vous souhaitez offrir', 'Article offert'],
      es: ['Regalar'],
      pt: ['Presentear'],
      pl: ['Podaruj'],
      sv: ['Ge bort', 'Dela artikel'],
      ja: ['プレゼント'],
      zh: ['赠送'],
      ko: ['선물하기'],
    },
  },
  needs: ['control', 'links', 'share-link'],
} satisfies Rule;

export const examples = {
  removes: [
    `<div><button type="button">Gift</button></div>{prose}`,
    `<div><a href="/present">プレゼント</a></div>{prose}`,
    `<ul><li><button>Verschenken</button></li></ul>{prose}`,
  ],
  keeps: [
    '<h2>Gift</h2><p>In German the word means poison, and in the tale the apple is both.</p>',
    '<table><tr><td>Gift</td><td>Poison</td></tr></table>',
    '<h3>プレゼント</h3><p>子どもたちは朝まで眠れなかった。</p>',
  ],
} satisfies Examples;
