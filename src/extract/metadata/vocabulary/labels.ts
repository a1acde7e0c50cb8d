import { labels } from '../text/words.ts';

// The words before names in bylines, by language. All languages are used on every page, as pages mix them. A label may
// be followed by a colon; "文／" and the like are covered by the colon's variants.

/** What announces the author. */
export const authorLabels = labels({
  en: 'by|written by|article written by|post written by|words by|story by|posted by|text by|report by|reported by|reporting by|article by|published by|created by|submitted by|contributed by|author|authors|author(s)|author name|authored by|writer|post author|blog by|about the author|meet the author|asked by|started by|thread starter|topic starter',
  de: 'von|text|text von|autor|autorin|autoren|autor/in|verfasst von|verfasser|geschrieben von|ein beitrag von|beitrag von|ein gastbeitrag von|gastbeitrag von|ein kommentar von|kommentar von|eine analyse von|interview von|veröffentlicht von|gepostet von|erstellt von|über den autor|über die autorin|zum autor|zur autorin|eine kolumne von',
  fr: 'par|auteur|auteure|auteurs|publié par|écrit par|rédigé par|posté par|article de|propos recueillis par|texte',
  es: 'por|autor|autora|escrito por|redactado por|publicado por|texto|elaborado por|redacción por',
  pt: 'por|autor|autora|escrito por|publicado por|texto|texto de|reportagem de',
  it: 'di|a cura di|autore|autrice|scritto da|pubblicato da|testo di',
  nl: 'door|auteur|geschreven door|tekst|geplaatst door',
  pl: 'autor|autorka|autorzy|tekst|napisał|napisała|opracował|opracowała|dodał|dodane przez',
  ru: 'автор|авторы|текст|автор текста|автор статьи',
  uk: 'автор|автори|текст',
  cs: 'autor|autorka|text|napsal|napsala',
  sk: 'autor|napísal',
  sv: 'av|skriven av|text',
  da: 'af|skrevet af|tekst',
  no: 'av|skrevet av|tekst',
  fi: 'teksti|kirjoittaja|kirjoittanut',
  hu: 'írta|szerző|szöveg',
  ro: 'autor|scris de',
  hr: 'piše|autor|napisao|napisala',
  tr: 'yazan|yazar|haber|muhabir',
  el: 'γράφει ο|γράφει η|του|της|από|συντάκτης|κείμενο',
  id: 'oleh|penulis|pewarta|reporter|ditulis oleh',
  vi: 'tác giả|bài',
  ar: 'بقلم|كتب|كتبت|الكاتب|تأليف|إعداد|المؤلف',
  fa: 'نویسنده|به قلم|نوشته',
  he: 'מאת|כתב|כתבה',
  hi: 'लेखक|द्वारा|रिपोर्ट',
  zh: '作者|文|撰文|撰稿|记者|記者|本报记者|本報記者|本刊记者|特约记者|采写',
  ja: '文|著者|筆者|執筆|執筆者|取材・文|文・写真|写真・文|取材|記者|ライター|投稿者|著',
  ko: '글|기자|글쓴이|작성자|저자|취재',
  th: 'โดย|ผู้เขียน',
});

/** What announces someone who is not the author, or something that is no person: all up to the next author is left out. */
export const otherLabels = labels({
  en: 'reviewed by|medically reviewed by|expert reviewed by|fact checked by|fact-checked by|edited by|editing by|editor|photos by|photo by|photo|photos|photography by|photography|photographs by|pictures by|illustration by|illustrations by|illustrated by|art by|graphics by|video by|translated by|updated by|last updated by|last edited by|modified by|approved by|verified by|sponsored by|presented by|powered by|produced by|directed by|copyright|credit|image credit|image|source|sources|filed under|posted in|published in|categories|category|tags|topics|in|on|to|at|published|posted|published on|posted on|last updated|updated|updated on|reading time|share|follow|follow us|comments|supported by|hosted by|narrated by|additional reporting by|with additional reporting by|views|likes|originally published',
  de: 'fotos|foto|foto von|fotos von|bild|bild von|bilder|grafik|redaktion|quelle|stand|aktualisiert|veröffentlicht|geprüft von|fachlich geprüft von|übersetzt von|übersetzung|lesezeit|kategorie|kategorien|schlagwörter|moderation|zuletzt aktualisiert|am|um|in',
  fr: 'photo|photos|photographie|crédits|crédit|publié|publié le|mis à jour|mis à jour le|relu par|traduit par|source|catégorie|dans|le|vérifié par',
  es: 'foto|fotos|fotografía|fotografías|actualizado|publicado|fuente|revisado por|edición|traducido por|editado por',
  pt: 'foto|fotos|atualizado|publicado|fonte|edição|revisado por|imagem|em',
  it: 'foto|fonte|aggiornato|pubblicato|pubblicato il|tradotto da|il',
  nl: "foto|foto's|beeld|bron|bijgewerkt|gepubliceerd|gepubliceerd op|op",
  pl: 'fot|foto|zdjęcia|źródło|aktualizacja|data publikacji|opublikowano',
  ru: 'фото|источник|обновлено|редактор|опубликовано',
  tr: 'fotoğraf|kaynak|editör|güncelleme|giriş',
  id: 'foto|editor|sumber|diperbarui',
  zh: '来源|來源|责任编辑|責任編輯|编辑|編輯|摄影|攝影|图|圖|校对|审核|时间|发布时间',
  ja: '写真|撮影|編集|出典|更新日|公開日|イラスト',
  ko: '사진|편집|출처|입력|수정|사진제공',
});
