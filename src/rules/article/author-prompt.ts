import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'author-prompt',
  kind: 'author',
  label: 'Author link',
  why: 'A link to the author, or a line on who they are.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'View all posts', 'View all posts by…', 'View all articles by…', 'See all posts by…', 'More posts by…',
        'More by this author', 'More from author', 'More from the author', 'More from this author', 'More articles by…',
        'More stories by…', 'Read more from…', 'Posts by this author', 'Author archive page', 'See full bio',
        'Read full bio', 'Author profile', 'View profile', 'View author profile', 'Got a tip', 'Send us a tip',
        'Got a news tip', 'Have a tip', 'Contact the author', 'Email the author', 'Contact this reporter',
        '[email protected]', 'Staff writer', 'Contributing writer', 'Contributor', 'Social Links for…',
        'Follow the author', 'All posts by…',
      ],
      de: [
        'Alle Artikel von…', 'Alle Beiträge von…', 'Alle Beiträge anzeigen von…', 'Alle Beiträge ansehen',
        'Mehr vom Autor', 'Mehr Artikel von…', 'Mehr von diesem Autor', 'Zum Autorenprofil', 'Weitere Artikel von…',
        'Zeige alle Beiträge von…', 'Zur Autorenseite',
      ],
      fr: [
        'Tous ses articles', 'Voir tous ses articles', 'Voir tous les articles de…', 'Tous les articles de…',
        'Voir le profil', 'Voir toutes les publications de…', 'Suivre l’auteur',
      ],
      es: [
        'Ver más artículos', 'Ver todas las entradas', 'Ver todas las entradas de…', 'Más del autor',
        'Más artículos de…', 'Ver biografía', 'Ver perfil',
      ],
      pt: ['Ver todos os posts', 'Ver todos os artigos de…', 'Mais do autor', 'Ver perfil', 'Colunistas'],
      it: ['Vedi tutti gli articoli di…', 'Tutti gli articoli di…', 'Altri articoli di…'],
      nl: ['Alle artikelen van…', 'Meer van deze auteur', 'Meer artikelen van…', 'Bekijk alle berichten van…'],
      pl: ['Zobacz wszystkie wpisy…', 'Więcej tego autora', 'Więcej artykułów autora', 'Inne artykuły autora'],
      ru: [
        'Все статьи автора', 'Подписывайтесь на автора', 'Все материалы автора', 'Другие статьи автора',
        'Посмотреть все записи автора…',
      ],
      zh: ['查看作者所有文章', '查看更多文章', '作者其他文章', '该作者的其他文章', '檢視全部文章'],
      ja: ['記者ページ', 'この記事の筆者', 'この著者の記事一覧', 'この記者の記事', '記事一覧へ', '投稿者の記事一覧', '著者の他の記事'],
      ko: ['다른 기사 보기', '기자의 다른 기사', '기자 페이지', '다른기사 보기', '기자의 기사 더보기', '기자 구독하기'],
      id: ['Lihat semua artikel', 'Artikel lain dari penulis'],
      tr: ['Tüm yazıları', 'Yazarın diğer yazıları', 'Yazarın tüm yazıları'],
      ar: ['كل مقالات الكاتب', 'مقالات أخرى للكاتب', 'جميع المقالات'],
      hi: ['लेखक के सभी लेख'],
    },
    patterns: [
      /^follow (?!the |a |in |your |these |this |that |his |her |along|up )[\p{L}.' -]{2,40} (?:on|@) ?(?:twitter|x|facebook|instagram|linkedin|bluesky|threads|mastodon|@?\w{2,20})(?: ?:? ?@\w{2,20})?$/u,
      /^(?:folgen sie|folge) [\p{L}.' -]{2,40} (?:auf|bei) (?:twitter|x|facebook|instagram|linkedin|mastodon)$/u,
      /^(?:email|e-mail|contact|reach) (?!us )[\p{L}.' -]{2,40} (?:at|on) [^\s@]{1,40}@[^\s@]{3,40}$/u,
    ],
  },
  place: ['before', 'after'],
  maxWords: 14,
} satisfies Rule;

export const examples = {
  removes: [
    `{longProse}<p><a href="/ada">View all posts by Ada Lindqvist</a></p><p>Follow Ada Lindqvist on Twitter</p>`,
    `{longProse}<p>Alle Artikel von Jonas Weber</p>`,
    `{longProse}<p>다른 기사 보기</p><p>[email&#160;protected]</p>`,
  ],
  keeps: [
    `{prose}<p>Contributor</p>{moreProse}`,
    `<p>Follow the fog on foot</p>{prose}`,
    `{longProse}<p>More articles of faith than of law were read that day.</p>`,
  ],
} satisfies Examples;
