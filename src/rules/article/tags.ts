import type { Examples, Rule } from '../rule.ts';

const label =
  'tags?|tagged(?: (?:with|as|in))?|categor(?:y|ies)|filed (?:under|in)|posted in|topics?|related topics|in this (?:story|article)|keywords?|schlagw(?:ö|o)rte?r?|schlagworte|themen|kategorien?|mots-clés|catégories?|sujets|etiquetas?|temas|archivado en|tópicos(?: relacionados)?|argomenti|onderwerpen|tagi|tematy|теги|рубрики|метки|标签|標籤|关键词|關鍵字|タグ|関連キーワード|キーワード|태그|관련태그|etiketler|topik|وسوم|كلمات مفتاحية|टैग्स';

export default {
  id: 'tags',
  kind: 'tags',
  label: 'Tags',
  why: 'Links to the topics of the article.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'tagcloud', 'tags', 'tag-list', 'taglist', 'tag-links', 'topics', 'post-categories', 'entry-categories', 'cat-links',
      'keywords', 'hashtags', 'tag-cloud', 'entry-footer', 'post-footer',
    ],
    patterns: [new RegExp(`^(?:${label}) ?:? ?\\S.{0,280}$`)],
  },
  needs: ['links'],
  place: ['before', 'after'],
  maxWords: 40,
  unless: ({ prose: paragraphs }) => paragraphs > 0,
} satisfies Rule;

export const examples = {
  removes: [
    `{longProse}<p>Tags: <a href="/tag/boats">boats</a>, <a href="/tag/fog">fog</a>, <a href="/tag/night">night</a></p>`,
    `{longProse}<ul class="post-tags"><li><a href="/t/a">Mühle</a></li><li><a href="/t/b">Fluss</a></li></ul>`,
    `{longProse}<div>タグ： <a href="/t/a">フェリー乗り場</a> <a href="/t/b">霧の朝</a></div>`,
  ],
  keeps: [
    `{prose}<p>Topics: boats, fog, night</p>{moreProse}`,
    `{longProse}<p>Tags were sewn into each coat, with a name and a number.</p>`,
    `<table><tr><td>Tags</td><td>12</td></tr></table>`,
  ],
} satisfies Examples;
