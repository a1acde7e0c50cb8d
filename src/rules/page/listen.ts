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
        'Listen to this article', 'Listen to article', 'Listen to this story', 'Listen to the article',
        'Listen to this post', 'Listen to this page', 'Listen to this article in summarized format',
        'Listen to this article in summarised format', 'Audio version', 'This audio is auto-generated…',
        'This audio was generated…', 'Audio narration', 'This audio story is brought to you by…',
        'Your browser can play this article', 'Listen to audio version', 'Audio by…', 'Narrated by AI', 'Play audio',
        'Read aloud',
      ],
      de: [
        'Artikel anhören', 'Artikel hören', 'Diesen Artikel anhören', 'Beitrag anhören', 'Text vorlesen',
        'Artikel vorlesen', 'Artikel vorlesen lassen', 'Text vorlesen Stop Pause Fortsetzen',
        'Jetzt abonnieren und von der Vorlesefunktion profitieren',
        'Dieser Artikel wurde von einer künstlichen Stimme vorgelesen…',
      ],
      fr: [
        'Écouter l’article', 'Écouter cet article', 'Écoutez cet article', 'Lire l’article à voix haute',
        'Version audio',
      ],
      es: [
        'Escuchar artículo', 'Escuchá este artículo', 'Escucha este artículo', 'Escuchar este artículo',
        'Escuchar la noticia', 'Escucha la noticia',
      ],
      pt: ['Ouvir o texto', 'Ouça este conteúdo', 'Ouvir notícia', 'Ouça este artigo', 'Ouvir artigo'],
      it: ['Ascolta l’articolo', 'Ascolta questo articolo', 'Ascolta la versione audio dell’articolo'],
      nl: ['Luister naar dit artikel', 'Beluister dit artikel', 'Artikel beluisteren', 'Luister dit artikel'],
      pl: ['Posłuchaj artykułu', 'Odsłuchaj artykuł', 'Posłuchaj tego artykułu'],
      ru: ['Слушать статью', 'Прослушать статью', 'Слушать новость', 'Озвучить текст'],
      zh: ['听新闻', '聽新聞', '收听本文', '朗读', '语音播报', '听全文'],
      ja: ['音声で聞く', 'この記事を音声で…', 'この記事を聞く', '記事を音声で聞く', '読み上げ'],
      ko: ['음성으로 듣기', 'AI 오디오 뉴스', '기사 듣기', '뉴스 듣기', '음성 재생하기', '기사 읽어주기', '본문 듣기'],
      id: ['Dengarkan artikel', 'Dengarkan artikel ini', 'Dengarkan berita ini'],
      tr: ['Sesli dinle', 'Haberi dinle', 'Haberi sesli dinle', 'Makaleyi dinle'],
      ar: ['استمع إلى المقال', 'استمع للمقال', 'استمع الى المقال', 'استمع إلى الخبر'],
      hi: ['खबर सुनें', 'इस खबर को सुनें', 'लेख सुनें'],
    },
    patterns: [
      /^(?:listen|listen to (?:this )?(?:article|story)|artikel anhören|écouter|escuchar|luister|dinle) ?[-·•|(] ?\(?\d{1,2}(?::\d\d)? ?(?:min(?:utes?|uten)?\.?|mins?)?\)?$/,
      /^(?:\d{1,2}:\d\d ?\/? ?){1,2}(?:[01](?:\.\d{1,2})?x)?$/,
    ],
  },
  maxWords: 16,
  unless: ({ tag, text }) => /^[\d:]/.test(text) && /^(?:td|th|li|h[1-6]|p|dd|dt)$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    `<p>🔊 Listen to this article</p>{prose}`,
    `<div>Listen · 5:12 min</div>{prose}`,
    `<div>Artikel anhören (03:15 Minuten)</div>{prose}`,
    `<div class="beyondwords-wrapper"><span>0:00 / 4:10</span></div>{prose}`,
    `<p>음성으로 듣기</p>{prose}<p>Ascolta l'articolo</p>`,
  ],
  keeps: [
    '<h2>Listen</h2><p>Listen to this story and you will not sleep, the girl said, and told it.</p>',
    '<table><tr><td>3:12</td><td>4:00</td></tr></table>',
    '<p>10:15</p>',
  ],
} satisfies Examples;
