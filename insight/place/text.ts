/** What a location line says besides its places. */
export interface PlaceText {
  /** Each place that the line lists, cleaned; empty where it names none. */
  places: string[];
  /** Work without a place of its own. */
  remote: boolean;
  /** The line says that there are more places than it names. */
  more: boolean;
}

const LONGEST = 400;
const MORE =
  /(?:[+&]|\band\b|,)?\s*\(?\+?\s*\b\d+\s+(?:more|others?|other locations?|additional|more locations?)\b(?: locations?)?\)?|\+\s*\d+\s*(?:more|others?|locations?)?\s*\)?[\s.,]*$|\b(?:multiple|various|several|many|\d+)\s+(?:locations|sites|cities|places|areas)\b(?:\s+incl(?:uding|\.)?)?/giu;
const REMOTE =
  /\b(?:fully |100% )?(?:remote|work(?:ing)? from home|wfh|telecommute|telework|virtual|anywhere|home[- ]based|remoto)\b/i;
const HYBRID = /\bhybrid\b|\bon[- ]?site\b/i;
/** Ways of working, with the word that leads over to the place. */
const WORK_MODE =
  /(?:(?<!,)\s(?:or|and)\s+)?\b(?:fully |100% |partially |temporarily |mostly )?(?:hybrid|remote|remoto|on[- ]?site|in[- ](?:office|person|home|house|clinic)|work(?:ing)? from home|wfh|telecommute|telework|virtual|anywhere|home[- ]based|field[- ]based)(?:[ -](?:remote|work|working|role|position|job|only|first|based|eligible|friendly|optional|schedule|available|ok))*(?:\s+(?:in|within|from|near|at|across|throughout))?(?:\s+the(?= (?:us|usa|uk|u\.s|united))\b)?(?=$|[^\p{L}\p{N}])/giu;
/** Everything that sites print on the same line. */
const CHATTER =
  /\b(?:re)?posted\b.*|\b(?:about |over |within )?\d+\+?\s*(?:minutes?|hours?|days?|weeks?|months?|h|d|w|mo)\.?\s+ago\b.*|\b(?:just now|today|yesterday)\b|\bvia\s+.+|\b(?:be an )?early applicant\b.*|\b(?:over |be among the first )?\d+\+?\s*applicants?\b.*|\b(?:actively|urgently) (?:recruiting|hiring)\b|\beasy apply\b|\bpromoted\b|\bonly\b|\b(?:full|part)[- ]time\b|\b(?:permanent|contract|temporary|prn|per diem)\b|\(?\b(?:within )?\d+(?:\.\d+)?\s*(?:mi|miles?|km)\b(?:\s+(?:away|of|from))?\)?|\b(?:north america|the americas|worldwide|global(?:ly)?)\b|\bview map\b|\bget directions\b/giu;
/** "Remote (must reside in Georgia)" */
const CONDITION =
  /\b(?:(?:must|should|candidates?|applicants?|open to|to|currently|be|only|those)\s+)*(?:resid(?:e|ing|ents?)|live|living|located|based|be)\s+(?:in|within|near|of)\s+/giu;
const LABEL =
  /^\s*(?:(?:job |work |primary |office |your )?(?:locations?|place of work)\s*[:：]?\s+|(?:locations?|address|city|where)\s*[:：]|(?:based|located|working)\s+(?:in|at|near)\s+|in\s+(?!-))/iu;
const BETWEEN = /[;·•∙⋅|\n\r\t]+|\s{3,}/u;

/** Takes a location line apart into the places that it lists. */
export function readPlaceText(line: string): PlaceText {
  let text = line
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/&amp;/gi, '&')
    .replace(/\s&\s/g, ' and ')
    .replace(/&nbsp;|[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[–—]/g, ' - ')
    .replace(/\s@\s?/g, ', ')
    .replace(/(?<! ) {2}(?! )/g, ' ');
  const remote = REMOTE.test(text) && !HYBRID.test(text);
  const more = MORE.test(text);
  MORE.lastIndex = 0;
  text = text
    .replace(MORE, ' ')
    .replace(LABEL, ' ')
    .replace(CONDITION, ' ')
    .replace(WORK_MODE, ' , ')
    .replace(CHATTER, ' ');
  const places = text
    .split(BETWEEN)
    .map((place) => tidy(place.replace(LABEL, ' ')))
    .filter((place) => /\p{L}|\d/u.test(place));
  return { places, remote, more };
}

/** Marks that the removed words leave behind. */
function tidy(place: string): string {
  return place
    .replace(/\(\s*[,\s-]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*,)+/g, ',')
    .replace(/^[\s,]*(?:or|and)\s+(?=\p{L})/iu, '')
    .replace(/^[\s,:;/&+-]+|[\s,:;/&+.-]+$/g, '');
}

/** The text outside parentheses, and what stands in them. */
export function unbracketed(place: string): { outside: string; inside: string[] } {
  const inside = [...place.matchAll(/[([{]([^()[\]{}]*)(?:[)\]}]|$)/g)].map((match) => tidy(match[1] ?? ''));
  const outside = tidy(place.replace(/[([{][^()[\]{}]*(?:[)\]}]|$)/g, ' '));
  return { outside, inside: inside.filter((each) => each !== '') };
}
