import { words } from '../text/words.ts';

/** Words that may stand beside a date: what announces a date, weekdays, and the rest. */
export const stampWords = words(
  'published on posted publication date written created released at added first originally ' +
    'veröffentlicht am erstellt erschienen datum stand vom um uhr den publié le en ligne posté publicado ' +
    'el publicada fecha a las às em h data pubblicato il alle ore gepubliceerd geplaatst op om ' +
    'opublikowano publikacji dodano godz опубликовано дата публикации в г publikováno vydáno publicerad ' +
    'publicerat udgivet publisert julkaistu közzétéve publicat objavljeno giriş tarihi yayınlanma yayın ' +
    'tarih diterbitkan dipublikasikan tanggal ngày đăng lúc نشر نُشر في تاريخ النشر منتشر פורסם प्रकाशित ' +
    '公開 公開日 投稿日 掲載 配信 入力 发布 发布时间 發布 發佈 發佈時間 发表 时间 時間 日期 입력 등록 기사입력 작성 승인 게재 เผยแพร่',
  'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so lundi ' +
    'mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo ' +
    'segunda terça quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedziałek wtorek środa czwartek piątek ' +
    'sobota niedziela понедельник вторник среда четверг пятница суббота воскресенье pazartesi salı ' +
    'çarşamba perşembe cuma cumartesi pazar senin selasa rabu kamis jumat sabtu minggu måndag tisdag ' +
    'onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag 월 화 수 목 금 토 일 월요일 화요일 수요일 목요일 금요일 ' +
    '토요일 일요일 月 火 水 木 金 土 日 星期一 星期二 星期三 星期四 星期五 星期六 星期日',
  'pm p m ist est edt et pst pdt pt ct gmt utc bst cet cest kst jst wib min mins minute minutes minuten ' +
    'minutos minuti read lesezeit reading time lecture temps de lectura lettura tempo 分 分钟 new hrs the of ' +
    'th st nd rd by 오전 오후 上午 下午 午前 午後',
);
