import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'software-credit',
  kind: 'copyright',
  label: 'Software credit',
  why: 'It names the software that the site runs on.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: ['Built with Sphinx…', 'Made with Material for MkDocs…', 'Built with Docusaurus…', 'Protected by Anubis…', 'This website is running Anubis…'],
      de: ['Stolz präsentiert von WordPress', 'Präsentiert von WordPress', 'Mit Stolz präsentiert von WordPress'],
      fr: ['Fièrement propulsé par WordPress', 'Propulsé par WordPress'],
      es: ['Funciona con WordPress', 'Con la tecnología de Blogger', 'Con tecnología de Blogger'],
      pt: ['Tecnologia do Blogger', 'Orgulhosamente mantido com WordPress'],
      it: ['Proudly powered by WordPress'],
      nl: ['Mogelijk gemaakt door Blogger'],
      pl: ['Obsługiwane przez usługę Blogger', 'Dumnie wspierane przez WordPress'],
    },
    patterns: [
      /^(?:proudly )?pow(?:e|de)red by (?!the )[^!?]{2,50}$/,
      /^(?:blog at|create a free website or blog at|theme ?:) [\w .-]{2,40}(?: (?:by|von|theme) .{2,30})?$/,
      /^protected by [\w ]{2,30}(?: from [\w ]{2,30})?$/,
    ],
  },
  place: ['before', 'after'],
  unless: ({ tag }) => /^(?:h[1-4]|td|th|li|dt|figcaption)$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    '{prose}<p>Powered by FogBoard 2.4</p>',
    '{prose}<p>Protected by Anubis From Techaro. Made with ❤️ in 🇨🇦.</p><p>This website is running Anubis version 1.24.0.</p>',
    '{prose}<div>– Powered by <a href="/x">Lantern</a></div><p>Stolz präsentiert von WordPress</p>',
  ],
  keeps: [
    '{prose}<p>Powered by the tide, the mill runs twice a day.</p>',
    '{prose}<p>Powered by steam</p>{moreProse}',
    '<h2>Powered by fog</h2>{prose}',
    '{prose}<p>Theme parks open again in May</p>',
  ],
} satisfies Examples;
