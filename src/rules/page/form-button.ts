import type { Examples, Rule } from '../rule.ts';

export default {
  id: 'form-button',
  kind: 'form',
  label: 'Form button',
  why: 'A button or field name left over from a form or a dialog.',
  clues: {
    // biome-ignore format: a table is read by language
    phrases: {
      en: [
        'Submit', 'Cancel', 'Clear', 'Close', 'Send', 'Reset', 'OK', 'Done', 'Apply', 'Back', 'Next', 'Name', 'Email',
        'Website', 'Comment', 'Your name', 'Your email', 'Message', 'Search', 'Search for', 'Go', 'Edit', 'Delete',
        'Show more', 'Show less', 'Load more', 'Show all', 'View all', 'See all', 'View more', 'See more', 'Close menu',
        'Open menu', 'Toggle menu', 'Menu', 'Toggle navigation', 'Dismiss', 'Copy', 'Copied', 'More options', 'Loading',
      ],
      de: [
        'Absenden', 'Abbrechen', 'Schließen', 'Senden', 'Zurück', 'Weiter', 'Suche', 'Suchen', 'Suche nach',
        'Mehr anzeigen', 'Weniger anzeigen', 'Mehr laden', 'Alle anzeigen', 'Menü', 'Menü öffnen', 'Menü schließen',
        'E-Mail', 'Kommentar',
      ],
      fr: [
        'Envoyer', 'Annuler', 'Fermer', 'Rechercher', 'Recherche', 'Voir plus', 'Voir tout', 'Afficher plus',
        'Charger plus', 'Retour', 'Nom',
      ],
      es: ['Enviar', 'Cancelar', 'Cerrar', 'Buscar', 'Ver más', 'Ver todo', 'Cargar más', 'Nombre', 'Menú'],
      pt: ['Enviar', 'Cancelar', 'Fechar', 'Buscar', 'Ver mais', 'Ver todos', 'Carregar mais', 'Nome'],
      it: ['Invia', 'Annulla', 'Chiudi', 'Cerca', 'Vedi tutti', 'Mostra di più', 'Carica altri', 'Nome'],
      nl: ['Verzenden', 'Annuleren', 'Sluiten', 'Zoeken', 'Meer laden', 'Toon meer', 'Naam'],
      pl: ['Wyślij', 'Anuluj', 'Zamknij', 'Szukaj', 'Pokaż więcej', 'Zobacz więcej', 'Imię'],
      ru: ['Отправить', 'Отмена', 'Закрыть', 'Поиск', 'Найти', 'Показать ещё', 'Показать еще', 'Загрузить ещё', 'Имя'],
      zh: ['提交', '取消', '关闭', '關閉', '发送', '搜索', '搜尋', '加载更多', '查看更多', '更多'],
      ja: ['送信', '送信する', 'キャンセル', '閉じる', '検索', 'もっと見る', '一覧を見る', '名前'],
      ko: ['등록', '취소', '닫기', '검색', '더보기', '전체보기', '이름', '확인'],
      id: ['Kirim', 'Batal', 'Tutup', 'Cari', 'Lihat semua', 'Muat lainnya', 'Nama'],
      tr: ['Gönder', 'İptal', 'Kapat', 'Ara', 'Tümünü gör', 'Daha fazla', 'Ad'],
      ar: ['إرسال', 'إلغاء', 'إغلاق', 'بحث', 'المزيد', 'عرض الكل', 'الاسم'],
      hi: ['भेजें', 'रद्द करें', 'बंद करें', 'खोजें', 'और देखें', 'नाम'],
    },
  },
  needs: ['control'],
} satisfies Rule;

export const examples = {
  removes: [
    `{prose}<div><button>Submit</button></div>`,
    `{prose}<p><label>Name <input type="text"></label></p>`,
    `{prose}<p><button type="button">Закрыть</button></p>`,
  ],
  keeps: [
    '<h2>Close</h2><p>The last shop on the square shut its door on Friday.</p>',
    '<table><tr><th>Name</th><th>Email</th></tr><tr><td>Ada</td><td>ada@example.org</td></tr></table>',
    `{prose}<p><a href="/next">Next</a></p>{moreProse}`,
  ],
} satisfies Examples;
