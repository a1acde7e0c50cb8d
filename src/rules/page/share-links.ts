import type { Examples, Rule } from '../rule.ts';

/** The words that share links consist of, in whatever order and number they stand. */
const shareWords =
  /^(?:(?:share|tweet|pin|post|save|email|e-mail|mail|print|copy|link|copy link|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|tumblr|pocket|flipboard|bluesky|threads|mastodon|messenger|line|kakaotalk|weibo|wechat|qq|vk|xing|viber|hatena|sms|teilen|drucken|teile|partager|envoyer|imprimer|compartir|enviar|compartilhar|condividi|stampa|delen|udostępnij|поделиться|分享|シェア|ツイート|공유|공유하기|페이스북|트위터|카카오톡|paylaş|bagikan|شارك)(?:$|[ ,|/+\u00b7•·:]{1,3})){2,24}$/;

export default {
  id: 'share-links',
  kind: 'share',
  label: 'Share links',
  why: 'Links that share the page on other sites.',
  clues: { patterns: [shareWords] },
  needs: ['links', 'control', 'share-link', 'list'],
  maxWords: 24,
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<p><a href="https://www.facebook.com/sharer.php?u=x">Facebook</a> <a href="https://wa.me/?text=x">WhatsApp</a></p>`,
    `{prose}<ul><li><a href="https://t.me/share/url?url=x">Telegram</a></li><li><a href="mailto:?subject=x">E-Mail</a></li></ul>`,
    `{prose}<p><button>Facebook</button> <button>X</button> <button>LinkedIn</button></p>`,
  ],
  keeps: [
    '<p>Facebook, Twitter, WhatsApp</p>',
    '<table><tr><td>Facebook</td><td>Reddit</td></tr></table>',
    '<p><a href="https://example.org/">Facebook and Reddit in court</a></p>',
  ],
} satisfies Examples;
