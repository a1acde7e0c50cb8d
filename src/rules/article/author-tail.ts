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
        'About the author', 'About the authors', 'About author', 'About the writer', 'Author bio', 'About me',
        'Meet the author', 'Author', 'Written by', 'About the contributor',
      ],
      de: [
        'Über den Autor', 'Über die Autorin', 'Über die Autoren', 'Zur Person', 'Zum Autor', 'Zur Autorin', 'Autor',
        'Geschrieben von', 'Über mich',
      ],
      fr: ['À propos de l’auteur', 'L’auteur', 'À propos des auteurs'],
      es: ['Sobre el autor', 'Sobre la autora', 'Acerca del autor', 'Sobre los autores'],
      pt: ['Sobre o autor', 'Sobre a autora', 'Sobre os autores'],
      it: ['Informazioni sull’autore', 'L’autore', 'Sull’autore', 'A proposito dell’autore'],
      nl: ['Over de auteur', 'Over de auteurs'],
      pl: ['O autorze', 'O autorce', 'Autor'],
      ru: ['Об авторе', 'Об авторах'],
      zh: ['作者简介', '关于作者', '關於作者', '作者簡介'],
      ja: ['この記事の筆者', '執筆者', '著者プロフィール', 'この記事を書いた人', 'プロフィール', '筆者プロフィール'],
      ko: ['필자 소개', '저자 소개', '글쓴이', '기자 소개'],
      id: ['Tentang penulis', 'Penulis'],
      tr: ['Yazar hakkında'],
      ar: ['عن الكاتب', 'نبذة عن الكاتب'],
      hi: ['लेखक के बारे में'],
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
