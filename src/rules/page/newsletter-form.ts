import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'newsletter-form',
  kind: 'newsletter',
  label: 'Newsletter sign-up',
  why: 'A form that takes an e-mail address for a newsletter.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'newsletter', 'newsletters', 'signup', 'sign-up', 'optin', 'opt-in', 'mc4wp', 'mailchimp', 'mc-embed', 'mailpoet',
      'ck-form', 'convertkit', 'hs-form', 'hbspt-form', 'klaviyo', 'sailthru', 'email-capture',
      'subscribe', 'subscription-widget', 'mailing-list', 'mailmunch', 'tnp',
      'jetpack-subscription', 'blog-subscription', 'emailoctopus', 'getresponse', 'activecampaign', 'beehiiv',
      'sendinblue', 'aweber',
    ],
    selector: '[data-component-name="SubscribeWidget"], [data-component-name="SubscribeWidgetToDOM"]',
  },
  needs: ['control'],
  maxWords: 120,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div class="newsletter-box"><h3>The Tide Table</h3><p>Every Friday, the week on the water.</p>
      <form><input type="email" placeholder="you@example.org"><button>Send it to me</button></form></div>`,
    `{prose}<section id="mc_embed_signup"><p>Post vom Hafen</p><input type="email"><button>Los</button></section>`,
    `{prose}<div class="subscription-widget"><p>Type your email…</p><input type="email"><button>Subscribe</button></div>`,
  ],
  keeps: [
    '<div class="newsletter">{longProse}<button>Count me in</button></div>',
    '<p class="newsletter-intro">This first letter went to nine people, and seven of them were cousins.</p>',
  ],
} satisfies Examples;
