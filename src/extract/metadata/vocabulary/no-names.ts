import { wordsAmongNames } from '../text/words.ts';

/** Words of headings, sections and controls that look like names when they are capitalised. */
export const wordsOfNoName = wordsAmongNames(
  'the this that our your you we us how what why when where who more all news home blog post posts ' +
    'article articles share follow subscribe newsletter comment comments read reading view views minute ' +
    'minutes min mins update updated published modified last posted today yesterday ago hour hours week ' +
    'weeks month months category categories tag tags topic topics related menu search abmelden anmelden ' +
    'zitat zitieren agencia agencies fotografie login log sign contact about privacy policy terms cookie ' +
    'cookies copyright inc llc ltd gmbh corp company team staff admin administrator webmaster editor ' +
    'editors editorial redaktion redaction redacción redazione redação rédaction redakcja редакция ' +
    'department university institute agency media magazine online offline website email phone photo ' +
    'photos video image getty images shutterstock unsplash advertisement sponsored profile website guest ' +
    'print download buy free new top guide review reviews january february july september october ' +
    'november december monday tuesday wednesday thursday friday saturday sunday facebook twitter ' +
    'instagram linkedin youtube pinterest reddit whatsapp for from with at are was or not if has have be ' +
    'to and as get learn click here next previous back skip content unknown anonymous none null undefined ' +
    'suggest changes edit 有料記事 会員限定 無料記事 mehr alle artikel beitrag kommentar kommentare lesen ' +
    'teilen uhr stand seite startseite über die ein ' +
    'eine für mit nach bei ist sind nicht oder abo auteur autor voir tous lire partager les una uno las ' +
    'para más leer compartir notícias noticias actualités nachrichten presse press service services shop ' +
    'store product products business health technology marketing science politics sport sports world ' +
    'travel food culture opinion strategy management development community forum forums discussion ' +
    'discussions network networks general design engineering research security hardware software open ' +
    'help support question questions project projects social gaming music interview interviews feature ' +
    'features analysis report reports stories study studies resources insights event events tips tools ' +
    'trends recipe recipes sustainability innovation leadership career careers local national ' +
    'international politik wirtschaft kultur sport panorama gesellschaft wissen ratgeber reise digital ' +
    'regional deutschland ausland inland welt disclosure advertiser medium impressum datenschutz tweet ' +
    'pause microphone microphones publicado espectáculos life style size lifestyle find location ' +
    'locations full bio user agreement display mode modes center name joined starter education finance ' +
    'financing join request demo special buying guides commission tech journal weblog also rss feed highlights',
);
