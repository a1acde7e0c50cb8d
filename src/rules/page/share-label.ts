import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'share-label',
  kind: 'share',
  label: 'Share button',
  why: 'A button or link that shares, saves or likes the page.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Share', 'Shares', 'Tweet', 'Pin', 'Like', 'Likes', 'Follow', 'Following', 'Email', 'Facebook', 'Twitter', 'X',
        'Instagram', 'LinkedIn', 'WhatsApp', 'Pinterest', 'Telegram', 'YouTube', 'Reddit', 'Bluesky', 'Threads',
        'Flipboard', 'TikTok', 'RSS', 'Mail', 'Link', 'Post', 'Sharing', 'Social media', 'Connect with us',
        'Stay connected', 'Like this', 'Social',
      ],
      de: ['Teilen', 'Twittern', 'Weiterempfehlen', 'Merken', 'Folgen', 'E-Mail'],
      fr: ['Partager', 'Suivre'],
      es: ['Compartir', 'Comparte'],
      pt: ['Compartilhar', 'Compartilhe', 'Siga', 'Seguir', 'Partilhar'],
      it: ['Condividi', 'Segui'],
      nl: ['Deel', 'Volg'],
      pl: ['Udostępnij', 'Obserwuj', 'Facebook'],
      ru: ['Поделиться'],
      zh: ['分享', '收藏', '点赞', '微信', '微博'],
      ja: ['シェア', 'ツイート', 'いいね', 'フォロー', '共有'],
      ko: ['공유하기', '공유', '좋아요', '스크랩', '카카오톡', '구독'],
      id: ['Bagikan', 'Ikuti'],
      tr: ['Paylaş'],
      ar: ['شارك'],
      hi: ['शेयर', 'फॉलो'],
      uk: ['Поділитись', 'Поширити'],
      he: ['שתף', 'שתפו', 'שיתוף'],
      fa: ['اشتراک گذاری'],
    },
  },
  needs: ['control', 'links', 'share-link'],
} satisfies Rule;

export const examples = {
  removes: [
    `<div><button>Share</button></div>{prose}`,
    `{prose}<p><a href="https://wa.me/?text=x">Teilen</a></p>`,
    `{prose}<div><a href="javascript:void(0)">シェア</a></div>`,
  ],
  keeps: [
    '<h2>Share</h2><p>Each farm held one, and no farm could sell it.</p>',
    '<table><tr><th>Share</th><th>Likes</th></tr><tr><td>12 %</td><td>40</td></tr></table>',
    '<p>Twitter</p>',
  ],
} satisfies Examples;
