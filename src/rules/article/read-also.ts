import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'read-also',
  kind: 'related',
  label: 'Link to another article',
  why: 'A line that leads to another article.',
  clues: {
    patterns: [
      // A label, a colon, and a title: the colon tells it from a sentence that begins alike.
      /^(?:also read|read also|read more|also see|see also|read next|up next|related|related (?:story|article|post|news|coverage|reading)|more on this|must read|don't miss|you may also like|you might also like|further reading|recommended|recommended reading|watch also|also watch|listen also|also listen|see more|more from [\p{L}\p{N}&' ]{2,30}) ?[:|>›»-] ?\S.{5,180}$/u,
      /^(?:lesen sie auch|lesen sie dazu auch|lies auch|auch interessant|auch lesenswert|siehe auch|mehr lesen|lesen sie dazu|lesen sie weiter|mehr zum thema|lesetipp|lesen sie hierzu|lesen sie mehr|mehr dazu|passend dazu|das könnte (?:sie|dich) auch interessieren|hören sie auch|sehen sie auch) ?[:|>›»-] ?\S.{5,180}$/,
      /^(?:à lire aussi|à lire également|lire aussi|lire également|à écouter aussi|à voir aussi|voir aussi|notre dossier|sur le même (?:sujet|thème)) ?[:|>›»-] ?\S.{5,180}$/,
      /^(?:lee también|lea también|lea más|lea|lea además|vea también|vea además|vea|le puede interesar|leé también|leer también|lee más|te puede interesar|te recomendamos|más información|mira también|ver también|además) ?[:|>›»-] ?\S.{5,180}$/,
      /^(?:leia também|leia mais|veja também|leia ainda|saiba mais|confira também|veja mais) ?[:|>›»-] ?\S.{5,180}$/,
      /^(?:leggi anche|leggi di più|leggi|guarda anche|potrebbe interessarti|vedi anche|approfondisci) ?[:|>›»-] ?\S.{5,180}$/,
      /^(?:lees ook|lees meer|lees verder|bekijk ook|luister ook) ?[:|>›»-] ?\S.{5,180}$/,
      /^(?:czytaj też|czytaj także|czytaj więcej|czytaj również|zobacz też|zobacz także|zobacz również|przeczytaj także|przeczytaj również|polecamy) ?[:|>›»-] ?\S.{5,180}$/,
      /^(?:читайте также|читать также|смотрите также|материалы по теме|по теме|читайте по теме|рекомендуем|еще по теме) ?[:|>›»-] ?\S.{5,180}$/,
      /^(?:相关阅读|相关报道|相关新闻|推荐阅读|延伸阅读|延伸閱讀|相關新聞|相關報導|相關文章|推薦閱讀|更多新聞|看更多) ?[:|>›»-] ?\S.{3,120}$/,
      /^(?:関連記事|【関連記事】|関連|関連ニュース|あわせて読みたい|こちらもおすすめ|おすすめ記事|次の記事|前の記事) ?[:】|>›»-] ?\S.{3,120}$/,
      /^\[?(?:관련 ?기사|관련 ?뉴스|추천 ?기사|함께 읽기|더 읽기|이 기사와 관련된 기사) ?[\]:|>›»-] ?\S.{3,120}$/,
      /^(?:baca juga|simak juga|lihat juga|baca selengkapnya|tonton juga|pilihan redaksi) ?[:|>›»-] ?\S.{5,180}$/,
      /^(?:i\u0307?lgili haber|i\u0307?lginizi çekebilir|i\u0307?lgili haberler|bunu da okuyun|bunlar da ilginizi çekebilir|ayrıca okuyun|okumadan geçme) ?[:|>›»-] ?\S.{5,180}$/,
      /^(?:اقرأ أيضاً|اقرأ أيضا|اقرأ أيضًا|شاهد أيضا|شاهد أيضاً|إقرأ أيضاً|اقرأ المزيد|قد يهمك أيضاً) ?[:|>›»-] ?\S.{5,180}$/,
      /^(?:ये भी पढ़ें|यह भी पढ़ें|इसे भी पढ़ें|संबंधित खबर|और पढ़ें) ?[:|>›»-] ?\S.{5,180}$/,
      /^(?:קראו גם|קראו עוד|לקריאה נוספת|ראו גם) ?[:|>›»-] ?\S.{5,180}$/,
      /^(?:läs också|läs mer|läs även|les også|les mer|læs også|lue myös) ?[:|>›»-] ?\S.{5,180}$/,
    ],
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
