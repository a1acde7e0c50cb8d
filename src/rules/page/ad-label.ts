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
        'Publicité', 'Passer la publicité', 'La suite après la publicité', 'La suite après cette publicité',
        'La suite de votre contenu après cette annonce', 'Contenu sponsorisé', 'Publi-rédactionnel',
        'Fermer la publicité', 'Contenu partenaire',
      ],
      es: [
        'Publicidad', 'Saltar publicidad', 'Contenido patrocinado', 'Continúa después de la publicidad',
        'Sigue leyendo después de la publicidad', 'Anuncio', 'Contenido de marca',
      ],
      pt: [
        'Publicidade', 'Continua após a publicidade', 'Continua depois da publicidade', 'Conteúdo patrocinado',
        'Pular publicidade', 'Continue lendo após a publicidade', 'Anúncio',
      ],
      it: [
        'Pubblicità', 'Annuncio pubblicitario', 'Contenuto sponsorizzato', 'Continua a leggere dopo la pubblicità',
        'L’articolo continua dopo la pubblicità', 'L’articolo prosegue dopo la pubblicità', 'Messaggio pubblicitario',
      ],
      nl: [
        'Advertentie', 'Advertenties', 'Tekst gaat verder onder de foto', '(Tekst gaat verder onder de foto.)',
        'Tekst gaat verder onder de advertentie', '(Tekst gaat verder onder de advertentie.)',
        'Artikel gaat verder onder de advertentie', 'Lees verder onder de advertentie',
        'Tekst loopt door onder de foto', 'Artikel loopt door onder de advertentie', 'Advertentie via…',
      ],
      pl: [
        'Reklama', 'Artykuł sponsorowany', 'Dalszy ciąg materiału pod wideo', 'Dalszy ciąg materiału pod reklamą',
        'Dalsza część artykułu pod reklamą', 'Dalsza część tekstu pod wideo', 'Materiał sponsorowany',
        'REKLAMA: automatycznie wyświetlimy artykuł za # sekund', 'Koniec bloku reklamowego',
      ],
      sv: [
        'Annons', 'Annonser', 'Artikeln fortsätter under annonsen', 'Artikeln fortsätter efter annonsen',
        'Annons: artikeln fortsätter nedan',
      ],
      no: [
        'Annonse', 'Annonsørinnhold', 'Artikkelen fortsetter under annonsen', 'Artikkelen fortsetter',
        'Saken fortsetter under annonsen', 'Saken fortsetter etter annonsen',
      ],
      da: [
        'Artiklen fortsætter efter annoncen', 'Artiklen fortsætter under annoncen',
        'Artiklen fortsætter efter billedet', 'Annonce',
      ],
      fi: [
        'Mainos', 'Juttu jatkuu mainoksen jälkeen', 'Artikkeli jatkuu mainoksen alla', 'Mainos (teksti jatkuu alla)',
      ],
      ru: [
        'Реклама', 'Реклама • 18+', 'Реклама 18+', 'Продолжение после рекламы', 'Продолжение следует после рекламы',
        'На правах рекламы', 'Читать дальше после рекламы',
      ],
      zh: ['广告', '廣告', '广告内容', '请继续往下阅读', '請繼續往下閱讀', '廣告 請繼續往下閱讀', '文章继续', '贊助內容'],
      ja: ['広告', 'スポンサー記事', 'スポンサードリンク', 'スポンサーリンク', 'PR記事', '記事広告', '広告の後に続きます', '[広告]', '(PR)', '[PR]', '広告を非表示にする'],
      ko: ['광고', '광고 건너뛰기', '기사 계속', '광고 닫기', '본문과 무관한 광고'],
      id: [
        'Iklan', 'Gulir untuk lanjut membaca', 'Scroll untuk lanjut membaca', 'Lanjutkan membaca setelah iklan',
        'Artikel berlanjut setelah iklan',
      ],
      tr: ['Reklam', 'Reklam Advertisement#', 'Haberin devamı reklamdan sonra', 'Reklamı kapat', 'Haberin devamı'],
      ar: ['إعلان', 'إعلانات', 'الإعلان', 'يستمر المقال بعد الإعلان', 'محتوى مدعوم'],
      hi: ['विज्ञापन', 'विज्ञापन के बाद जारी', 'विज्ञापन के बाद पढ़ें'],
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
