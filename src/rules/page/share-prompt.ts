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
        'Share this content', 'Share this video', 'Share article', 'Share story', 'Share post', 'Share with friends',
        'Share options', 'Share via', 'Share on Facebook', 'Share on Twitter', 'Share on X', 'Share on LinkedIn',
        'Share on WhatsApp', 'Share on Pinterest', 'Share on Reddit', 'Share on Telegram', 'Share on Email',
        'Share on social media', 'Share by email', 'Share via email', 'Share to Facebook', 'Share to Twitter',
        'Share to X', 'Share to LinkedIn', 'Share with Facebook', 'Share with Email', 'Click to share on…',
        'Click to email…', 'Copy link', 'Copy this link', 'Copy URL', 'Copy article link', 'Copy link to clipboard',
        'Pin it', 'Tweet this', 'Email this', 'Email this article', 'Email article', 'Email a friend',
        'Send to a friend', 'BlogThis', 'Like Loading', 'Like this: Like Loading', 'Follow us',
        'Follow us on social media', 'Follow us on WhatsApp…', 'Sorry, your blog cannot share posts by email',
        'Add as preferred source on Google', 'Add us as a preferred source on Google',
        'Make us preferred source on Google', 'Add # as a preferred source on Google',
        'Quickly share this news with your network…', 'Link copied',
      ],
      de: [
        'Artikel teilen', 'Teilen mit', 'Beitrag teilen', 'Seite teilen', 'Diesen Artikel teilen',
        'Diesen Beitrag teilen', 'Auf Facebook teilen', 'Auf Twitter teilen', 'Auf X teilen', 'Auf WhatsApp teilen',
        'Per E-Mail teilen', 'Per Mail teilen', 'Per WhatsApp teilen', 'Link kopieren', 'Teile diesen Beitrag',
        'Teilen Sie diesen Artikel', 'Klick, um auf…', 'Klicken, um auf…',
        'Klick, um dies einem Freund per E-Mail zu senden…',
        'Klicken, um einem Freund einen Link per E-Mail zu senden…', 'Folgen Sie uns', 'Folge uns',
        'Folgen Sie uns auf…', 'Folge uns auf…', 'Ihr Blog kann leider keine Beiträge per E-Mail teilen', 'Gefällt mir',
        'Gefällt mir: Gefällt mir Wird geladen', 'Gefällt mir Wird geladen', 'Beitrag versenden',
        'Per E-Mail versenden',
      ],
      fr: [
        'Partager cet article', 'Partager l’article', 'Partager sur Facebook', 'Partager sur Twitter', 'Partager sur X',
        'Partager sur WhatsApp', 'Partager sur LinkedIn', 'Partager par mail', 'Partager par email', 'Copier le lien',
        'Suivez-nous', 'Suivez-nous sur…', 'Ajouter aux favoris', 'Suivre sur Google', 'Envoyer par e-mail',
        'Envoyer par email', 'Cliquez pour partager sur…', 'J’aime chargement',
      ],
      es: [
        'Compartir en Facebook', 'Compartir en Twitter', 'Compartir en X', 'Compartir en WhatsApp',
        'Compartir en LinkedIn', 'Compartir por email', 'Compartir esta noticia', 'Compartir este artículo',
        'Comparte esta noticia', 'Comparte este artículo', 'Copiar enlace', 'Copiar link', 'Síguenos', 'Síguenos en…',
        'Haz clic para compartir en…', 'Enviar por email', 'Enviar por correo electrónico',
      ],
      pt: [
        'Compartilhe esta notícia', 'Compartilhar no Facebook', 'Compartilhar no WhatsApp', 'Compartilhar no Twitter',
        'Compartilhar no X', 'Compartilhe este artigo', 'Compartilhe isso', 'Copiar link', 'Siga-nos', 'Siga-nos no…',
        'Partilhar no Facebook', 'Partilhar artigo', 'Clique para compartilhar no…',
      ],
      it: [
        'Condividi su Facebook', 'Condividi su Twitter', 'Condividi su X', 'Condividi su WhatsApp',
        'Condividi questo articolo', 'Condividi l’articolo', 'Copia link', 'Seguici su…', 'Seguici',
        'Fai clic per condividere su…',
      ],
      nl: [
        'Deel dit artikel', 'Deel artikel', 'Deel op Facebook', 'Deel via WhatsApp', 'Kopieer link', 'Link kopiëren',
        'Volg ons', 'Volg ons op…', 'Delen op Facebook', 'Dit delen', 'Klik om te delen op…',
      ],
      pl: [
        'Udostępnij na Facebooku', 'Udostępnij na Twitterze', 'Udostępnij artykuł', 'Udostępnij ten artykuł',
        'Udostępnij na X', 'Obserwuj nas w Google News', 'Obserwuj nas na…', 'Kopiuj link', 'Skopiuj link',
        'Podziel się', 'Kliknij, aby udostępnić na…',
      ],
      sv: ['Dela artikeln', 'Dela på Facebook', 'Kopiera länk', 'Följ oss'],
      ru: [
        'Поделиться в…', 'Поделиться ссылкой', 'Поделиться новостью', 'Подписывайтесь на нас…', 'Скопировать ссылку',
        'Подписывайтесь на наш…', 'Читайте нас в…', 'Нажмите, чтобы поделиться…',
      ],
      zh: [
        '分享到', '分享至', '分享到微信', '分享到新浪微博', '分享到微博', '分享到朋友圈', '打开微信"扫一扫"…', '打开微信扫一扫…', '微信扫一扫…', '分享让更多人看到',
        '用微信扫码二维码…', '分享此文', '分享本文', '分享文章', '複製連結', '复制链接',
      ],
      ja: [
        'シェアする', 'Xで共有する', 'Xでシェアする', 'Facebookでシェアする', 'Facebookで共有する', 'LINEで送る', 'LINEで共有する', 'メールで送る', 'フォローする',
        'この記事をシェア', 'この記事をシェアする', 'リンクをコピー', 'リンクをコピーする', 'URLをコピー', 'フォローしてください', 'クリックして # で共有…',
      ],
      ko: [
        '카카오톡에 공유하기', '페이스북에 공유하기', '트위터에 공유하기', '링크 복사하기', '링크 복사', 'URL 복사', 'URL 복사하기', '스크랩 하기', '기사 공유하기', '기사 공유',
        '이 기사를 공유합니다', 'SNS 공유하기', 'SNS 기사보내기', '좋아요 #',
      ],
      id: [
        'Bagikan artikel ini', 'Bagikan ini', 'Bagikan ke…', 'Ikuti kami', 'Ikuti kami di…', 'Salin tautan',
        'Salin link',
      ],
      tr: [
        'Haberi paylaş', 'Bu haberi paylaş', 'Linki kopyala', 'Bağlantıyı kopyala', 'Takipde kalın', 'Takipte kalın',
        'Bizi takip edin', 'Facebook\'ta paylaş', 'Twitter\'da paylaş', 'WhatsApp\'ta paylaş',
      ],
      ar: [
        'تابعونا على…', 'تابعنا على…', 'انسخ الرابط', 'نسخ الرابط', 'شارك على…', 'شارك هذا المقال', 'شارك المقال',
        'مشاركة على…', 'شارك الخبر', 'انقر للمشاركة على…',
      ],
      hi: ['इस खबर को शेयर करें', 'शेयर करें', 'फॉलो करें', 'हमें फॉलो करें', 'लिंक कॉपी करें'],
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
