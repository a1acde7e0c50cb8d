import type { Examples, Rule } from '../rule.ts';

/** Figures soon after the label, and no more than a date and the time take. */
const isDated = /^[^.!?]{0,50}\d[^!?]{0,70}$/;

export default {
  id: 'stamp-label',
  kind: 'stamp',
  label: 'Date line',
  why: 'When the article was published or changed; shown above the text instead.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Published…', 'First published…', 'Originally published…', 'Posted…', 'Updated…', 'Last updated…',
        'Last update…', 'Last modified…', 'Modified…', 'Last reviewed…', 'Date…', 
        'Publication date…', 'Page last updated…', 'This page was last updated…',
      ],
      de: [
        'Stand…', 'Aktualisiert…', 'Zuletzt aktualisiert…', 'Veröffentlicht…', 'Erstellt…', 'Letzte Aktualisierung…',
        'Datum…', 'Publiziert…',
      ],
      fr: ['Publié…', 'Mis à jour…', 'Modifié…', 'Dernière mise à jour…'],
      es: ['Actualizado…', 'Publicado…', 'Última actualización…', 'Fecha…', 'Creado…'],
      pt: ['Atualizado…', 'Última atualização…', 'Publicada…'],
      it: ['Pubblicato…', 'Aggiornato…', 'Ultimo aggiornamento…', 'Ultima modifica…'],
      nl: ['Gepubliceerd…', 'Laatste update…', 'Bijgewerkt…', 'Laatst bijgewerkt…'],
      pl: ['Data publikacji…', 'Aktualizacja…', 'Opublikowano…', 'Ostatnia aktualizacja…'],
      ru: ['Дата публикации…', 'Обновлено…', 'Опубликовано…'],
      uk: ['Опубліковано…', 'Оновлено…'],
      zh: ['发布时间…', '发布于…', '时间…', '發布時間…'],
      ja: ['最終更新…', '公開…', '更新…', '投稿日…', '掲載…', '配信…'],
      ko: ['입력…', '수정…', '기사입력…', '등록…', '승인…', '최종수정…', '업데이트…'],
      id: ['Diperbarui…', 'Terbit…', 'Dipublikasikan…', 'Diterbitkan…'],
      tr: ['Giriş…', 'Güncelleme…', 'Son güncelleme…', 'Yayınlanma…', 'Yayın tarihi…'],
      ar: ['آخر تحديث…', 'نشر في…', 'نُشر في…', 'تاريخ النشر…'],
      hi: ['अपडेटेड…', 'प्रकाशित…', 'पब्लिश…'],
      sv: ['Publicerad…', 'Uppdaterad…'],
      no: ['Publisert…', 'Oppdatert…'],
      fi: ['Julkaistu…'],
    },
  },
  place: ['before', 'after'],
  maxWords: 18,
  unless: ({ tag, text }) => !isDated.test(text) || /^(?:h[1-3]|td|th|li|dt|dd)$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    `<p>Published Aug 28, 2024 • Last updated 1 hour ago • 3 minute read</p>{prose}`,
    `<div>Stand: 04.03.2024, 10:15 Uhr</div>{prose}`,
    `<p>Publié le 3 mai 2024 à 12h00</p>{prose}<p>Aktualisiert am 5. Mai 2024</p>`,
    `<p>입력 2024.05.01 12:00</p>{prose}<p>Giriş: 03.07.2024 - 18:24</p>`,
  ],
  keeps: [
    `{prose}<p>Updated on 3 May</p>{moreProse}`,
    `<p>Published poets were rare in this valley, and 3 of them were sisters! Nobody knew.</p>{prose}`,
    `<p>Date palms do not grow here, and nobody has ever tried.</p>{prose}`,
  ],
} satisfies Examples;
