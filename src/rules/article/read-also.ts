import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'read-also',
  kind: 'related',
  label: 'Link to another article',
  why: 'A line that leads to another article.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Also read:…', 'Read also:…', 'Read more:…', 'Also see:…', 'See also:…', 'Read next:…', 'Up next:…',
        'Related:…', 'Related story:…', 'Related article:…', 'Related post:…', 'Related news:…', 'Related coverage:…',
        'Related reading:…', 'More on this:…', 'Must read:…', "Don't miss:…", 'You may also like:…',
        'You might also like:…', 'Further reading:…', 'Recommended:…', 'Recommended reading:…', 'Watch also:…',
        'Also watch:…', 'Listen also:…', 'Also listen:…', 'See more:…',
      ],
      de: [
        'Lesen sie auch:…', 'Lesen sie dazu auch:…', 'Lies auch:…', 'Auch interessant:…', 'Auch lesenswert:…',
        'Siehe auch:…', 'Mehr lesen:…', 'Lesen sie dazu:…', 'Lesen sie weiter:…', 'Mehr zum thema:…', 'Lesetipp:…',
        'Lesen sie hierzu:…', 'Lesen sie mehr:…', 'Mehr dazu:…', 'Passend dazu:…',
        'Das könnte sie auch interessieren:…', 'Das könnte dich auch interessieren:…', 'Hören sie auch:…',
        'Sehen sie auch:…',
      ],
      fr: [
        'À lire aussi:…', 'À lire également:…', 'Lire aussi:…', 'Lire également:…', 'À écouter aussi:…',
        'À voir aussi:…', 'Voir aussi:…', 'Notre dossier:…', 'Sur le même sujet:…', 'Sur le même thème:…',
      ],
      es: [
        'Lee también:…', 'Lea también:…', 'Lea más:…', 'Lea:…', 'Lea además:…', 'Vea también:…', 'Vea además:…',
        'Vea:…', 'Le puede interesar:…', 'Leé también:…', 'Leer también:…', 'Lee más:…', 'Te puede interesar:…',
        'Te recomendamos:…', 'Más información:…', 'Mira también:…', 'Ver también:…', 'Además:…',
      ],
      pt: [
        'Leia também:…', 'Leia mais:…', 'Veja também:…', 'Leia ainda:…', 'Saiba mais:…', 'Confira também:…',
        'Veja mais:…',
      ],
      it: [
        'Leggi anche:…', 'Leggi di più:…', 'Leggi:…', 'Guarda anche:…', 'Potrebbe interessarti:…', 'Vedi anche:…',
        'Approfondisci:…',
      ],
      nl: ['Lees ook:…', 'Lees meer:…', 'Lees verder:…', 'Bekijk ook:…', 'Luister ook:…'],
      pl: [
        'Czytaj też:…', 'Czytaj także:…', 'Czytaj więcej:…', 'Czytaj również:…', 'Zobacz też:…', 'Zobacz także:…',
        'Zobacz również:…', 'Przeczytaj także:…', 'Przeczytaj również:…', 'Polecamy:…',
      ],
      ru: [
        'Читайте также:…', 'Читать также:…', 'Смотрите также:…', 'Материалы по теме:…', 'По теме:…',
        'Читайте по теме:…', 'Рекомендуем:…', 'Еще по теме:…',
      ],
      uk: ['Читайте також:…', 'Дивіться також:…', 'Читати також:…', 'За темою:…'],
      zh: [
        '相关阅读:…', '相关报道:…', '相关新闻:…', '推荐阅读:…', '延伸阅读:…', '延伸閱讀:…', '相關新聞:…', '相關報導:…', '相關文章:…', '推薦閱讀:…', '更多新聞:…',
        '看更多:…',
        '上一篇:…', '下一篇:…',
      ],
      ja: ['関連記事:…', '関連:…', '関連ニュース:…', 'あわせて読みたい:…', 'こちらもおすすめ:…', 'おすすめ記事:…', '次の記事:…', '前の記事:…'],
      ko: [
        '관련 기사:…', '관련기사:…', '[관련 기사:…', '[관련기사:…', '관련 뉴스:…', '관련뉴스:…', '추천 기사:…', '추천기사:…', '함께 읽기:…', '더 읽기:…',
        '이 기사와 관련된 기사:…',
      ],
      id: ['Baca juga:…', 'Simak juga:…', 'Lihat juga:…', 'Baca selengkapnya:…', 'Tonton juga:…', 'Pilihan redaksi:…'],
      tr: [
        'İlgili haber:…', 'Ilgili haber:…', 'İlginizi çekebilir:…', 'Ilginizi çekebilir:…', 'İlgili haberler:…',
        'Ilgili haberler:…', 'Bunu da okuyun:…', 'Bunlar da ilginizi çekebilir:…', 'Ayrıca okuyun:…',
        'Okumadan geçme:…',
      ],
      ar: [
        'اقرأ أيضاً:…', 'اقرأ أيضا:…', 'اقرأ أيضًا:…', 'شاهد أيضا:…', 'شاهد أيضاً:…', 'إقرأ أيضاً:…', 'اقرأ المزيد:…',
        'قد يهمك أيضاً:…',
      ],
      hi: ['ये भी पढ़ें:…', 'यह भी पढ़ें:…', 'इसे भी पढ़ें:…', 'संबंधित खबर:…', 'और पढ़ें:…'],
      he: ['קראו גם:…', 'קראו עוד:…', 'לקריאה נוספת:…', 'ראו גם:…'],
      sv: ['Läs också:…', 'Läs mer:…', 'Läs även:…'],
      no: ['Les også:…', 'Les mer:…'],
      da: ['Læs også:…'],
      fi: ['Lue myös:…'],
      vi: ['Xem thêm:…', 'Đọc thêm:…'],
      fa: ['بیشتر بخوانید:…'],
      cs: ['Čtěte také:…'],
    },
    patterns: [/^more from [\p{L}\p{N}&' ]{2,30} ?[:|>›»-] ?\S.{5,180}$/u],
  },
  maxWords: 30,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p>Read also: <a href="/x">Island ferries to run through the night</a></p>{moreProse}`,
    `{prose}<p>Read also: Island ferries to run through the night</p>{moreProse}`,
    `{prose}<p><strong>Lesen Sie auch:</strong> Wie die Mühle zu ihrem Rad kam</p>{moreProse}`,
    `{prose}<p>À lire aussi : Le dernier gardien du phare raconte</p>{moreProse}`,
    `{prose}<p>Baca juga: Kapal terakhir meninggalkan pelabuhan</p>{moreProse}`,
    `{prose}<p>【関連記事】島のフェリー、夜も運航へ</p>{moreProse}`,
  ],
  keeps: [
    '<p>Read also the second letter, she wrote, and burn the first; I did neither.</p>',
    '<p>Related families share a pier, a well and a bell.</p>',
    '<h2>See also</h2><p>The sea is a field.</p>',
    '<p>Mehr zum Thema wusste der Müller, aber er schwieg.</p>',
  ],
} satisfies Examples;
