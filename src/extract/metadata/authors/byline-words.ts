/** What joins the names of a list. */
export const conjunctions =
  'and|und|et|e|y|och|og|ja|i|и|й|та|ve|dan|és|en|şi|și|a|a?nd|with|mit|avec|con|com|και|και|و|и|та|&amp;|and by|und von';

// Not "JOHN SMITH" after a comma.
const degree =
  '(?!(?=[A-Z ]{10})[A-Z]{4,} [A-Z]{4,}(?![A-Za-z]))(?:(?:[A-Z][A-Za-z]{0,3}\\.){1,4}[A-Z]?\\.?|(?:[A-Z]{2,7}|PhD|Ph\\.? ?D\\.?|MSc|BSc|MEd|EdD|PsyD|PharmD|DrPH|BAppSc|MBChB|Esq\\.?|Jr\\.?|Sr\\.?|I{2,3}|IV|E-RYT \\d{3})(?:[-®™]{0,2})(?: (?:[A-Z]{2,7}|PhD|(?:[A-Z]\\.){2,4}))*)';

/** Degrees and titles after a comma: they belong to the name before. */
export const degrees = new RegExp(`^${degree}$`);

/** Offices, places and houses that look like degrees. */
export const noDegrees = /^(?:C\wO|S?E?VP|AI|IT|HR|PR|UK|EU|USA?|NYC?|DC|TV|CNN|BBC|[ACN]BC|CBS|NPR|PBS)(?: |$)/;

/** The same behind a name, with their commas. */
export const degreesBehind = new RegExp(`(?:, ${degree})+$`);
