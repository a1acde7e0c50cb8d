import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'browser-update-link',
  kind: 'notice',
  label: 'Browser-update link',
  why: 'A link or button that leads to a newer browser.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: ['Update your browser', 'Upgrade your browser'],
      de: ['Browser aktualisieren'],
    },
  },
  needs: ['links', 'control', 'role', 'name'],
} satisfies Rule;

export const examples = {
  removes: [
    `<div><a href="https://example.org/browsers">Update your browser</a></div>{prose}`,
    `<div role="alert">Browser aktualisieren</div>{prose}`,
  ],
  keeps: [
    '<h2>Update your browser</h2><p>The second step costs nothing and takes a minute, and yet half of the class skipped it.</p>',
    '<ol><li>Change your password</li><li>Update your browser</li><li>Tell the bank</li></ol>',
  ],
} satisfies Examples;
