import type { Examples, Rule } from '../rule.ts';

const thanked = /^(?:thank you|thanks) for (?:sharing|your (?:feedback|vote|rating|message|interest|subscription))\b/i;

export default {
  id: 'thanks-after',
  kind: 'feedback',
  label: 'Thank-you message',
  why: 'The heading of the message that thanks for feedback.',
  clues: { phrases: { en: ['Thank You', 'Thanks', 'Success', 'All done', 'You’re all set'] } },
  place: 'after',
  unless: ({ element }) => !thanked.test(element.nextElementSibling?.textContent?.trim().slice(0, 80) ?? ''),
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p>Thank You</p><p data-stays>Thank you for your vote, dear reader, it has been counted with all the others.</p>`,
    `{prose}<h4>Thanks!</h4><p data-stays>Thanks for sharing</p>`,
  ],
  keeps: [
    `{prose}<p>Thank You</p><p>So ends the letter.</p>`,
    `<h2>Thank you</h2><p>Thank you for your vote, which I heard from the street, and for your song.</p>{prose}`,
  ],
} satisfies Examples;
