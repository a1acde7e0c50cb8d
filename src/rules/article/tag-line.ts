import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'tag-line',
  kind: 'tags',
  label: 'Tags',
  why: 'A line of links to the topics of the article.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: ['Tags:…', 'Tagged:…', 'Topics:…', 'Keywords:…', 'Filed under:…'],
      de: ['Tags:…', 'Schlagwörter:…', 'Schlagworte:…', 'Themen:…', 'Stichwörter:…'],
      fr: ['Mots-clés:…', 'Étiquettes:…', 'Tags:…'],
      es: ['Etiquetas:…', 'Temas:…'],
      pt: ['Etiquetas:…', 'Tags:…', 'Palavras-chave:…'],
      it: ['Tag:…', 'Argomenti:…'],
      nl: ['Trefwoorden:…'],
      pl: ['Tagi:…', 'Słowa kluczowe:…'],
      ru: ['Теги:…', 'Метки:…', 'Темы:…'],
      uk: ['Ключові слова:…', 'Мітки:…'],
      tr: ['Etiketler:…', 'Anahtar kelimeler:…'],
      ar: ['الكلمات المفتاحية:…', 'كلمات مفتاحية:…', 'الوسوم:…', 'وسوم:…'],
      fa: ['برچسب‌ها:…', 'کلیدواژه‌ها:…'],
      he: ['תגיות:…'],
      hi: ['टैग्स:…', 'टैग:…'],
      zh: ['标签:…', '標籤:…', '关键词:…', '關鍵字:…'],
      ja: ['タグ:…', 'キーワード:…'],
      ko: ['태그:…'],
      vi: ['Từ khóa:…'],
      id: ['Tag:…'],
    },
  },
  place: ['before', 'after'],
  maxWords: 40,
  unless: ({ links }) => links === 0,
} satisfies Rule;

export const examples = {
  removes: [
    '{prose}<p>Tags: <a href="/t/sea">the sea and its tides</a>, <a href="/t/fog">fog</a></p>',
    '{prose}<p>Etiketler: <a href="/t/a">değirmen ve dere</a> <a href="/t/b">köy hayatı</a></p>',
    '{prose}<div>タグ：<a href="/t/a">川と舟の暮らし</a></div>',
  ],
  keeps: [
    '{prose}<p>Tags: three of them hung from the rope, each with a name that nobody could read.</p>',
    '{prose}<p>Topics of the evening were the tides and <a href="/t">the fog</a>.</p>',
    '{prose}<p>Keywords: <a href="/t">tides</a></p>{moreProse}',
  ],
} satisfies Examples;
