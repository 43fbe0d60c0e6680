/** First rough gate; see below. */
const ABBREVIATION = /\b[lcr]?p\W?t\W?a|\bc?l?o\W?t\W?a|\bs\W?l\W?p\W?a/i;
const FIELD =
  /th?e?r+[ae]?p|rehab|r[eé]adap|physio|fisio|speech|habla|\b[ps]?[lo]?[pts]t?\b|allied|ocu|occ|restor|outpat/i;
const LEVEL = /as+i?s+t|aide?|tech|t[eé]c|att|help|para|worker|auxil|ayud|instruc|asst|order|exten/i;
export function couldBeTherapyAssistant(title: string): boolean {
  return ABBREVIATION.test(title) || (FIELD.test(title) && LEVEL.test(title));
}
