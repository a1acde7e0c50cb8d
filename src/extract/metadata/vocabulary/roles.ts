import { wordsAmongNames } from '../text/words.ts';

/** Words that stand in a role, not in a name. */
export const wordsOfRoles = wordsAmongNames(
  'writer reporter correspondent editor editors contributor contributing columnist journalist staff ' +
    'author senior associate assistant analyst founder cofounder ceo cto cmo coo director executive ' +
    'manager president professor lecturer fellow researcher scientist engineer developer consultant ' +
    'specialist expert strategist marketer copywriter blogger freelance freelancer intern producer host ' +
    'chief lead vice officer attorney physician dietitian nutritionist therapist coach teacher designer ' +
    'owner administrator moderator gardener economist horticulturalist astrologer analytics chef member ' +
    'guest premium verified expertin redakteur redakteurin redaktor redaktorin korrespondent ' +
    'korrespondentin volontärin volontarin volontär gründer gründerin inhaber inhaberin geschäftsführer ' +
    'geschäftsführerin autorin chefredakteur chefredakteurin ressortleiter ressortleiterin mitarbeiter ' +
    'journalistin reporterin journaliste fondateur fondatrice rédacteur rédactrice correspondant ' +
    'correspondante chroniqueur envoyé periodista fundador fundadora redactor redactora corresponsal ' +
    'columnista jornalista repórter colunista redator giornalista redattore inviato inviata redacteur verslaggever ' +
    'journalista dziennikarz dziennikarka redaktorka корреспондент редактор журналист обозреватель ' +
    'muhabir editör muhabiri wartawan novinář toimittaja journalisten',
);
