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
        'Related story', 'Related news', 'Related reading', 'Related coverage', 'Related links', 'Related topics',
        'Related videos', 'You may also like', 'You might also like', 'You may also be interested in',
        'You might be interested in', 'Also read', 'Read also', 'Read next', 'Up next', 'Don’t miss',
        'What to read next', 'Most popular', 'Most read', 'Most viewed', 'Most shared', 'Most commented', 'Trending',
        'Trending now', 'Trending stories', 'Popular posts', 'Popular now', 'Popular stories', 'Popular articles',
        'Recommended', 'Recommended for you', 'Recommended stories', 'Recommended reading', 'Recommended articles',
        'Recommended videos', 'More stories', 'More news', 'More articles', 'More like this', 'More posts',
        'More to read', 'More to explore', 'Keep reading', 'Editor’s picks', 'Editors’ picks', 'Editor’s choice',
        'Top stories', 'Latest news', 'Latest stories', 'Latest posts', 'Latest articles', 'Recent posts',
        'Recent articles', 'Recent stories', 'From our partners', 'Around the web', 'From around the web',
        'Sponsored stories', 'Promoted stories', 'Explore more', 'In case you missed it', 'More in…', 'More from…',
        'More on this story', 'More on this topic', 'More on this', 'Also in the news', 'Other stories',
        'Featured stories', 'Featured articles', 'Featured posts', 'Next post', 'Previous post', 'Next article',
        'Previous article', 'Next story', 'Continue reading',
      ],
      de: [
        'Lesen Sie auch', 'Auch interessant', 'Ähnliche Beiträge', 'Ähnliche Artikel', 'Ähnliche Themen',
        'Mehr zum Thema', 'Das könnte Sie auch interessieren', 'Das könnte dich auch interessieren',
        'Das könnte Ihnen auch gefallen', 'Das könnte dir auch gefallen', 'Meistgelesen', 'Meist gelesen',
        'Meistgelesene Artikel', 'Verwandte Artikel', 'Verwandte Beiträge', 'Verwandte Themen', 'Weitere Artikel',
        'Weitere Beiträge', 'Weitere Meldungen', 'Weitere Nachrichten', 'Weitere Themen', 'Nächster Beitrag',
        'Vorheriger Beitrag', 'Nächster Artikel', 'Vorheriger Artikel', 'Beitrags-Navigation', 'Beitragsnavigation',
        'Lesetipp', 'Lesetipps', 'Mehr vom Autor', 'Die Redaktion empfiehlt', 'Mehr lesen über', 'Neueste Beiträge',
        'Neueste Artikel', 'Aktuelle Beiträge', 'Top-Themen', 'Beliebte Artikel', 'Empfehlungen der Redaktion',
        'Empfohlene Artikel', 'Mehr aus…', 'Mehr von…', 'Zum Weiterlesen', 'Passend zum Thema', 'Zum Thema',
      ],
      fr: [
        'À lire aussi', 'Lire aussi', 'À lire également', 'Sur le même sujet', 'Sur le même thème',
        'Articles les plus lus', 'Les plus lus', 'Vous aimerez aussi', 'À écouter aussi', 'Lire aussi dans nos pages',
        'Articles similaires', 'Articles liés', 'Dans la même rubrique', 'À la une', 'Vous pourriez aussi aimer',
        'Navigation de l’article', 'Le plus lu', 'À découvrir',
      ],
      es: [
        'Lee también', 'Te puede interesar', 'También te puede interesar', 'Más leídas', 'Lo más leído',
        'Las más leídas', 'Noticias relacionadas', 'Notas relacionadas', 'Temas relacionados', 'Artículos relacionados',
        'Entradas relacionadas', 'Más noticias', 'Últimas noticias', 'Te recomendamos', 'Lo más visto',
        'Contenido relacionado', 'Navegación de entradas',
      ],
      pt: [
        'Leia também', 'Veja também', 'Mais lidas', 'As mais lidas', 'Relacionadas', 'Notícias relacionadas',
        'Artigos relacionados', 'Posts relacionados', 'Últimas notícias', 'Mais notícias', 'Recomendados para você',
        'Matérias relacionadas', 'Navegação de posts',
      ],
      it: [
        'Leggi anche', 'Articoli correlati', 'I più letti', 'Potrebbe interessarti', 'Potrebbe interessarti anche',
        'Ti potrebbe interessare', 'Notizie correlate', 'Ultime notizie', 'Altri articoli', 'Navigazione articoli',
      ],
      nl: [
        'Lees ook', 'Lees meer over', 'Meest gelezen', 'Gerelateerd', 'Gerelateerde artikelen', 'Ook interessant',
        'Meer nieuws', 'Laatste nieuws', 'Berichtnavigatie', 'Meer over dit onderwerp',
      ],
      pl: [
        'Czytaj też', 'Czytaj także', 'Zobacz również', 'Zobacz także', 'Zobacz też', 'Przeczytaj również',
        'Najpopularniejsze', 'Najczęściej czytane', 'Polecamy', 'Powiązane artykuły', 'Podobne artykuły',
        'Ostatnie wpisy', 'Nawigacja wpisu', 'Najnowsze',
      ],
      ru: [
        'Читайте также', 'Материалы по теме', 'Ещё по теме', 'Еще по теме', 'Новости по теме', 'Популярное',
        'Рекомендуем', 'Похожие статьи', 'Похожие материалы', 'Самое читаемое', 'Главные новости', 'Последние новости',
        'Другие новости', 'Смотрите также', 'Навигация по записям',
      ],
      zh: [
        '相关阅读', '相关报道', '相关推荐', '相关新闻', '相关文章', '推荐阅读', '延伸阅读', '延伸閱讀', '相關文章', '相關新聞', '相關報導', '热门文章', '熱門文章', '热门推荐',
        '阅读下一篇', '上一篇', '下一篇', '猜你喜欢', '為你推薦', '为你推荐', '最新文章', '热门新闻', '文章导航', '文章導覽',
      ],
      ja: [
        '関連記事', '関連ニュース', 'あわせて読みたい', 'おすすめ記事', 'おすすめの記事', '人気記事', '人気記事ランキング', 'アクセスランキング', '記事ランキング', '次の記事', '前の記事',
        'こちらもおすすめ', '最新記事', '新着記事', 'この記事を読んだ人は…', '関連リンク', '関連コンテンツ', '投稿ナビゲーション', 'ランキング',
      ],
      ko: [
        '관련 기사', '관련기사', '관련 뉴스', '이 기사와 관련된 기사', '추천 기사', '추천기사', '많이 본 뉴스', '많이 본 기사', '인기뉴스', '인기 기사', '최신 기사',
        '주요 뉴스', '주요뉴스', '함께 본 기사', '이 시각 주요뉴스', '실시간 인기기사', '글 탐색',
      ],
      id: [
        'Baca juga', 'Simak juga', 'Berita terkait', 'Artikel terkait', 'Terpopuler', 'Berita terpopuler',
        'Berita lainnya', 'Berita terbaru', 'Rekomendasi untuk Anda', 'Navigasi pos',
      ],
      tr: [
        'İlgili haberler', 'Bunlar da ilginizi çekebilir', 'Çok okunanlar', 'En çok okunanlar', 'Son dakika haberleri',
        'Benzer haberler', 'İlgili yazılar', 'Diğer haberler', 'Önerilen haberler', 'Yazı dolaşımı',
      ],
      ar: [
        'مقالات ذات صلة', 'مواضيع ذات صلة', 'اقرأ أيضاً', 'اقرأ أيضا', 'الأكثر قراءة', 'المزيد حول هذه القصة',
        'قد يهمك أيضاً', 'أخبار ذات صلة', 'موضوعات متعلقة', 'آخر الأخبار', 'تصفح المقالات',
      ],
      hi: ['ये भी पढ़ें', 'यह भी पढ़ें', 'संबंधित खबरें', 'ट्रेंडिंग', 'ताज़ा खबरें', 'और पढ़ें', 'अन्य खबरें'],
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
    `{longProse}<aside><h4>Das könnte Sie auch interessieren</h4><p><a href="/a">Das Rad der Mühle</a></p></aside>`,
    `{longProse}<div><p>関連記事</p><ul><li><a href="/a">島のフェリー</a></li><li><a href="/b">霧の朝</a></li></ul></div>`,
  ],
  keeps: [
    `{prose}<h2>Trending</h2><p>The line in the second chart points upwards.</p>{moreProse}`,
    `{prose}<section><h2>Recommended</h2><ul><li>Two oars</li><li>One lamp</li><li>A whistle</li></ul></section>{moreProse}`,
    '<h2>Latest news</h2><ul><li><a href="/a">The night boat</a></li><li><a href="/b">The fog</a></li></ul>',
  ],
} satisfies Examples;
