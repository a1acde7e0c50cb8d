import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'consent-banner',
  kind: 'consent',
  label: 'Cookie banner',
  why: 'A box that asks for consent to cookies or tracking.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'onetrust', 'ot-sdk', 'didomi', 'sp-message', 'qc-cmp', 'cky-consent', 'cky-modal', 'cli-bar', 'cli-modal',
      'cookielawinfo', 'moove-gdpr', 'osano', 'truste', 'trustarc', 'usercentrics', 'cmplz',
      'iubenda-cs', 'fc-consent', 'evidon', 'cookiebot', 'cybot', 'borlabs', 'klaro', 'cookie-banner', 'cookie-notice',
      'cookie-bar', 'cookie-consent', 'cookie-popup', 'cookie-message', 'cookie-modal', 'cookie-law',
      'cookie-policy-banner', 'cookie-alert', 'cookie-disclaimer', 'cookie-overlay', 'cookies-banner', 'cookies-notice',
      'consent-banner', 'consent-modal', 'consent-popup', 'consent-overlay', 'consent-manager', 'gdpr-banner',
      'gdpr-cookie', 'gdpr-consent', 'gdpr-popup', 'gdpr-notice', 'privacy-banner', 'privacy-popup', 'cc-window',
      'cc-banner',
    ],
  },
  // Consent dialogs list their purposes and partners at length.
  maxWords: 3000,
  maxProseShare: 0.9,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div id="onetrust-banner-sdk"><h2>A word before you read</h2><p>Some of what we set is needed, some is not.</p><button>OK</button></div>`,
    `{prose}<div class="cmplz-cookiebanner"><p>Ein Wort vorab</p><button>Gut</button></div>`,
    // More than half of the page's prose.
    `{prose}<div id="onetrust-consent-sdk"><p>Some of what we keep on your machine tells us which pages you read, some tells the shops that pay us, and some does nothing but hold your place in the queue.</p><p>Partners may look at where you are, at the machine that you hold and at what you did before, to measure whether you saw what they wanted you to see on this page.</p></div>`,
    `<div class="cookieBanner"><span>Fine by you?</span></div>{prose}`,
  ],
  keeps: [
    '<div class="cookie-recipe"><h2>Oat cookies</h2><p>Melt the butter, stir in the oats, and wait.</p></div>',
    '<section id="consent"><h2>Consent in the law of the sea</h2><p>A flag state may refuse.</p></section>',
  ],
} satisfies Examples;
