import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'tag-label',
  kind: 'tags',
  label: 'Tags',
  why: 'A label above links to the topics of the article.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Tags', 'Tag', 'Categories', 'Category', 'Filed under', 'Posted in', 'Topics', 'Tagged', 'Related topics',
        'Explore related questions', 'Explore related topics', 'Explore more on these topics', 'Uncategorized',
        'Keywords',
      ],
      de: [
        'Schlagwörter', 'Schlagworte', 'Schlagwörter zu diesem Artikel', 'Themen', 'Kategorien', 'Kategorie',
        'Dieser Eintrag wurde veröffentlicht in', 'Mehr zu',
      ],
      fr: ['Mots-clés', 'Catégories', 'Sujets'],
      es: ['Etiquetas', 'Temas', 'Archivado en'],
      pt: ['Tópicos relacionados', 'Tópicos'],
      it: ['Argomenti', 'Categorie'],
      nl: ['Onderwerpen', 'Meer over'],
      pl: ['Tagi', 'Tematy', 'Kategorie'],
      ru: ['Теги', 'Рубрики', 'Входит в списки'],
      zh: ['标签', '標籤', '关键词'],
      ja: ['タグ', '関連キーワード', 'キーワード', 'ハッシュタグ'],
      ko: ['태그', '관련태그'],
      id: ['Topik', 'Kategori'],
      tr: ['Etiketler'],
      ar: ['وسوم', 'كلمات مفتاحية', 'مواضيع'],
      hi: ['टैग्स', 'विषय'],
    },
  },
  needs: ['links'],
  place: ['before', 'after'],
  takes: 'label',
} satisfies Rule;

export const examples = {
  removes: [
    `{longProse}<div><h4>Topics</h4><ul><li><a href="/t/a">Boats</a></li><li><a href="/t/b">Harbours</a></li></ul></div>`,
    `{longProse}<p>Schlagwörter</p><p><a href="/t/a">Mühle</a>, <a href="/t/b">Fluss</a></p>`,
    `{longProse}<div><h5>관련태그</h5> <a href="/t/a">여객선과 항구</a> <a href="/t/b">안개 낀 아침</a></div>`,
  ],
  keeps: [
    `{longProse}<h2>Topics</h2><p>The exam has three, and fog is one of them.</p>`,
    `{prose}<h2>Categories</h2><ul><li><a href="/a">Boats</a></li></ul>{moreProse}`,
    '<h2>Themen</h2><ul><li>Wasser</li><li>Korn</li><li>Brot</li></ul>',
  ],
} satisfies Examples;
