import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'author-tail',
  kind: 'author',
  label: 'About the author',
  why: 'What follows the article is about its author.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'About the author', 'About the authors', 'About the writer', 'About me', 'Author', 'Written by',
        'About the contributor',
      ],
      de: ['Über den Autor', 'Zur Person', 'Autor'],
      fr: ['À propos de l’auteur', 'L’auteur'],
      es: ['Sobre el autor'],
      pt: ['Sobre o autor'],
      it: ['Informazioni sull’autore', 'L’autore', 'Sull’autore'],
      nl: ['Over de auteur'],
      pl: ['O autorze', 'Autor'],
      ru: ['Об авторе'],
      ja: ['この記事の筆者', '執筆者', 'この記事を書いた人'],
      id: ['Penulis'],
    },
  },
  place: 'after',
  takes: 'heading-and-rest',
  unless: ({ tag }) => tag === 'li' || tag === 'td' || tag === 'th' || tag === 'dt',
} satisfies Rule;

export const examples = {
  removes: [
    `{longProse}<h3>About the author</h3><p>Ada Lindqvist writes about boats.</p>`,
    `{longProse}<p>Zur Person</p><p>Jonas Weber lebt am Fluss.</p>`,
    `{longProse}<h2>この記事を書いた人</h2><p>海野 波子</p>`,
  ],
  keeps: [
    `<h2>About the author</h2>{longProse}`,
    `{longProse}<p>About the author we know little, and she likes it that way.</p>`,
    `{prose}<h2>Author</h2>{longProse}`,
  ],
} satisfies Examples;
