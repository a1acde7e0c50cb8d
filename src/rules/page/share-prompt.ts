import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'share-prompt',
  kind: 'share',
  label: 'Share prompt',
  why: 'It asks to share the page.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Share this', 'Share this article', 'Share this story', 'Share this post', 'Share this page',
        'Share this content', 'Share article', 'Share post', 'Share options', 'Share via', 'Share on Facebook',
        'Share on Twitter', 'Share on X', 'Share on LinkedIn', 'Share on WhatsApp', 'Share on Pinterest',
        'Share on Reddit', 'Share on Telegram', 'Share by email', 'Share via email', 'Share to Facebook',
        'Share to Twitter', 'Share to LinkedIn', 'Click to share on…', 'Click to email…', 'Copy link',
        'Copy link to clipboard', 'Pin it', 'Pin this for later', 'Pin this post', 'Help me spread the word…',
        'Email this', 'Email this article', 'Email a friend', 'Like Loading', 'Follow us', 'Follow us on social media',
        'Sorry, your blog cannot share posts by email', 'Add as preferred source on Google',
        'Quickly share this news with your network…',
      ],
      de: [
        'Artikel teilen', 'Beitrag teilen', 'Teilen mit', 'Auf Facebook teilen', 'Per E-Mail teilen', 'Link kopieren',
        'Klick, um auf…', 'Folgen Sie uns', 'Folgen Sie uns auf…',
        'Ihr Blog kann leider keine Beiträge per E-Mail teilen', 'Gefällt mir', 'Diesen Artikel teilen',
        'Diesen Beitrag teilen', 'Folge uns', 'Folge uns auf…', 'Teilen Sie diesen Artikel', 'Artikel weiterempfehlen',
      ],
      fr: [
        'Partager cet article', 'Partager l’article', 'Partager cette page', 'Copier le lien', 'Suivez-nous',
        'Suivez-nous sur…', 'Ajouter aux favoris', 'Suivre sur Google', 'Partager sur Facebook', 'Partager sur Twitter',
        'Partager sur X', 'Partager sur WhatsApp',
      ],
      es: [
        'Compartir en WhatsApp', 'Copiar enlace', 'Copiar link', 'Síguenos', 'Síguenos en…', 'Compartir en Facebook',
        'Comparte esta noticia', 'Comparte este artículo', 'Compartir esta noticia', 'Compartir en X',
        'Compartir este artículo',
      ],
      pt: [
        'Copiar link', 'Compartilhe esta notícia', 'Compartilhar no Facebook', 'Compartilhar no WhatsApp', 'Siga-nos…',
        'Compartilhar no X', 'Compartilhe este artigo',
      ],
      it: [
        'Copia link', 'Seguici', 'Condividi su Facebook', 'Condividi questo articolo', 'Seguici su…', 'Condividi su X',
        'Condividi su WhatsApp',
      ],
      nl: ['Kopieer link', 'Volg ons', 'Deel dit artikel', 'Delen via WhatsApp', 'Volg ons op…'],
      pl: [
        'Udostępnij na Facebooku', 'Obserwuj nas w Google News', 'Kopiuj link', 'Udostępnij artykuł', 'Podziel się',
        'Obserwuj nas na…',
      ],
      ru: [
        'Подписывайтесь на нас…', 'Подписывайтесь на наш…', 'Скопировать ссылку', 'Поделиться ссылкой',
        'Поделиться в соцсетях', 'Поделитесь новостью…',
      ],
      zh: [
        '分享到', '分享至', '分享到微信', '打开微信"扫一扫"…', '分享让更多人看到', '扫一扫…', '扫码关注…', '长按二维码…', '长按识别二维码…', '点个"在看"…', '点个在看…',
        '微信扫一扫…', '关注该公众号', '阅读原文', '继续滑动看下一个', '向上滑动看下一个', '轻触阅读原文', '使用完整服务', '当前内容可能存在未经审核的第三方商业营销信息…', '点击上方…',
        '点击蓝字…',
      ],
      ja: ['シェアする', 'Xで共有する', 'メールで送る', 'フォローする', 'この記事をシェア', 'この記事をシェアする'],
      ko: ['카카오톡에 공유하기', '링크 복사하기', '링크 복사', '스크랩 하기', '좋아요 #', '공유하기', '기사 공유하기'],
      id: ['Ikuti kami', 'Salin tautan', 'Bagikan artikel ini', 'Bagikan ke Facebook'],
      tr: [
        'Haberi paylaş', 'Linki kopyala', 'Takipde kalın', 'WhatsApp kanalımız…', 'Bizi takip edin…',
        'Telegram kanalımız…', 'Facebook\'ta paylaş', 'Twitter\'da paylaş',
      ],
      ar: [
        'تابعونا على…', 'انسخ الرابط', 'نسخ الرابط', 'تابعنا على…', 'انضم إلى قناتنا…', 'شارك هذا المقال',
        'شارك على فيسبوك',
      ],
      hi: ['शेयर करें', 'फॉलो करें', 'हमारे व्हाट्सएप चैनल…', 'हमें गूगल न्यूज़ पर…', 'हमें फॉलो करें…'],
      uk: [
        'Поділитися', 'Поділитися новиною…', 'Поділитися у…', 'Поділитися: Facebook…', 'Підписуйтесь на наш Telegram…',
        'Підписуйтеся на наш Telegram…', 'Підписуйтесь на наш канал…', 'Підписуйтесь на нас…', 'Стежте за нами…',
        'Читайте нас у…',
      ],
      sv: ['Dela artikeln'],
      da: ['Del artiklen'],
      no: ['Del artikkelen'],
      fi: ['Jaa artikkeli'],
      cs: ['Sdílet'],
      vi: ['Chia sẻ', 'Theo dõi chúng tôi…'],
      he: ['שתפו את הכתבה…', 'עקבו אחרינו…'],
      fa: ['ما را در تلگرام…'],
    },
    patterns: [
      /^(?:quickly |easily )?share this (?:news|story|article|post|page) with (?:your|the) (?:network|friends|followers|world)\b[^.]{0,90}$/,
      /^(?:click|tap) to share (?:this )?(?:on|via|in) [\p{L}() ]{1,60}$/u,
      /^\d[\d.,]* ?[km]? shares?$/,
      /^(?:follow|like|join|find) us on (?:(?:facebook|twitter|x|instagram|youtube|tiktok|linkedin|telegram|whatsapp|threads|bluesky|pinterest|google news)(?:,? and | & |, | or |\/|$)){1,8}$/,
    ],
  },
  maxWords: 25,
} satisfies Rule;

export const examples = {
  removes: [
    '{prose}<p>Condividi questo articolo</p>',
    `{prose}<h3>Share options</h3><p>Quickly share this news with your network—keep everyone informed with just a single click!</p>`,
    `{prose}<p>Share this article</p><p>Click to share on Facebook (Opens in new window)</p><p>Copy link</p>`,
    `{prose}<p>Ihr Blog kann leider keine Beiträge per E-Mail teilen.</p><p>Folgen Sie uns auf Instagram</p>`,
    `{prose}<p>打开微信“扫一扫”，打开网页后点击屏幕右上角分享按钮</p>`,
    `{prose}<p>카카오톡에 공유하기</p><p>Compartir en WhatsApp</p>`,
  ],
  keeps: [
    '<h2>Share and share alike</h2><p>Share this bread with your neighbour, the baker says to each of them, and charges for one.</p>',
    '<p>Follow us into the cave, the boys shouted, and the dog did.</p>',
    '<p>The harbour company sold 1,200 shares in the first hour.</p>',
    '<p>Teilen macht Freude, sagt das Sprichwort, und meint meistens Kuchen.</p>',
  ],
} satisfies Examples;
