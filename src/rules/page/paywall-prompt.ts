import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'paywall-prompt',
  kind: 'paywall',
  label: 'Subscription prompt',
  why: 'The site asks for a subscription or a login before reading on.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Subscribe to continue reading…', 'Subscribe to keep reading…', 'Subscribe to read more',
        'Subscribe to read the full story…', 'Subscribe to unlock this article…', 'Subscribe now to keep reading…',
        'Create a free account to continue reading…', 'Register to continue reading…', 'Sign in to continue reading…',
        'Log in to continue reading…', 'Already a subscriber? Sign in…', 'Already a subscriber? Log in…',
        'Already a subscriber', 'Already subscribed? Log in', 'Already have an account? Log in',
        'Already have an account? Sign in', 'Start your free trial', 'Unlock this article…',
        'You have reached your limit of free articles…', 'You’ve reached your limit of free articles…',
        'You’ve reached your free article limit…', 'You have # free articles left…',
        'You have # free articles remaining…', 'You have # articles left…', 'This article is for subscribers only…',
        'This article is exclusive to subscribers…', 'This content is for subscribers only…',
        'This post is for paid subscribers', 'This post is for paying subscribers…', 'Subscriber exclusive',
        'Subscriber-only content', 'Support our journalism. Subscribe today', 'Subscribe today', 'Subscribe now',
        'To view the full story, please subscribe…', 'If you’re seeing this message but you’re already a subscriber…',
        'If you’re already a subscriber, you can log in…', 'Already a paid subscriber?…', 'Member-only story',
        'To continue reading this article…', 'Try unlimited access', 'Subscribe for full access…',
        'Log in or subscribe', 'Subscribers only', 'Exclusive content for subscribers', 'Subscribe to read…',
        'Get unlimited access', 'Log in to continue', 'Read the rest of this story with a free account',
        'The author made this story available to Medium members only…',
        'Join Medium for free to get updates from this writer', 'This post is for subscribers only',
        'Continue reading this post for free…', 'Claim my free post', 'Or purchase a paid subscription',
        'Upgrade subscription', 'Thanks for reading! Subscribe for free…', 'Refer a friend', 'Become a paid subscriber',
        'This article is free to read…', 'To read the full story…', 'Sign in to read the full article',
        'This is a preview of subscription content…', 'Thanks for reading! This post is public…',
      ],
      de: [
        'Jetzt weiterlesen', 'Jetzt freischalten', 'Jetzt testen', 'Jetzt abonnieren', 'Jetzt Abo abschließen',
        'Artikel freischalten', 'Sie sind bereits Abonnent…', 'Bereits Abonnent? Anmelden',
        'Bereits registriert? Anmelden', 'Bereits Abonnent', 'Sie haben bereits ein Abo…',
        'Registrieren Sie sich kostenlos…', 'Kostenlos registrieren', 'Weiterlesen mit…',
        'Diesen Artikel konnten Sie kostenlos lesen…', 'Dieser Artikel ist nur für Abonnenten…', 'Probeabo bestellen',
        'Aktuelle Ausgabe bestellen', 'Jetzt die aktuelle Ausgabe bestellen', 'Bereits Abonnent? Hier anmelden',
      ],
      fr: [
        'Article réservé à nos abonnés…', 'Cet article est réservé aux abonnés', 'Réservé aux abonnés', 'Déjà abonné',
        'Je m’abonne', 'Continuer à lire ici', 'La suite est réservée aux abonnés…',
        'Vous pouvez lire Le Monde sur un seul appareil…', 'Article réservé aux abonnés',
      ],
      es: [
        'Suscríbete y lee sin límites…', 'Ya soy suscriptor', 'Para suscriptores',
        'Contenido exclusivo para suscriptores',
      ],
      pt: [
        'Conteúdo exclusivo para assinantes', 'Já é assinante', 'Apenas assinantes podem salvar para ler depois',
        'Exclusivo para assinantes', 'Assine para continuar lendo…',
      ],
      it: ['Contenuti per gli abbonati', 'Non hai un account? Registrati', 'Contenuto riservato agli abbonati'],
      nl: [
        'Neem een abonnement', 'Nog geen abonnee', 'Lees verder met een abonnement…', 'Lees nu voor…',
        'Alleen voor abonnees',
      ],
      pl: ['Uzyskaj dostęp', 'Ten artykuł jest dostępny dla subskrybentów…', 'Tylko dla prenumeratorów'],
      ru: ['Материал доступен по подписке…', 'Продолжение доступно подписчикам…', 'Доступно только подписчикам…'],
      zh: ['订阅后继续阅读…', '登录后阅读全文', '展开阅读全文', '仅限订阅用户'],
      ja: [
        '有料会員限定', '会員限定記事', 'この記事は有料記事です…', '続きを読むには会員登録が必要です…', 'ログインして続きを読む', '無料会員登録', '無料で会員登録', '購読申し込み', '残り#文字',
        'この記事は有料会員限定です…', 'この記事は会員限定です…', '続きを読むには…',
      ],
      ko: ['회원 전용 콘텐츠입니다…', '구독신청', '무료 회원 가입', '유료 회원 전용'],
      id: ['Berlangganan untuk membaca…', 'Masuk untuk melanjutkan…', 'Khusus pelanggan'],
      tr: ['Devamını okumak için abone olun…', 'Abonelere özel'],
      ar: ['للمشتركين فقط', 'سجّل الدخول للقراءة…', 'اشترك الآن', 'محتوى حصري للمشتركين'],
      hi: ['पूरी खबर पढ़ें ऐप पर', 'प्रीमियम मेंबरशिप है तो लॉगिन करें…', 'सब्सक्राइब करें'],
      uk: ['Цей матеріал доступний лише передплатникам…'],
    },
    patterns: [
      /^this (?:article|story|post|content) is (?:exclusive to|reserved for|only (?:available )?(?:to|for)|available to) (?:our |[\p{L}+ ]{0,30})?(?:paid |paying |premium )?(?:subscribers|members)\b/u,
      /^you(?: have|'ve) (?:read|used|reached) (?:your |all (?:of )?your |\d+ of your |the )?(?:last |\d+ )?(?:(?:free|complimentary|monthly) )+(?:articles?|stories|story|limit)\b/,
      /^(?:mit|jetzt mit|mit dem|mit einem) [\p{L}\d+ ]{1,24} (?:jetzt )?weiterlesen$/u,
      /^il vous reste [\d.,]+ ?% de cet article à lire\b/,
      /^lees (?:nu|verder) voor € ?[\d.,-]+ ?\/ ?week$/,
      /^s'abonner dès [\d.,]+ ?€$/,
    ],
  },
  maxWords: 35,
} satisfies Rule;

export const examples = {
  removes: [
    '{prose}<p>To view the full story, please subscribe to The Harbour Mail.</p><p>If you’re already a subscriber, you can log in for immediate access.</p>',
    `{prose}<p>Subscribe now to keep reading and get access to the full archive.</p>`,
    `{prose}<div><p>You've reached your limit of free articles this month.</p><p>Already a subscriber? <a href="/login">Sign in</a></p></div>`,
    `{prose}<p>This article is exclusive to Harbour Mail subscribers.</p>`,
    `{prose}<p>Mit HM+ weiterlesen</p><p>Sie sind bereits Abonnent?</p>`,
    `{prose}<p>Il vous reste 72.4% de cet article à lire. La suite est réservée aux abonnés.</p>`,
    `{prose}<p>残り1204文字</p><p>この記事は有料記事です。</p>`,
  ],
  keeps: [
    '<p>Subscribers continue to read the print edition at breakfast, the survey says, and the site at lunch.</p>',
    '<p>Paywalls came late to the valley: the Mail asks nothing of those who read three stories a month.</p>',
    '<p>Already a subscriber at nine, she kept every issue in a box below the stairs until her brother sold them.</p>',
    '<p>Der Sender will mit neuen Serien wachsen; weiterlesen kann man die Geschichte im Roman.</p>',
  ],
} satisfies Examples;
