import type { Examples, Rule } from '../rule.ts';

/** A question that opens its answer is a heading, and so is a link in one. */
const opensAnswer = (element: Element): boolean =>
  element.closest('h2,h3,h4,h5,h6') !== null || element.matches('[aria-expanded],[data-toggle="collapse"]');

/** What a page offers as a file is part of what it says. */
function leadsToFile(element: Element): boolean {
  const link = element.localName === 'a' ? element : element.querySelector('a');
  return /\.(?:pdf|csv|xlsx?|docx?|od[st]|pptx?|zip|gz|epub|json|txt)(?:$|[?#])/i.test(
    link?.getAttribute('href') ?? '',
  );
}

export default {
  id: 'call-to-action',
  kind: 'ads',
  label: 'Button-like link',
  why: 'A link that stands alone and asks to buy, book, try or read on.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'btn', 'button', 'buttons', 'cta', 'read-more', 'readmore', 'more-link', 'learn-more', 'view-more', 'view-all', 'see-all', 'see-more',
      'show-more', 'load-more', 'viewall', 'loadmore', 'quickview', 'quick-view', 'quick-shop', 'quick-add', 'add-to-cart',
      'add-to-bag', 'wishlist',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Learn more', 'Read more', 'Find out more', 'Continue reading', 'See more', 'View more', 'Show more',
        'Get started', 'Get started for free', 'Get started now', 'Get started today', 'Start free trial',
        'Start your free trial', 'Start a free trial', 'Try it free', 'Try for free', 'Try it now', 'Try it for yourself',
        'Book now', 'Book a call', 'Book a demo', 'Book your stay', 'Buy now', 'Buy it now', 'Buy tickets', 'Shop now',
        'Shop all', 'Order now', 'Register now', 'Register here', 'Sign up', 'Sign up now', 'Sign up for free',
        'Sign up here', 'Join now', 'Join us', 'Apply now', 'Apply here', 'Enroll now', 'Request a quote',
        'Request a demo', 'Request information', 'Get a quote', 'Get a free quote', 'Get a demo', 'Get in touch',
        'Schedule a call', 'Schedule a demo', 'Contact us', 'Contact sales', 'Talk to sales', 'Talk to an expert',
        'Talk to our experts', 'Talk to a specialist', 'Click here', 'See price', 'Check price', 'Check latest price',
        'View deal', 'See all', 'View all', 'View details', 'See details', 'Read the review', 'Read full review',
        'Read our review', 'Share your story', 'Download now', 'Visit website', 'Visit site',
      ],
      de: [
        'Mehr erfahren', 'Mehr lesen', 'Mehr dazu', 'Mehr anzeigen', 'Alle anzeigen', 'Jetzt kaufen', 'Jetzt bestellen',
        'Jetzt anmelden', 'Jetzt buchen', 'Jetzt testen', 'Jetzt entdecken', 'Jetzt registrieren', 'Jetzt informieren',
        'Kostenlos testen', 'Hier kostenlos anmelden', 'Hier anmelden', 'Zum Angebot', 'Zum Shop', 'Zum Artikel',
        'Weiterlesen', 'Kontakt aufnehmen', 'Angebot anfordern', 'Hier klicken', 'Zur Anmeldung', 'zurück',
      ],
      fr: [
        'En savoir plus', 'Lire la suite', 'Acheter maintenant', 'Commander', 'Voir l’offre', 'Je m’inscris', 'Réserver',
        'Découvrir', 'Voir plus', 'Contactez-nous', 'Demander un devis', 'Cliquez ici',
      ],
      es: [
        'Más información', 'Saber más', 'Leer más', 'Ver más', 'Comprar ahora', 'Reservar ahora', 'Regístrate', 'Ver oferta',
        'Contáctanos', 'Haz clic aquí',
      ],
      pt: ['Saiba mais', 'Leia mais', 'Ver mais', 'Compre agora', 'Clique aqui', 'Inscreva-se'],
      it: ['Scopri di più', 'Leggi tutto', 'Acquista ora', 'Prenota ora', 'Contattaci', 'Leggi di più'],
      nl: ['Lees meer', 'Lees verder', 'Meer info', 'Meer informatie', 'Koop nu', 'Bestel nu', 'Neem contact op'],
      pl: ['Dowiedz się więcej', 'Czytaj więcej', 'Czytaj dalej', 'Kup teraz', 'Sprawdź cenę', 'Zobacz więcej'],
      ru: ['Подробнее', 'Узнать больше', 'Читать далее', 'Купить', 'Заказать'],
      tr: ['Devamını oku', 'Daha fazla bilgi', 'Satın al', 'Hemen al'],
      id: ['Baca selengkapnya', 'Selengkapnya', 'Beli sekarang'],
      zh: ['了解更多', '查看更多', '阅读更多', '立即购买', '了解詳情', '查看详情', '阅读全文'],
      ja: ['詳しくはこちら', '続きを読む', 'もっと見る', '今すぐ購入', '詳細を見る'],
      ko: ['자세히 보기', '더보기', '구매하기', '더 알아보기'],
      ar: ['اقرأ المزيد', 'المزيد', 'اشتر الآن'],
      hi: ['और पढ़ें', 'अधिक जानें'],
      uk: ['Детальніше', 'Читати далі', 'Докладніше'],
      he: ['קרא עוד', 'למידע נוסף'],
      vi: ['Xem thêm'],
      cs: ['Číst dál'],
    },
    patterns: [
      /^(?:check|see|view|get|find|compare) (?:the |today's )?(?:latest |current |best )?(?:prices?|deals?|it|them) (?:at|on|from|with) .{2,40}$/,
      /^(?:buy|shop|order|view|available|get it|watch|read) (?:it |now |this )?(?:at|on|from) .{2,30}$/,
      /^(?:see|view|read|browse|shop) all (?:\d{1,5} )?\p{L}{2,20}(?: \p{L}{2,20})?$/u,
      /^(?:book|schedule|request|claim|reserve|start|get) (?:a|your|my|our) (?:\p{L}{2,14} ){0,2}(?:call|consultation|quote|demo|trial|estimate|appointment|assessment|audit|session|tour|spot|copy|guide)(?: \p{L}{2,14}){0,2}$/u,
      /^(?:speak|talk|chat) (?:to|with) .{2,20}$/,
      /^(?:auf|bei) .{2,30} (?:ansehen|kaufen|bestellen)$/,
    ],
  },
  needs: ['links'],
  maxWords: 7,
  unless: ({ tag, links, element }) =>
    links !== 1 || /^(?:h[1-6]|td|th|dt|dd)$/.test(tag) || leadsToFile(element) || opensAnswer(element),
} satisfies Rule;

export const examples = {
  removes: [
    '{prose}<div class="wp-block-button"><a href="/recipe">Get the recipe</a></div>{moreProse}',
    '{prose}<p><a href="/try">Get started for free</a></p>{moreProse}',
    '{prose}<div><a href="https://shop.example/lamp">Check price at Lamp House</a></div>{moreProse}',
    '{prose}<p><a href="/call">Book your free consultation</a></p>{moreProse}<p><a href="/us">Talk to our team</a></p>',
    '{prose}<p><a href="/b">Jetzt bestellen »</a></p>{moreProse}<p><a href="/c">Lire la suite</a></p>',
    '{prose}<ul><li><a href="/all">See all lighthouses</a></li></ul>{moreProse}',
  ],
  keeps: [
    '<h2><a href="/learn">Learn more</a></h2><p>So the school wrote over its door.</p>',
    '{prose}<a class="btn" data-toggle="collapse" href="#a">Where to moor</a><p>At the pier.</p>{moreProse}',
    '{prose}<p>Read more, said the keeper.</p><p>Buy now</p>{moreProse}',
    '{prose}<p><a class="btn" href="/files/tides.csv">Download the tides</a></p>{moreProse}',
    '<table><tr><td><a href="/b">Shop now</a></td><td>open</td></tr></table>',
    '{prose}<ul><li><a href="/a">See all tides of the year as a table</a></li><li><a href="/b">Ferries</a></li></ul>',
  ],
} satisfies Examples;
