import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'ad-label',
  kind: 'ads',
  label: 'Ad label',
  why: 'It marks the place of an advertisement.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Advertisement', 'Advertisements', 'Advertise with us', 'Advertisement Continue Reading Below',
        'Advertisement - Continue Reading Below', 'Advertisement. Scroll to continue reading',
        'Advertisement Scroll to continue', 'Scroll to continue reading', 'Scroll to continue with content',
        'ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT', 'Story continues below', 'Story continues',
        'Story continues below advertisement', 'Story continues after advertisement', 'Article continues below',
        'Article continues below advertisement', 'Article continues after ad', 'Article continues after advertisement',
        'Continue reading below', 'Continue reading the main story',
        'This advertisement has not loaded yet, but your article continues below', 'Skip advertisement', 'Skip ad',
        'Ad feedback', 'Report this ad', 'Report ad', 'Remove ads', 'Sponsored content', 'Sponsored post', 'Paid post',
        'Paid content', 'Paid advertisement', 'Content from our partner', 'Content from our partners', 'Close ad',
        'Why this ad', 'Sponsored links', 'Partner content', 'Ad - content continues below', 'Ads by Google',
        'Brought to you by',
      ],
      de: [
        'Anzeige', 'Anzeigen', 'Werbung', 'Nach der Werbung weiterlesen', 'Anzeige: Artikel geht unten weiter',
        'Advertorial', 'Weiter nach der Anzeige', 'Weiterlesen nach der Anzeige', 'Nach der Anzeige weiterlesen',
        'Werbeanzeige', 'Bezahlte Anzeige', 'Artikel geht nach der Werbung weiter',
        'Artikel wird nach der Anzeige fortgesetzt', 'Anzeige schließen', 'Anzeige melden',
      ],
      fr: [
        'Publicité', 'Passer la publicité', 'La suite après la publicité',
        'La suite de votre contenu après cette annonce', 'Contenu sponsorisé',
      ],
      es: ['Publicidad', 'Saltar publicidad', 'Contenido patrocinado', 'Anuncio'],
      pt: ['Publicidade', 'Continua após a publicidade', 'Continua depois da publicidade'],
      it: ['Pubblicità', 'Annuncio pubblicitario', 'Contenuto sponsorizzato', 'Continua a leggere dopo la pubblicità'],
      nl: ['Advertentie', 'Tekst gaat verder onder de foto', '(Tekst gaat verder onder de foto.)', 'Advertentie via…'],
      pl: [
        'Reklama', 'Artykuł sponsorowany', 'Dalszy ciąg materiału pod wideo',
        'REKLAMA: automatycznie wyświetlimy artykuł za # sekund',
      ],
      sv: ['Annons'],
      no: ['Annonse', 'Artikkelen fortsetter'],
      da: ['Artiklen fortsætter efter annoncen', 'Annonce'],
      fi: ['Mainos'],
      ru: ['Реклама', 'Реклама • 18+', 'Продолжение после рекламы', 'На правах рекламы'],
      zh: ['广告', '廣告'],
      ja: ['広告', 'スポンサー記事', 'スポンサードリンク'],
      ko: ['광고', '기사 계속'],
      id: ['Iklan', 'Gulir untuk lanjut membaca'],
      tr: ['Reklam', 'Reklam Advertisement#'],
      ar: ['إعلان'],
      he: ['פרסומת', 'תוכן ממומן'],
      hi: ['विज्ञापन'],
      vi: ['Quảng cáo'],
    },
  },
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p>- Advertisement -</p>{moreProse}`,
    `{prose}<p>Story continues below advertisement</p>{moreProse}`,
    `{prose}<div>Anzeige</div>{moreProse}<p>(Tekst gaat verder onder de foto.)</p>`,
    `{prose}<p>Continua após a publicidade</p>{moreProse}<p>広告</p>`,
  ],
  keeps: [
    '<h2>Advertisement in wartime</h2><p>The advertisement that hung above the pier was painted over twice.</p>',
    '<p>The story continues below, in the cellar, where the barrels are.</p>',
    '<p>Werbung kostet Geld, und Geld hatte die Mühle nie.</p>',
  ],
} satisfies Examples;
