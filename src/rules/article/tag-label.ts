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
        'Explore related questions', 'Explore related topics', 'Explore more on these topics', 'More on these topics',
        'Uncategorized', 'In this story', 'Keywords', 'Read more about', 'Topics in this article',
      ],
      de: [
        'Schlagwörter', 'Schlagworte', 'Schlagwörter zu diesem Artikel', 'Themen', 'Kategorien', 'Kategorie',
        'Dieser Eintrag wurde veröffentlicht in', 'Mehr zu', 'Themen in diesem Artikel', 'Stichwörter',
      ],
      fr: ['Mots-clés', 'Catégories', 'Sujets', 'Thèmes', 'Étiquettes', 'Tags associés'],
      es: ['Etiquetas', 'Temas', 'Archivado en', 'Categorías', 'Se habla de', 'Más información sobre'],
      pt: ['Tópicos relacionados', 'Tópicos', 'Categorias', 'Mais sobre', 'Assuntos'],
      it: ['Argomenti', 'Categorie', 'Temi'],
      nl: ['Onderwerpen', 'Meer over', 'Categorieën'],
      pl: ['Tagi', 'Tematy', 'Kategorie', 'Słowa kluczowe'],
      ru: ['Теги', 'Рубрики', 'Входит в списки', 'Метки', 'Темы', 'Ключевые слова'],
      zh: ['标签', '標籤', '关键词', '关键字', '關鍵字', '分类', '分類'],
      ja: ['タグ', '関連キーワード', 'キーワード', 'ハッシュタグ', 'カテゴリー', '関連タグ'],
      ko: ['태그', '관련태그', '키워드', '카테고리', '해시태그'],
      id: ['Topik', 'Tag terkait', 'Kategori'],
      tr: ['Etiketler', 'Kategoriler', 'İlgili etiketler'],
      ar: ['وسوم', 'كلمات مفتاحية', 'الوسوم', 'مواضيع'],
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
