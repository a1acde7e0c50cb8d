import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'newsletter-prompt',
  kind: 'newsletter',
  label: 'Newsletter prompt',
  why: 'An invitation to sign up for a newsletter, or its reply.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Subscribe to our newsletter…', 'Newsletter signup', 'Newsletter sign up', 'Sign up for our newsletter…',
        'Sign up for our newsletters…', 'Sign up to our newsletter…', 'Sign up for email updates…',
        'Get our newsletter…', 'Get the newsletter', 'Join our newsletter…', 'Join our mailing list…',
        'Thank you for signing up', 'Thanks for signing up', 'Thank you for subscribing', 'Enter your email',
        'Enter your email address', 'Enter your email address to subscribe…',
        'Enter your email address to follow this blog…', 'Your email address', 'Type your email',
        'By signing up, you agree to our…', 'By signing up you agree to our…', 'By subscribing, you agree to…',
        'No spam, we promise…', 'You can unsubscribe at any time', 'Unsubscribe at any time',
        'You will receive a verification email shortly', 'Join # other subscribers', 'Join #,# other subscribers', 'Subscribe to get access',
        'Subscribe to get the latest posts…', 'Sponsor this newsletter', 'Advertise in this newsletter', 'How was this issue',
        'Join # other subscribers', 'Join #,# other subscribers', 'Join # other followers', 'Get notified about new posts', 'Upgrade to paid',
        'Subscribe to newsletter', 'Never miss a story…', 'Never miss a post…', 'Thanks for subscribing',
        'Check your inbox to confirm your subscription', 'Please check your inbox and confirm…',
        'You are now subscribed…', 'By subscribing you agree to…', 'Want to save this recipe?…',
        'You’ve been successfully subscribed…', 'Get our free newsletter…', 'Sign me up', 'Get stories like this…',
        'Unsubscribe at any time…', 'Get our weekly newsletter…', 'Get our daily newsletter…',
        'Get new posts by email…', 'Subscribe by email',
      ],
      de: [
        'Newsletter abonnieren', 'Newsletter bestellen', 'Zum Newsletter anmelden', 'Abonniere unseren Newsletter…',
        'Prüfe deinen Posteingang oder Spam-Ordner, um dein Abonnement zu bestätigen',
        'Um neue Beiträge per E-Mail zu erhalten…', 'Deine E-Mail-Adresse',
        'Zum Newsletter', 'Newsletter-Anmeldung', 'Jetzt Newsletter abonnieren…', 'Jetzt zum Newsletter anmelden…', 'Kostenlos zum Newsletter anmelden…', 'Melden Sie sich für unseren Newsletter an…', 'Melde dich für unseren Newsletter an…', 'Abonnieren Sie unseren Newsletter…', 'Nichts mehr verpassen', 'Ihre E-Mail-Adresse',
        'Lust auf mehr? Lass dir…',
        'Jetzt anmelden',
      ],
      fr: [
        'Inscription newsletter', 'Inscrivez-vous à notre newsletter…', 'Votre adresse e-mail', 'Abonnez-vous à notre newsletter…', 'Recevez notre newsletter…', 'S’inscrire à la newsletter', 'S’abonner à la newsletter',
        'S’inscrire',
      ],
      es: [
        'Suscríbete a nuestro boletín…', 'Suscríbete al boletín…', 'Suscríbete a nuestro newsletter…', 'Recibe el boletín…', 'Suscríbete a la newsletter…', 'Suscríbete a nuestra newsletter…', 'Tu correo electrónico',
        'Suscribirme',
      ],
      pt: [
        'Assine nossa newsletter…', 'Receba as notícias…', 'Receba nossas newsletters…', 'Seu e-mail foi cadastrado com sucesso', 'Seu e-mail',
        'Inscreva-se na nossa newsletter…', 'Assine a newsletter…',
        'Inscreva-se',
      ],
      it: [
        'Iscriviti alla newsletter…', 'Iscriviti alla nostra newsletter…',
        'Iscriviti',
      ],
      nl: [
        'Meld je aan voor de nieuwsbrief…', 'Meld je aan voor onze nieuwsbrief…', 'Schrijf je in voor de nieuwsbrief…', 'Schrijf je in voor onze nieuwsbrief…', 'Ontvang de nieuwsbrief…',
        'Inschrijven',
      ],
      pl: [
        'Zapisz się na newsletter…', 'Bezpłatny newsletter', 'Zapisz się do newslettera…',
        'Zapisz się',
      ],
      ru: [
        'E-mail рассылки', 'Подписаться на рассылку…', 'Подпишитесь на рассылку…', 'Подпишитесь на нашу рассылку…',
        'Подписаться',
      ],
      zh: [
        '订阅电邮', '訂閱電子報…', '订阅我们的…',
        '订阅我们',
      ],
      ja: [
        'メールマガジン購読のお申し込み', 'メルマガ登録',
        'メルマガを購読',
      ],
      ko: [
        '뉴스레터 구독',
        '구독하기',
      ],
      id: [
        'Daftar buletin', 'Berlangganan newsletter…',
        'Berlangganan',
      ],
      tr: [
        'Bültene abone ol…', 'E-bültene abone ol…', 'Bültene abone ol…', 'Bültenimize abone olun…', 'E-bültene abone ol…',
        'Abone ol',
      ],
      hi: ['न्यूज़लेटर सब्सक्राइब करें…', 'हमारे न्यूज़लेटर…'],
      uk: ['Підпишіться на розсилку…', 'Підпишіться на розсилку…', 'Підписатися на розсилку'],
      sv: ['Prenumerera på vårt nyhetsbrev…'],
      da: ['Tilmeld dig vores nyhedsbrev…'],
      no: ['Meld deg på vårt nyhetsbrev…'],
      fi: ['Tilaa uutiskirje…'],
      vi: ['Đăng ký nhận bản tin…'],
      he: ['הירשמו לניוזלטר…', 'הרשמה לניוזלטר…', 'הצטרפו לניוזלטר…'],
      ar: [
        'اشترك في نشرتنا…', 'اشترك في النشرة…',
        'اشترك',
      ],
    },
    patterns: [
      /^(?:get|have|receive) [^.]{3,80} (?:delivered |sent )?(?:straight |directly |right )?(?:to|in) your inbox(?: (?:every|each) \p{L}+| daily| weekly| for free)?$/u,
      /^(?:sign up|subscribe|register) (?:to|for|and) [^.]{3,60} (?:newsletter|newsletters|in your inbox|to your inbox|mailing list)$/,
      /^(?:want|love|like|enjoy|enjoyed|enjoying) [^.!?]{2,60}\? (?:sign up|subscribe|tell your friends|share it|join)\b.{0,140}$/,
      /^stay (?:informed|connected|updated|up[- ]to[- ]date|in touch|in the loop) with .{2,40}$/,
      /^keep up with the latest [^.]{0,60}$/,
      /^thanks for reading [^!.]{1,60}! subscribe for free to receive new posts\b/,
    ],
  },
  maxWords: 30,
} satisfies Rule;

export const examples = {
  removes: [
    '{prose}<p>Lust auf mehr? Lass dir die besten Geschichten jede Woche in deinen Posteingang liefern.</p><p>Inscreva-se na nossa newsletter!</p>',
    `{prose}<h3>Subscribe to our newsletter</h3><p>Get the best of the coast delivered straight to your inbox every Friday.</p>`,
    `{prose}<p>Enter your email address to subscribe to this blog and receive notifications of new posts by email.</p>`,
    `{prose}<p>Thanks for reading Low Tide! Subscribe for free to receive new posts and support my work.</p>`,
    `{prose}<p>Zum Newsletter anmelden</p><p>Want more from Low Tide? Sign up for the Friday letter, and read it first.</p>`,
    `<h3>Stay connected with the harbour</h3>{prose}<p>Subscribe to get the latest posts sent to your email.</p>`,
    `{prose}<p>Inscrivez-vous à notre newsletter et recevez nos articles chaque matin.</p>`,
  ],
  keeps: [
    '<p>Erhalten blieb das Postfach des Müllers bis zuletzt.</p>',
    '<h2>Newsletters are back</h2><p>Sign up for a newsletter and you will meet its author sooner or later, in print or in the street.</p>',
    '<p>Get the boat into the water before the tide turns; your inbox can wait, and so can everything in it.</p>',
    '{prose}<p>“Sign up for our newsletter,” they told us at the ferry office, and nobody ever wrote to us.</p>{moreProse}',
    '<p>Thank you for signing the petition, wrote the mayor, and signed it himself.</p>',
    '<p>Der Newsletter der Gemeinde erscheint seit zwölf Jahren, immer am ersten Montag.</p>',
  ],
} satisfies Examples;
