import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'listen',
  kind: 'audio',
  label: 'Listen widget',
  why: 'It reads the article aloud.',
  clues: {
    // biome-ignore format: a list of words reads better packed
    names: [
      'audio-player', 'beyondwords', 'speechify', 'instaread', 'trinity-player', 'trinity-audio', 'trinityaudio',
      'readspeaker', 'rsbtn', 'vorlesen', 'elevenlabs', 'remixd', 'sonari', 'play-ht', 'playht', 'listen-button',
      'listen-widget', 'article-audio', 'audio-article', 'text-to-speech', 'tts', 'webreader',
    ],
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Listen to this article', 'Listen to this article in summarized format', 'Audio version',
        'This audio is auto-generated…', 'Read aloud', '# min listen', 'Listen to the article', 'Listen to article',
        'Listen to story', 'Listen to this post', 'This is an AI-generated audio…',
      ],
      de: [
        'Artikel anhören', 'Artikel hören', 'Text vorlesen', 'Text vorlesen Stop Pause Fortsetzen',
        'Jetzt abonnieren und von der Vorlesefunktion profitieren', 'Diesen Artikel anhören', 'Beitrag anhören',
      ],
      fr: ['Écouter l’article', 'Écouter cet article', 'Lecture audio'],
      es: ['Escuchar artículo', 'Escuchá este artículo', 'Escucha este artículo', 'Escuchar este artículo'],
      pt: ['Ouvir o texto', 'Ouvir notícia', 'Ouça este conteúdo'],
      it: ['Ascolta l’articolo', 'Ascolta questo articolo', 'Ascolta articolo'],
      nl: ['Luister naar dit artikel', 'Beluister dit artikel'],
      zh: ['听新闻', '听文章', '收听本文'],
      ja: ['音声で聞く', 'この記事を音声で…', '記事を聴く', 'この記事を聴く'],
      ko: ['음성으로 듣기', 'AI 오디오 뉴스', '기사 듣기', '본문 듣기'],
      tr: ['Sesli dinle', 'Haberi dinle', 'Yazıyı dinle'],
      ar: ['استمع إلى المقال', 'استمع للخبر', 'استمع للمقال'],
      pl: ['Posłuchaj artykułu', 'Odsłuchaj artykuł'],
      ru: ['Слушать статью', 'Прослушать статью'],
      id: ['Dengarkan artikel', 'Dengarkan berita'],
    },
    patterns: [
      /^(?:listen|listen to (?:this )?(?:article|story)|artikel anhören|écouter|escuchar|luister|dinle) ?[-·•|(] ?\(?\d{1,2}(?::\d\d)? ?(?:min(?:utes?|uten)?\.?|mins?)?\)?$/,
      /^(?:\d{1,2}:\d\d ?\/? ?){1,2}(?:[01](?:\.\d{1,2})?x)?$/,
    ],
  },
  maxWords: 16,
  // A time alone may be of a programme.
  unless: (facts) =>
    /^[\d:]/.test(facts.text) &&
    (/^(?:td|th|li|h[1-6]|p|dd|dt)$/.test(facts.tag) || (facts.text.length < 6 && !facts.has('control'))),
} satisfies Rule;

export const examples = {
  removes: [
    `<div>5 min listen</div><p>Artikel anhören</p>{prose}`,
    `<p>🔊 Listen to this article</p>{prose}`,
    `<div>Listen · 5:12 min</div>{prose}`,
    `<div>0:00 / 4:10</div>{prose}`,
    `<div>Artikel anhören (03:15 Minuten)</div>{prose}`,
    `<div class="beyondwords-wrapper"><span>0:00 / 4:10</span></div>{prose}`,
    `<p>음성으로 듣기</p>{prose}<p>Ascolta l'articolo</p>`,
  ],
  keeps: [
    '<h2>Listen</h2><p>Listen to this story and you will not sleep, the girl said, and told it.</p>',
    '<table><tr><td>3:12</td><td>4:00</td></tr></table>',
    '<p>10:15</p>',
    '{prose}<div>10:30</div><p>Two boats sail.</p>{moreProse}',
  ],
} satisfies Examples;
