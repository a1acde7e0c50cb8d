import { words } from '../text/words.ts';

/**
 * The names of each month in 30 languages, in the forms that dates have and with their short forms, each once. Names that
 * are short or common words elsewhere ("mars", "mai") are fine: a day and a year must stand beside them.
 */
export const monthNames = [
  words(
    'january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari stycznia styczeń sty ' +
      'января январь янв січня ledna leden januára január ianuarie tammikuuta ocak oca ιανουαρίου ιαν gener ' +
      'siječnja يناير كانون ژانویه ינואר בינואר जनवरी জানুয়ারি มกราคม',
  ),
  words(
    'february feb februar feber février fevrier févr fév febrero fevereiro fev febbraio februari lutego luty ' +
      'lut февраля февраль фев лютого února únor februára február februarie helmikuuta şubat şub φεβρουαρίου ' +
      'φεβ febrer veljače فبراير شباط فوریه פברואר בפברואר फरवरी फ़रवरी ফেব্রুয়ারি กุมภาพันธ์',
  ),
  words(
    'march mar märz mär mrz mars marzo março marco maart mrt marca marzec марта март мар березня března ' +
      'březen március martie marts maaliskuuta mart μαρτίου μαρ maret març ožujka مارس آذار מרץ במרץ मार्च ' +
      'মার্চ มีนาคม',
  ),
  words(
    'april apr avril avr abril abr aprile kwietnia kwiecień kwi апреля апрель апр квітня dubna duben apríla ' +
      'április aprilie huhtikuuta nisan nis απριλίου απρ travnja أبريل ابريل نيسان آوریل אפריל באפריל अप्रैल ' +
      'এপ্রিল เมษายน',
  ),
  words(
    'may mai mayo maio maggio mag mei maja maj мая май травня května květen mája május toukokuuta mayıs μαΐου ' +
      'μαΐ maig svibnja مايو أيار ايار ماي مه מאי במאי मई মে พฤษภาคม',
  ),
  words(
    'june jun juni juno juin junio junho giugno giu czerwca czerwiec cze июня июнь июн червня června červen ' +
      'júna június iunie kesäkuuta haziran haz ιουνίου ιουν juny lipnja يونيو حزيران جوان ژوئن יוני ביוני जून ' +
      'জুন มิถุนายน',
  ),
  words(
    'july jul juli juillet juil julio julho luglio lug lipca lipiec lip июля июль июл липня července červenec ' +
      'júla július iulie heinäkuuta temmuz tem ιουλίου ιουλ juliol srpnja يوليو تموز جويلية ژوئیه יולי ביולי ' +
      'जुलाई জুলাই กรกฎาคม',
  ),
  words(
    'august aug août aout agosto ago augustus sierpnia sierpień sie августа август авг серпня srpna srpen ' +
      'augusta augusztus augusti elokuuta ağustos ağu αυγούστου αυγ agustus agu agt agost kolovoza أغسطس اغسطس آب أوت ' +
      'اوت אוגוסט באוגוסט अगस्त আগস্ট สิงหาคม',
  ),
  words(
    'september sept sep septembre septiembre setiembre setembro set settembre września wrzesień wrz сентября ' +
      'сентябрь сен сент вересня září septembra szeptember septembrie syyskuuta eylül eyl σεπτεμβρίου σεπ ' +
      'setembre rujna سبتمبر أيلول ايلول سپتامبر ספטמבר בספטמבר सितंबर सितम्बर সেপ্টেম্বর กันยายน',
  ),
  words(
    'october oct oktober okt octobre octubre outubro out ottobre ott października październik paź октября ' +
      'октябрь окт жовтня října říjen októbra október octombrie lokakuuta ekim eki οκτωβρίου οκτ listopada ' +
      'أكتوبر اكتوبر تشرين اکتبر אוקטובר באוקטובר अक्टूबर अक्तूबर অক্টোবর ตุลาคม',
  ),
  words(
    'november nov novembre noviembre novembro listopada listopad lis ноября ноябрь ноя листопада listopadu ' +
      'novembra noiembrie marraskuuta kasım kas νοεμβρίου νοε nop studenoga نوفمبر نوامبر נובמבר בנובמבר नवंबर ' +
      'नवम्बर নভেম্বর พฤศจิกายน',
  ),
  words(
    'december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre grudnia grudzień gru ' +
      'декабря декабрь дек грудня prosince prosinec decembra decembrie desember des joulukuuta aralık ara ' +
      'δεκεμβρίου δεκ desembre prosinca ديسمبر دسامبر דצמבר בדצמבר दिसंबर दिसम्बर ডিসেম্বর ธันวาคม',
  ),
];
