import { degreesBehind, roleWords } from './byline-words.ts';

/** Small words inside names. */
const particles =
  "de|da|do|dos|das|di|del|della|dello|du|des|la|le|el|al|y|e|von|vom|van|der|den|dem|zu|zur|zum|af|av|ter|ten|te|bin|ibn|bint|ben|abu|mac|mc|st|san|dela|st\\.|und|d’|d'|'t|’t|op|in’t";

const latinWord = `(?:(?:${particles})|(?:\\p{L}\\.){1,3}|\\p{Lu}[\\p{L}\\p{M}'’.\\-‐‑]*|[dl]['’]\\p{Lu}[\\p{L}\\p{M}'’\\-]*)`;
const latinName = new RegExp(`^(?!(?:${particles}) )\\p{Lu}[\\p{L}\\p{M}'’.\\-‐‑]*(?: ${latinWord}){0,5}$`, 'u');

/** Scripts without capitals: a few short words. */
const otherName =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Georgian}\p{M}.\- ]{3,40}$/u;
const hanName =
  /^(?:[\p{Script=Han}]{2,5}|[\p{Script=Han}々]{1,4}[ 　][\p{Script=Han}々]{1,4}|[\p{Script=Han}]{2,4}·[\p{Script=Han}]{2,6})$/u;
const japaneseName =
  /^(?=.*[\p{Script=Hiragana}\p{Script=Katakana}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・ 　]{2,12}$/u;
const hangulName = /^\p{Script=Hangul}{2,4}$/u;

/** Words of headings, sections and controls that look like names when they are capitalised. */
const noName =
  /(?<!\p{L})(?:the|this|that|our|your|you|we|us|how|what|why|when|where|who|more|all|news|home|blog|posts?|articles?|share|follow|subscribe|newsletter|comments?|read|reading|view|views|minutes?|min|mins|updated?|published|modified|last|posted|today|yesterday|ago|hours?|weeks?|months?|category|categories|tags?|topics?|related|menu|search|abmelden|anmelden|zitat|zitieren|agencia|agencies|fotografie|login|log|sign|contact|about|privacy|policy|terms|cookies?|copyright|inc|llc|ltd|gmbh|corp|company|team|staff|admin|administrator|webmaster|editor|editors|editorial|redaktion|redaction|redacción|redazione|redação|rédaction|redakcja|редакция|department|university|institute|agency|media|magazine|online|offline|website|email|e-mail|phone|photo|photos|video|image|getty|images|shutterstock|unsplash|advertisement|sponsored|profile|website|guest|print|download|buy|free|new|top|guide|review|reviews|january|february|july|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|facebook|twitter|instagram|linkedin|youtube|pinterest|reddit|whatsapp|for|from|with|at|are|was|or|not|if|has|have|be|to|and|as|get|learn|click|here|next|previous|back|skip|content|unknown|anonymous|none|null|undefined|n\/a|mehr|alle|artikel|beitrag|kommentare?|lesen|teilen|uhr|stand|seite|startseite|über|(?<!(?:van|von|auf|aus|zu|in) )der|die|ein|eine|für|mit|nach|bei|ist|sind|nicht|oder|abo|auteur|autor|voir|tous|lire|partager|les|una|uno|las|para|más|leer|compartir|notícias|noticias|actualités|nachrichten|presse|press|service|services|shop|store|products?|business|health|technology|marketing|science|politics|sports?|world|travel|food|culture|opinion|strategy|management|development|community|forums?|discussions?|networks?|general|design|engineering|research|security|hardware|software|open|help|support|questions?|projects?|social|gaming|music|interviews?|features?|analysis|reports?|stories|study|studies|resources|insights|events?|tips|tools|trends|recipes?|sustainability|innovation|leadership|careers?|local|national|international|politik|wirtschaft|kultur|sport|panorama|gesellschaft|wissen|ratgeber|reise|digital|regional|deutschland|ausland|inland|welt|disclosure|advertiser|medium|impressum|datenschutz|tweet|pause|microphones?|publicado|espectáculos|life|style|size|lifestyle|find|locations?|full|bio|user|agreement|display|modes?|center|name|joined|starter|education|finance|financing|join|request|demo|special|buying|guides|commission|tech)(?!\p{L})/iu;

/**
 * Whether the text is shaped like one person's full name: two words or more, or a name in a script that writes it in one;
 * degrees may follow.
 */
export function isPersonName(name: string): boolean {
  const text = withoutDegrees(name);
  return isNameShaped(text) && (/[ 　·]/.test(text) || !isCased(text));
}

/** "Jane Doe, MD, PhD" without what follows the name. */
export const withoutDegrees = (name: string): string => name.replace(degreesBehind, '');

/** Whether the text could be a name, a first name alone included. */
export function isNameShaped(text: string): boolean {
  if (text.length < 2 || text.length > 60 || /[\d@:/\\|!?<>{}()[\]=_#*"“”]/.test(text)) return false;
  // A sentence ends in it: "Africa. It".
  if (/\p{Ll}{3}\.$|\p{Ll}{4}\. /u.test(text)) return false;
  if (noName.test(text) || roleWords.test(text)) return false;
  return [latinName, hanName, japaneseName, hangulName, otherName].some((shape) => shape.test(text));
}

/** Whether the text is in a script that marks names by capitals. */
export function isCased(text: string): boolean {
  return /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(text);
}

/** Words by which houses sign for those who write: "Harbour Editorial Team". */
export const houseWords =
  /(?<!\p{L})(?:team|staff|editors|editorial|desk|newsroom|network|redaktion|rédaction|redacción|redazione|redação|redactie|redakcja|редакция)(?!\p{L})/iu;
