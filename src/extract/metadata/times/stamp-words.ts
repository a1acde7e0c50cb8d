import { WordSet, words } from '../text/words.ts';
import { stampWords } from '../vocabulary/stamp-words.ts';

/** Words that announce when a text was changed; all languages at once. */
const updated =
  'updated|update|last updated|last modified|modified|last reviewed|last edited|edited|revised|aktualisiert|zuletzt aktualisiert|geändert|letzte aktualisierung|mis à jour|modifié|mise à jour|actualizado|última actualización|modificado|atualizado|atualização|aggiornato|ultimo aggiornamento|modificato|bijgewerkt|laatst bijgewerkt|laatste update|aktualizacja|zaktualizowano|обновлено|изменено|оновлено|aktualizováno|uppdaterad|opdateret|oppdatert|päivitetty|frissítve|actualizat|ažurirano|güncelleme|güncellendi|son güncelleme|diperbarui|cập nhật|آخر تحديث|تحديث|به روز رسانی|עודכן|अपडेटेड|अपडेट|更新|更新日|最終更新|最終更新日|更新时间|更新時間|最后更新|修改|수정|최종수정|업데이트';
const stamps = new WordSet(stampWords, words(updated.replaceAll('|', ' ')));

const updatedPattern = new RegExp(`(?<!\\p{L})(?:${updated})(?!\\p{L})`, 'iu');
const updatedCjk = /更新|수정|업데이트/;

/** Whether the word may stand in a line that is nothing but a date. */
export const isStampWord = (word: string): boolean => stamps.has(word);

/** Whether the words before a date say that it is the date of a change. */
export const saysUpdated = (text: string): boolean => updatedPattern.test(text) || updatedCjk.test(text);

/** Whether they say since when someone is a member: "Joined: 04 Jul 2012". */
export const saysJoined = (text: string): boolean => joined.test(text);

const joined =
  /\b(?:join(?:ed)?(?: date)?|registered|registration date|member since|registriert(?: seit)?|mitglied seit|dabei seit|inscrit(?: le)?|registrado|iscritto|зарегистрирован|регистрация)(?: on| am| el| il)?\W*$/i;
