import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'live-widget',
  kind: 'live',
  label: 'Live widget',
  why: 'A ticker or a box with changing numbers.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'ticker', 'newsticker', 'breaking-news-bar',
      'stock-widget', 'market-data', 'weather-widget', 'weather-box', 'tradingview-widget', 'currency-widget',
      'exchange-rates', 'horoscope-widget', 'lottery-widget',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: ['Data delayed # minutes'],
      de: ['Tagesgeld-Vergleich'],
    },
    patterns: [/^current time in [\p{L} ,-]{2,40}(?: is)?:? ?\d{1,2}[:.]\d\d ?(?:am|pm)?$/u],
  },
  needs: ['links', 'list', 'name', 'control'],
  maxWords: 120,
  unless: ({ prose: paragraphs }) => paragraphs > 0,
} satisfies Rule;

export const examples = {
  removes: [
    `<div class="newsticker"><a href="/a">Fog over the sound</a> <a href="/b">Ferry late</a></div>{prose}`,
    `<ul class="market-ticker ticker"><li>HRB 12.4</li><li>FOG 3.1</li><li>OAR 7.7</li></ul>{prose}`,
    `{prose}<div class="tickerBox"><div><a href="/m">Tagesgeld-Vergleich</a></div></div>`,
  ],
  keeps: [
    '<h2>Weather</h2><p>It came from the west.</p>',
    '<p>Data delayed the vote, and the vote delayed the bridge.</p>',
    '<div class="tickertape-parade"><p>Paper fell for an hour.</p></div>',
  ],
} satisfies Examples;
