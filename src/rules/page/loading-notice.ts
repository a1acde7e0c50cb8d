import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'loading-notice',
  kind: 'notice',
  label: 'Loading notice',
  why: 'It stands where scripts put something later.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: ['Loading', 'Please wait', 'Loading, please wait', 'Loading comments', 'Loading more'],
      de: ['Wird geladen', 'Lädt', 'Lade', 'Bitte warten'],
      fr: ['Chargement', 'Chargement en cours', 'Veuillez patienter'],
      es: ['Cargando', 'Espere por favor'],
      pt: ['Carregando', 'A carregar'],
      it: ['Caricamento', 'Caricamento in corso'],
      nl: ['Laden', 'Even geduld'],
      pl: ['Ładowanie', 'Trwa ładowanie'],
      ru: ['Загрузка', 'Идёт загрузка', 'Подождите'],
      tr: ['Yükleniyor'],
      id: ['Memuat'],
      ja: ['読み込み中', '読み込み中です'],
      ko: ['로딩 중', '불러오는 중'],
      zh: ['加载中', '正在加载', '載入中'],
    },
  },
  maxWords: 4,
  unless: ({ tag }) => /^(?:h[1-6]|dt|td|th|li|figcaption)$/.test(tag),
} satisfies Rule;

export const examples = {
  removes: [
    '<div>Loading…</div>{prose}',
    '{prose}<p>Wird geladen ...</p>',
    '{prose}<div class="feed">Loading comments</div>',
  ],
  keeps: ['<p>Loading took two hours, as the crates were wet.</p>', '{prose}<h2>Loading</h2>'],
} satisfies Examples;
