import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'disclosure',
  kind: 'disclosure',
  label: 'Affiliate disclosure',
  why: 'The site says that it earns money from links on this page.',
  clues: {
    names: [
      'affiliate-disclosure',
      'affiliate-disclaimer',
      'affiliate-notice',
      'advertiser-disclosure',
      'disclosure-affiliate',
      'ftc-disclosure',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'When you purchase through links on our site, we may earn…', 'We may earn commission from links on this page…',
        'We may receive a commission…', 'If you click on a link and make a purchase we may…', 'Affiliate disclosure',
        'Affiliate disclaimer', 'Advertiser disclosure', 'This post contains affiliate links…',
        'This post may contain affiliate links…', 'This article contains affiliate links…',
        'As an Amazon Associate, I earn…', 'As an Amazon Associate we earn…', 'Every item on this page was chosen by…',
        'Disclosure: This post contains affiliate links…', 'This website uses affiliate links…', 'This site uses affiliate links…',
        'Products are chosen independently by…', 'We recommend the best products through an independent review process…',
        'We independently review everything we recommend…', 'We independently evaluate all of our recommendations…', 'In partnership with', 'Sponsored by…', 'Paid partnership',
      ],
      de: [
        'Affiliate-Link', 'Affiliate-Links', 'Mit * gekennzeichnete Links sind…', 'Dieser Artikel enthält Werbelinks…',
        'Dieser Artikel enthält Affiliate-Links…',
      ],
      fr: ['Lien affilié'],
      es: ['Este artículo contiene enlaces de afiliados…'],
      it: ['Link affiliati'],
      ja: ['本記事にはアフィリエイト広告が含まれます…', '本ページはプロモーションが含まれています…'],
      ko: ['파트너스 활동의 일환으로…'],
    },
    patterns: [
      /^(?=.*(?:link|purchas|affiliat|partner|buy|sponsor)).*\b(?:we|i) (?:may |might |can |could |sometimes |will |do )?(?:earn|receive|get|make) (?:a |an |some )?(?:small |affiliate |referral |modest ){0,2}(?:commissions?|compensation|referral fees?)\b/,
      /\b(?:erhalten|bekommen|verdienen) wir (?:\p{L}{2,12} ){0,4}(?:provision|kommission)\b/u,
    ],
  },
  maxWords: 80,
} satisfies Rule;

export const examples = {
  removes: [
    `<p><em>When you purchase through links on our site, we may earn an affiliate commission. Here's how it works.</em></p>{prose}`,
    `{prose}<p>We may earn commission from links on this page, but we only recommend products we back.</p>{moreProse}`,
    `{prose}<p>Dieser Artikel enthält Affiliate-Links. Kaufen Sie darüber ein, erhalten wir eine Provision.</p>`,
    `<p>本記事にはアフィリエイト広告が含まれます</p>{prose}`,
  ],
  keeps: [
    '{prose}<p>As a broker, I earn a commission on every house that changes hands, so I told her the truth.</p>{moreProse}',
    '<h2>Disclosure in the courts</h2><p>The ferry line must disclose what it earns from the shop on deck.</p>',
    '<p>When you purchase through a window, as people did on this quay, you never see the whole fish.</p>',
    '<p>Affiliate marketing pays four in ten of the blogs in the survey.</p>',
  ],
} satisfies Examples;
