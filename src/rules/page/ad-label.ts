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
        'Brought to you by', 'Advertisement - scroll to continue', 'Why am I seeing this ad?',
        'Content continues below', 'Scroll down to continue', 'Turn off ads', 'Go ad-free',
        'Continue after advertisement', 'Article continues after ad…', 'Story continues after ad…',
        'Continue reading after the ad',
      ],
      de: [
        'Anzeige', 'Anzeigen', 'Werbung', 'Nach der Werbung weiterlesen', 'Anzeige: Artikel geht unten weiter',
        'Advertorial', 'Weiter nach der Anzeige', 'Weiterlesen nach der Anzeige', 'Nach der Anzeige weiterlesen',
        'Werbeanzeige', 'Bezahlte Anzeige', 'Artikel geht nach der Werbung weiter',
        'Artikel wird nach der Anzeige fortgesetzt', 'Anzeige schließen', 'Anzeige melden',
        'Anzeige - Weiterlesen unter der Anzeige', 'Weiter nach der Werbung',
      ],
      fr: [
        'Publicité', 'Passer la publicité', 'La suite après la publicité',
        'La suite de votre contenu après cette annonce', 'Contenu sponsorisé', 'La suite après cette publicité',
        'La suite de l’article après cette annonce',
      ],
      es: [
        'Publicidad', 'Saltar publicidad', 'Contenido patrocinado', 'Anuncio', 'Continúa después de la publicidad',
        'Sigue leyendo después de la publicidad',
      ],
      pt: [
        'Publicidade', 'Continua após a publicidade', 'Continua depois da publicidade', 'Conteúdo patrocinado',
        'Anúncio',
      ],
      it: [
        'Pubblicità', 'Annuncio pubblicitario', 'Contenuto sponsorizzato', 'Continua a leggere dopo la pubblicità',
        'Continua dopo la pubblicità', 'L’articolo continua dopo la pubblicità',
      ],
      nl: [
        'Advertentie', 'Tekst gaat verder onder de foto', '(Tekst gaat verder onder de foto.)', 'Advertentie via…',
        'Lees verder onder de advertentie', 'Tekst gaat verder onder de advertentie',
      ],
      pl: [
        'Reklama', 'Artykuł sponsorowany', 'Dalszy ciąg materiału pod wideo',
        'REKLAMA: automatycznie wyświetlimy artykuł za # sekund', 'Dalsza część artykułu pod reklamą',
        'Reszta artykułu pod reklamą',
      ],
      sv: ['Annons', 'Artikeln fortsätter under annonsen', 'Artikeln fortsätter efter annonsen'],
      no: [
        'Annonse', 'Artikkelen fortsetter', 'Artikkelen fortsetter under annonsen', 'Saken fortsetter under annonsen',
      ],
      da: ['Artiklen fortsætter efter annoncen', 'Annonce', 'Artiklen fortsætter under annoncen'],
      fi: ['Mainos', 'Juttu jatkuu mainoksen jälkeen', 'Artikkeli jatkuu mainoksen alla'],
      ru: ['Реклама', 'Реклама • 18+', 'Продолжение после рекламы', 'На правах рекламы', 'Рекламный материал'],
      zh: ['广告', '廣告', '赞助内容', '請繼續往下閱讀'],
      ja: ['広告', 'スポンサー記事', 'スポンサードリンク', 'スポンサーリンク', 'この記事は広告を含みます'],
      ko: ['광고', '기사 계속', '기사 본문은 광고 아래…', '스폰서 콘텐츠'],
      id: [
        'Iklan', 'Gulir untuk lanjut membaca', 'Lanjutkan membaca di bawah iklan', 'Artikel berlanjut setelah iklan',
      ],
      tr: ['Reklam', 'Reklam Advertisement#', 'Haberin devamı reklamdan sonra', 'Sponsorlu içerik'],
      ar: ['إعلان', 'إعلانات', 'محتوى مدعوم'],
      he: ['פרסומת', 'תוכן ממומן'],
      hi: ['विज्ञापन', 'आगे पढ़ने के लिए स्क्रॉल करें'],
      vi: ['Quảng cáo', 'Nội dung tài trợ'],
      cs: ['Článek pokračuje pod reklamou', 'Pokračování článku pod reklamou'],
      uk: ['Продовження після реклами'],
    },
  },
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p>La suite après la publicité</p>{moreProse}<p>Article continues after ad: the harbour’s bakery</p>`,
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
