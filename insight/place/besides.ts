/** What a location line says besides its places: that there are more, how one works there, and what the site prints on the line. */
import { oneOf } from '../wordings/one-of';

/** "+ 3 more", "and 2 other locations", "+4", "multiple locations including". */
const COUNTED = oneOf`
  (?:[+&]|\band\b|,)?\s*\(?\+?\s*\b\d+\s+(?:more|others?|other locations?|additional|more locations?)\b(?: locations?)?\)?
  \+\s*\d+\s*(?:more|others?|locations?)?\s*\)?[\s.,]*$
`;
const COUNTS = new RegExp(COUNTED, 'iu');
const MORE = new RegExp(
  oneOf`
    ${COUNTED}
    \b(?:multiple|various|several|many|\d+)\s+(?:locations|sites|cities|places|areas)\b(?:\s+incl(?:uding|\.)?)?
  `,
  'giu',
);

const REMOTE =
  /\b(?:fully |100% )?(?:remote|work(?:ing)? from home|wfh|telecommute|telework|virtual|anywhere|home[- ]based|remoto)\b/i;
const HYBRID = /\bhybrid\b|\bon[- ]?site\b/i;

const MODE = oneOf`
  hybrid|remote|remoto|on[- ]?site|in[- ](?:office|person|home|house|clinic)
  work(?:ing)? from home|wfh|telecommute|telework|virtual|anywhere|home[- ]based|field[- ]based
`;
const MODE_GOES_ON = oneOf`
  remote|work|working|role|position|job
  only|first|based|eligible|friendly|optional|schedule|available|ok
`;
/** "in", and "the" of the United States. */
const LEADS_TO_PLACE = String.raw`(?:\s+(?:in|within|from|near|at|across|throughout))?(?:\s+the(?= (?:us|usa|uk|u\.s|united))\b)?`;
/** Ways of working, with the word that leads over to the place. */
const WORK_MODE = new RegExp(
  [
    String.raw`(?:(?<!,)\s(?:or|and)\s+)?\b(?:fully |100% |partially |temporarily |mostly )?`,
    String.raw`${MODE}(?:[ -]${MODE_GOES_ON})*${LEADS_TO_PLACE}(?=$|[^\p{L}\p{N}])`,
  ].join(''),
  'giu',
);

/** Everything that sites print on the same line: how old the posting is, who applied, hours, the way there, continents. */
const CHATTER = new RegExp(
  oneOf`
    \b(?:re)?posted\b.*
    \b(?:about |over |within )?\d+\+?\s*(?:minutes?|hours?|days?|weeks?|months?|h|d|w|mo)\.?\s+ago\b.*
    \b(?:just now|today|yesterday)\b
    \bvia\s+.+
    \b(?:be an )?early applicant\b.*|\b(?:over |be among the first )?\d+\+?\s*applicants?\b.*
    \b(?:actively|urgently) (?:recruiting|hiring)\b|\beasy apply\b|\bpromoted\b
    \bonly\b|\b(?:full|part)[- ]time\b|\b(?:permanent|contract|temporary|prn|per diem)\b
    \(?\b(?:within )?\d+(?:\.\d+)?\s*(?:mi|miles?|km)\b(?:\s+(?:away|of|from))?\)?
    \b(?:north america|the americas|worldwide|global(?:ly)?)\b
    \bview map\b|\bget directions\b
  `,
  'giu',
);

/** "Remote (must reside in Georgia)" */
const CONDITION =
  /\b(?:(?:must|should|candidates?|applicants?|open to|to|currently|be|only|those)\s+)*(?:resid(?:e|ing|ents?)|live|living|located|based|be)\s+(?:in|within|near|of)\s+/giu;
const LABEL =
  /^\s*(?:(?:job |work |primary |office |your )?(?:locations?|place of work)\s*[:：]?\s+|(?:locations?|address|city|where)\s*[:：]|(?:based|located|working)\s+(?:in|at|near)\s+|in\s+(?!-))/iu;

/** Whether a line tells of work without a place of its own. */
export const isRemote = (line: string): boolean => REMOTE.test(line) && !HYBRID.test(line);

/** Whether a line says that there are more places than it names. */
export const namesMore = (line: string): boolean => line.search(MORE) !== -1;

/** Whether a line counts the places that it does not name: several sites of one town it only speaks of. */
export const countsMore = (line: string): boolean => COUNTS.test(line);

/** A line, or a place of it, without the words that only say that a place follows. */
export const withoutLabel = (text: string): string => text.replace(LABEL, ' ');

/** A line without all that is no place; a way of working parts what stands on its two sides. */
export const withoutBesides = (line: string): string =>
  withoutLabel(line.replace(MORE, ' ')).replace(CONDITION, ' ').replace(WORK_MODE, ' , ').replace(CHATTER, ' ');
