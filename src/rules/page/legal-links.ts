import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'legal-links',
  kind: 'navigation',
  label: 'Legal links',
  why: 'Links to the imprint, the terms and the privacy policy of the site.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: ['Privacy policy', 'Terms of use', 'Terms of service', 'Terms and conditions', 'Cookie policy', 'Legal notice', 'Site map'],
      de: ['Impressum', 'Datenschutz', 'Datenschutzerklärung', 'AGB'],
      fr: ['Mentions légales', 'Politique de confidentialité', 'Plan du site'],
      es: ['Aviso legal', 'Política de privacidad'],
      it: ['Note legali', 'Informativa sulla privacy'],
      nl: ['Privacybeleid', 'Algemene voorwaarden'],
      pl: ['Polityka prywatności', 'Regulamin'],
      pt: ['Política de privacidade', 'Termos de uso'],
      ru: ['Политика конфиденциальности', 'Пользовательское соглашение'],
      ja: ['プライバシーポリシー', '利用規約'],
      ko: ['개인정보처리방침', '이용약관'],
      zh: ['隐私政策', '用户协议', '隱私權政策'],
      uk: ['Політика конфіденційності', 'Умови використання'],
      tr: ['Künye', 'Gizlilik politikası', 'Kullanım koşulları'],
    },
    patterns: [
      /^(?:(?:privacy(?: policy| notice)?|terms(?: of (?:use|service)| and conditions| & conditions)?|cookies?(?: policy| settings)?|legal(?: notice)?|disclaimer|site ?map|accessibility|imprint|contact(?: us)?|about(?: us)?|impressum|datenschutz(?:erklärung|hinweise)?|agb|kontakt|nutzungsbedingungen|barrierefreiheit|mentions légales|confidentialité|aviso legal)(?:$|(?: and | und | et | y )|[ ,|·•&/-]{1,3})){2,8}$/,
    ],
  },
  needs: ['links'],
  maxWords: 16,
  unless: ({ tag }) => /^(?:h[1-3]|td|th|dt)$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    '{prose}<p><a href="/i">Impressum &amp; Datenschutz</a></p>',
    '{prose}<p><a href="/p">Privacy Policy</a> | <a href="/t">Terms of Use</a> | <a href="/c">Contact</a></p>',
    '{prose}<div><a href="/m">Mentions légales</a></div>',
  ],
  keeps: [
    '<p>Impressum</p>{prose}',
    '<h2><a href="/p">Privacy policy</a></h2><p>The keeper told nobody who had slept in the lamp room, and nobody asked.</p>',
    '{prose}<p>Their <a href="/p">privacy policy</a> is one sentence long.</p>',
  ],
} satisfies Examples;
