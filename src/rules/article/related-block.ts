import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'related-block',
  kind: 'related',
  label: 'Links to other articles',
  why: 'A label above links that lead away from this article.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Related articles', 'Related article', 'Related posts', 'Related post', 'Related content', 'Related stories',
        'Related story', 'Related news', 'Related reading', 'Related links', 'Related topics', 'You may also like',
        'You might also like', 'You may also be interested in', 'Also read', 'Read also', 'Read next', 'Up next',
        'Don’t miss', 'What to read next', 'Most popular', 'Most read', 'Most viewed', 'Trending', 'Trending now',
        'Trending stories', 'Popular posts', 'Popular now', 'Popular stories', 'Popular articles', 'Recommended',
        'Recommended for you', 'Recommended stories', 'Recommended reading', 'Recommended articles',
        'Recommended videos', 'More stories', 'More news', 'More articles', 'More like this', 'More posts',
        'More to read', 'More to explore', 'Keep reading', 'Editor’s picks', 'Editors’ picks', 'Editor’s choice',
        'Top stories', 'Latest news', 'Latest stories', 'Latest posts', 'Latest articles', 'Recent posts',
        'Recent articles', 'Recent stories', 'From our partners', 'Around the web', 'Explore more',
        'In case you missed it', 'More in…', 'More from…', 'More on this topic', 'Also in the news', 'Featured stories',
        'Featured articles', 'Featured posts', 'Next post', 'Previous post', 'Next article', 'Previous article',
        'Continue reading', 'You might like', 'You may like', 'Other posts you may enjoy', 'Other posts you might like',
        'Good articles to read together', 'You may be interested in…', 'You might be interested in…', 'More by…',
        'Our guides', 'Read more', 'Customers also bought', 'Customers also viewed', 'Frequently bought together',
        'Recently viewed products', 'Recently viewed items', 'Related products', 'Similar products',
        'Products related to this item', 'Related searches', 'Popular searches', 'Trending searches',
        'People also search for', 'More on this story', 'Related coverage', 'Other stories', 'Similar articles',
        'Next up', 'From the archive', 'Top picks', 'Stories for you', 'Picked for you', 'Previous story', 'Next story',
      ],
      de: [
        'Empfohlene Beiträge', 'Schon gelesen', 'Viel gelesen in…', 'Das Thema könnte dich auch interessieren',
        'Lesen Sie auch', 'Auch interessant', 'Ähnliche Beiträge', 'Mehr zum Thema',
        'Das könnte Sie auch interessieren', 'Meistgelesen', 'Verwandte Artikel', 'Weitere Artikel',
        'Vorheriger Beitrag', 'Lesetipp', 'Mehr vom Autor', 'Die Redaktion empfiehlt', 'Mehr lesen über', 'Zum Thema',
        'Weitere Nachrichten', 'Weitere Informationen', 'Weitere Meldungen', 'Weitere Beiträge', 'Mehr aus…',
        'Weitere Themen',
      ],
      fr: [
        'À lire aussi', 'Lire aussi', 'Sur le même sujet', 'Articles les plus lus', 'Les plus lus',
        'Vous aimerez aussi', 'À écouter aussi', 'Lire aussi dans nos pages',
      ],
      es: [
        'Lee también', 'Te puede interesar', 'Más leídas', 'Lo más leído', 'Noticias relacionadas',
        'Notas relacionadas', 'Temas relacionados',
      ],
      pt: ['Leia também', 'Veja também', 'Mais lidas', 'Relacionadas'],
      it: ['Leggi anche', 'Articoli correlati', 'I più letti', 'Potrebbe interessarti'],
      nl: ['Lees ook', 'Lees meer over', 'Meest gelezen', 'Gerelateerd'],
      pl: ['Czytaj też', 'Czytaj także', 'Zobacz również', 'Przeczytaj również', 'Najpopularniejsze', 'Polecamy'],
      ru: ['Читайте также', 'Материалы по теме', 'Ещё по теме', 'Новости по теме', 'Популярное', 'Рекомендуем'],
      zh: ['相关阅读', '推荐阅读', '延伸閱讀', '相關文章', '热门文章', '阅读下一篇', '下一篇', '往期推荐', '往期精彩'],
      ja: ['関連記事', '関連ニュース', 'あわせて読みたい', 'おすすめ記事', '人気記事', 'アクセスランキング', '次の記事', '前の記事', 'こちらもおすすめ', 'ランキング'],
      ko: ['관련 기사', '이 기사와 관련된 기사', '추천 기사', '많이 본 뉴스', '인기뉴스'],
      id: ['Baca juga', 'Simak juga', 'Berita terkait', 'Terpopuler'],
      tr: ['İlgili haberler', 'Bunlar da ilginizi çekebilir', 'Çok okunanlar', 'Son dakika haberleri'],
      ar: [
        'مقالات ذات صلة', 'مواضيع ذات صلة', 'اقرأ أيضاً', 'اقرأ أيضا', 'الأكثر قراءة', 'المزيد حول هذه القصة',
        'قد يهمك أيضاً',
      ],
      hi: ['ये भी पढ़ें', 'यह भी पढ़ें', 'संबंधित खबरें', 'ट्रेंडिंग'],
      uk: ['Читайте також', 'Останні новини', 'Новини за темою', 'Схожі новини'],
      he: ['עוד בנושא', 'כתבות נוספות', 'כתבות קשורות'],
      vi: ['Tin liên quan', 'Xem thêm'],
    },
  },
  needs: ['links'],
  place: ['inside', 'after'],
  takes: 'label',
  maxWords: 8,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div><h3>Related articles</h3><ul><li><a href="/a">The night boat and its three captains</a></li>
      <li><a href="/b">What the fog leaves behind</a></li></ul></div>{moreProse}`,
    `{prose}<p>You may also like</p><ul><li><a href="/a">The night boat</a></li><li><a href="/b">The fog</a></li></ul>{moreProse}`,
    `{longProse}<section><h2>Customers also bought</h2><ul><li><a href="/a">Harbour hook</a></li><li><a href="/b">Bell</a></li></ul></section>`,
    `{longProse}<aside><h4>Das könnte Sie auch interessieren</h4><p><a href="/a">Das Rad der Mühle</a></p></aside>`,
    `{longProse}<div><p>関連記事</p><ul><li><a href="/a">島のフェリー</a></li><li><a href="/b">霧の朝</a></li></ul></div>`,
  ],
  keeps: [
    `{prose}<h2>Trending</h2><p>The line in the second chart points upwards.</p>{moreProse}`,
    `{prose}<section><h2>Recommended</h2><ul><li>Two oars</li><li>One lamp</li><li>A whistle</li></ul></section>{moreProse}`,
    '<h2>Latest news</h2><ul><li><a href="/a">The night boat</a></li><li><a href="/b">The fog</a></li></ul>',
  ],
} satisfies Examples;
