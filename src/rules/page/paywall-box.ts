import type { Examples, Rule } from '../rule.ts';

// `paywall`, `premium` and `subscriber` are not among the names: some sites put the real text under them.
export default {
  id: 'paywall-box',
  kind: 'paywall',
  label: 'Subscription box',
  why: 'A box that stands between the reader and the rest of the text.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'regwall', 'paywall-prompt', 'paywall-message', 'paywall-box', 'paywall-cta', 'paywall-notice', 'paywall-overlay',
      'paywall-banner', 'piano-offer', 'piano-container', 'tp-container-inner', 'tp-modal', 'poool',
      'gateway-content', 'meter-prompt', 'metering', 'upsell', 'subscribe-prompt', 'subscribe-cta',
      'subscription-prompt', 'subscription-offer', 'subscribe-box', 'subscribe-block', 'fc-message-root',
    ],
    selector: '[data-component-name="PaywallToDOM"], [data-testid="paywall"], [data-piano-offer]',
  },
  needs: ['control', 'links', 'name'],
  maxWords: 120,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div class="regwall"><h3>One more step</h3><p>It takes a minute.</p><button>Go on</button></div>`,
    `{prose}<aside class="paywall-prompt"><p>From two euros a week.</p><a href="/abo">Die Angebote im Überblick</a>
      <form><input type="email"><button>Weiter</button></form></aside>`,
  ],
  keeps: [
    '<div class="paywall">{prose}{moreProse}</div>',
    '<p class="premium-note">The premium that the insurers ask has doubled since the flood.</p>',
  ],
} satisfies Examples;
