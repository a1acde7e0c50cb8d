import { expect, test } from 'playwright/test';
import { directionOf } from './direction.ts';
import { detectLanguage } from './language.ts';
import { lengthOf } from './reading-time.ts';

const samples: Readonly<Record<string, string>> = {
  en: 'The bridge was closed for the night because of the storm, and it is not clear when the trains will run again.',
  de: 'Die Brücke wurde wegen des Sturms für die Nacht gesperrt, und es ist nicht klar, wann die Züge wieder fahren.',
  fr: 'Le pont est fermé pour la nuit à cause de la tempête, et on ne sait pas quand les trains vont rouler dans la ville.',
  es: 'El puente está cerrado por la tormenta y no se sabe cuándo van a circular los trenes en la ciudad, pero es para hoy.',
  pt: 'A ponte foi fechada por causa da tempestade e não se sabe quando os trens voltam a circular na cidade do norte.',
  it: 'Il ponte è chiuso per la notte a causa della tempesta e non si sa quando i treni torneranno nella città del nord.',
  nl: 'De brug is voor de nacht gesloten door de storm en het is niet bekend wanneer de treinen in de stad weer rijden.',
  pl: 'Most jest zamknięty na noc z powodu burzy i nie wiadomo, kiedy pociągi będą do miasta, ale to się zmieni po weekendzie.',
  id: 'Jembatan itu ditutup pada malam hari karena badai dan tidak diketahui kapan kereta akan beroperasi dengan normal di kota ini.',
  tr: 'Köprü fırtına için kapatıldı ve trenlerin ne kadar sonra çalışacağı daha belli değil, bu bir sorun olarak çok büyük.',
  ru: 'Мост закрыт на ночь из-за бури, и пока не известно, когда поезда снова пойдут по этому маршруту в город.',
  uk: 'Міст закрито на ніч через бурю, і поки що не відомо, коли поїзди знову будуть ходити до міста та як це буде.',
  ko: '폭풍으로 다리가 밤새 통제되었으며 열차가 언제 다시 운행될지는 아직 알려지지 않았다고 관계자가 밝혔다 오늘 오후에.',
  ja: '嵐のため橋は夜間閉鎖されており、列車がいつ再び運行されるかはまだわかっていないと担当者は述べた。今後の見通しも不明だ。',
  'zh-Hans':
    '由于暴风雨，大桥夜间关闭，目前还不清楚列车什么时候会重新开动，当地政府对此没有说明，市民对这个问题十分关心和担忧。',
  'zh-Hant':
    '由於暴風雨，大橋夜間關閉，目前還不清楚列車什麼時候會重新開動，當地政府對此沒有說明，市民對這個問題十分關心和擔憂。',
  ar: 'تم إغلاق الجسر في الليل بسبب العاصفة ولا يعرف متى ستعود القطارات إلى العمل من المدينة في هذا الأسبوع على الأقل.',
  hi: 'तूफान के कारण पुल रात भर बंद रहा और यह स्पष्ट नहीं है कि रेलगाड़ियाँ फिर कब चलेंगी, अधिकारियों ने बताया।',
};
for (const [tag, text] of Object.entries(samples))
  test(`${tag} is told by its script and words`, () => expect(detectLanguage(text)).toBe(tag));

test('a declared region stays where the text agrees, and yields where it does not', () => {
  expect(detectLanguage(samples['en'] ?? '', 'en-GB')).toBe('en-GB');
  expect(detectLanguage(samples['de'] ?? '', 'en-US')).toBe('de');
  expect(detectLanguage('Oslo 1923', 'nb')).toBe('nb');
});

test('a declared language that is none of those to tell stays where the text has its script', () => {
  const marathi = 'वादळामुळे पूल रात्रभर बंद राहिला आणि गाड्या पुन्हा केव्हा धावतील हे स्पष्ट नाही, असे अधिकाऱ्यांनी सांगितले.';
  const afrikaans =
    'Die brug is vir die nag gesluit weens die storm en dit is nie bekend wanneer die treine weer sal ry nie.';
  const kazakh =
    'Көпір дауылға байланысты түнде жабылды, пойыздардың қашан қайта жүретіні әлі белгісіз, деп хабарлады қала.';
  expect(detectLanguage(marathi, 'mr')).toBe('mr');
  expect(detectLanguage(afrikaans, 'af-ZA')).toBe('af-ZA');
  expect(detectLanguage(kazakh, 'kk')).toBe('kk');
  expect(detectLanguage(samples['en'] ?? '', 'mr')).toBe('en');
  expect(detectLanguage(samples['ru'] ?? '', 'kk-Latn')).toBe('ru');
});

test('a language is written from the right where its script is', () => {
  expect(['ckb', 'nqo', 'syr', 'dv', 'pa-PK', 'ku-Arab'].map((tag) => directionOf(tag, 'ltr'))).toEqual(
    Array(6).fill('rtl'),
  );
  expect(['en', 'pa', 'ku', 'ms'].map((tag) => directionOf(tag, 'rtl'))).toEqual(Array(4).fill('ltr'));
  expect(directionOf(undefined, 'rtl')).toBe('rtl');
});

test('words are counted, in Chinese and Japanese characters', () => {
  expect(lengthOf("It's a well-known 3.5 km road", 'en').wordCount).toBe(6);
  expect(lengthOf('大桥关闭。', 'zh').wordCount).toBe(4);
  expect(lengthOf('မြစ်', 'my').wordCount).toBe(4);
  expect(lengthOf('', 'en').wordCount).toBe(0);
});

test('reading time depends on the language', () => {
  const words = 'word '.repeat(2280);
  expect(lengthOf(words, 'en-GB').readingMinutes).toBe(10);
  expect(lengthOf(words, 'de').readingMinutes).toBe(13);
  expect(lengthOf('桥'.repeat(2550), 'zh-Hans').readingMinutes).toBe(10);
  expect(lengthOf('One word', 'en').readingMinutes).toBe(1);
  expect(lengthOf('', 'en').readingMinutes).toBe(0);
});
