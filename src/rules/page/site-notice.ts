import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'site-notice',
  kind: 'notice',
  label: 'Site notice',
  why: 'The site speaks to its visitors over every page.',
  clues: {
    names: ['notices', 'sitenotice', 'site-notice', 'notice-content', 'announcement-bar', 'ambox', 'usa-banner'],
    phrases: {
      en: [
        'An official website of the United States government',
        'Here’s how you know',
        'Official websites use .gov…',
        'Secure .gov websites use HTTPS…',
      ],
    },
  },
  maxWords: 200,
  unless: ({ prose, tag }) => prose > 2 || /^h\d$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    '<ul class="notices js-notices"><li class="notice"><div class="notice-content">The harbour office moves in May.</div></li></ul>{prose}',
    '<table class="ambox"><tr><td>This article needs more witnesses.</td></tr></table>{prose}',
    '<p>An official website of the United States government</p><p>Here’s how you know</p>{prose}',
    '<div id="siteNotice"><p>Vote for the picture of the year.</p></div>{prose}',
  ],
  keeps: [
    '<div class="notice"><p>Mind the step on the quay.</p></div>{prose}',
    '<div class="notices">{longProse}</div>',
  ],
} satisfies Examples;
