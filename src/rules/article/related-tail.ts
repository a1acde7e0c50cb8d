import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'related-tail',
  kind: 'related',
  label: 'Other articles',
  why: 'What follows the article is other articles.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Related articles', 'Related posts', 'Related stories', 'Related news', 'Related content', 'Related',
        'You may also like', 'You might also like', 'You may also be interested in', 'More stories', 'More from…',
        'Most popular', 'Most read', 'Recommended for you', 'Recommended', 'Read next', 'Up next', 'Latest news',
        'Latest stories', 'Latest articles', 'Latest posts', 'Top stories', 'Trending', 'Trending now',
        'Trending stories', 'Popular posts', 'Recent posts', 'From our partners', 'Around the web', 'Editor’s picks',
        'Keep reading', 'More articles', 'More news', 'Continue reading', 'Also read', 'Read also', 'What to read next',
        'More like this',
      ],
      de: [
        'Neueste Artikel', 'Empfohlene Beiträge', 'Schon gelesen', 'Lust auf mehr', 'Viel gelesen',
        'Das Thema könnte dich auch interessieren', 'Ähnliche Beiträge', 'Meistgelesen', 'Verwandte Artikel',
        'Weitere Artikel', 'Mehr zum Thema', 'Auch interessant', 'Lesen Sie auch', 'Die Redaktion empfiehlt',
        'Mehr vom Autor',
        'Ähnliche Artikel', 'Passend dazu', 'Lies auch', 'Das könnte dich auch interessieren', 'Neueste Beiträge', 'Verwandte Beiträge',
      ],
      fr: [
        'Sur le même sujet', 'Articles les plus lus', 'Les plus lus', 'Vous aimerez aussi', 'À lire aussi',
        'Lire aussi',
        'Articles similaires', 'Dans la même rubrique', 'À voir aussi',
      ],
      es: [
        'Noticias relacionadas', 'Notas relacionadas', 'Te puede interesar', 'Más leídas', 'Lo más leído',
        'Lee también',
        'También te puede interesar', 'Artículos relacionados', 'Lea también', 'Te recomendamos', 'Entradas relacionadas',
      ],
      pt: ['Leia também', 'Veja também', 'Mais lidas', 'Relacionadas', 'Notícias relacionadas', 'Artigos relacionados', 'Posts relacionados'],
      it: ['Articoli correlati', 'Leggi anche', 'I più letti', 'Potrebbe interessarti', 'Potrebbe interessarti anche', 'Ti potrebbe interessare'],
      nl: ['Lees ook', 'Meest gelezen', 'Gerelateerd', 'Gerelateerde artikelen', 'Ook interessant'],
      pl: ['Czytaj też', 'Czytaj także', 'Zobacz również', 'Najpopularniejsze', 'Polecamy', 'Zobacz także', 'Zobacz też', 'Przeczytaj także', 'Powiązane artykuły', 'Podobne artykuły'],
      ru: ['Читайте также', 'Материалы по теме', 'Популярное', 'Рекомендуем', 'Новости по теме', 'Похожие статьи', 'Похожие новости', 'Смотрите также'],
      zh: ['相关阅读', '推荐阅读', '延伸閱讀', '相關文章', '热门文章', '相关文章', '延伸阅读', '猜你喜欢', '热点新闻', '热门推荐', '相关推荐', '猜你喜欢', '热门文章', '大家都在看', '热门新闻'],
      ja: ['関連記事', '関連ニュース', 'あわせて読みたい', 'おすすめ記事', '人気記事', 'アクセスランキング', 'アクセスランキング', '人気記事', '人気記事ランキング', 'あわせて読みたい', '新着記事'],
      ko: ['관련 기사', '추천 기사', '많이 본 뉴스', '인기뉴스', '관련기사', '인기기사'],
      id: ['Baca juga', 'Berita terkait', 'Terpopuler', 'Artikel terkait'],
      tr: ['İlgili haberler', 'Çok okunanlar', 'Bunlar da ilginizi çekebilir', 'Son dakika haberleri', 'İlginizi çekebilir', 'Benzer haberler', 'En çok okunanlar', 'Çok okunanlar', 'En çok okunanlar', 'İlginizi çekebilir', 'Diğer haberler'],
      ar: ['مقالات ذات صلة', 'مواضيع ذات صلة', 'الأكثر قراءة', 'قد يهمك أيضاً', 'الأكثر قراءة', 'آخر الأخبار', 'أخبار ذات صلة'],
      hi: ['संबंधित खबरें', 'ये भी पढ़ें', 'यह भी पढ़ें', 'ट्रेंडिंग', 'संबंधित खबरें', 'ताज़ा खबरें', 'ताजा खबरें', 'ट्रेंडिंग', 'अन्य खबरें'],
      uk: ['Читайте також', 'Останні новини', 'Популярні новини', 'Популярне', 'Головні новини', 'Новини партнерів', 'Схожі новини', 'Схожі статті', 'Новини за темою', 'За темою', 'Вибір редакції', 'Читайте також', 'Дивіться також'],
      sv: ['Läs också', 'Läs även', 'Mest läst'],
      da: ['Læs også'],
      no: ['Les også'],
      fi: ['Lue myös'],
      cs: ['Přečtěte si také', 'Čtěte také', 'Nejčtenější', 'Související články', 'Související články', 'Mohlo by vás zajímat', 'Nejčtenější'],
      vi: ['Bài viết liên quan', 'Tin liên quan', 'Tin liên quan', 'Bài viết liên quan', 'Tin cùng chuyên mục', 'Đọc nhiều'],
      he: ['עוד בנושא', 'כתבות נוספות', 'כתבות קשורות', 'אולי יעניין אותך', 'כתבות שאולי יעניינו אותך', 'הנקראות ביותר', 'עוד באתר'],
      fa: ['مطالب مرتبط', 'اخبار مرتبط', 'بیشتر بخوانید'],
    },
  },
  place: 'after',
  takes: 'heading-and-rest',
  maxWords: 8,
  unless: ({ tag }) => tag === 'li' || tag === 'td' || tag === 'th' || tag === 'dt',
} satisfies Rule;

export const examples = {
  removes: [
    '{longProse}<h3>Verwandte Beiträge</h3><p>Das Rad der Mühle</p>',
    `{longProse}<h3>Related posts</h3><div><a href="/a">The night boat</a><p>Three captains and no moon.</p></div>`,
    `{longProse}<div>Sur le même sujet</div><div><p>La meunière du Tarn</p><p>Elle a vingt ans et moud le grain seule.</p></div>`,
    `{longProse}<h2>관련 기사</h2><p>섬으로 가는 배</p>`,
  ],
  keeps: [
    `{prose}<h2>Related</h2>{longProse}`,
    `<h2>Trending</h2><p>A word on the line that points upwards.</p>{longProse}`,
    `{longProse}<p>More from this well was not to be had, they said, and went home.</p>`,
  ],
} satisfies Examples;
