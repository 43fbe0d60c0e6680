import { NUMBER_WORD, numberOf } from '../wordings/number-words';
import { oneOf } from '../wordings/one-of';

/** A number that a posting states of the work, and its words. */
export interface Said {
  value: number;
  /** The words that were read: "50 cents a mile". */
  quoted: string;
  /** The value is the middle of a range. */
  isMiddle: boolean;
}

const NUMBER = `(?:\\d{1,3}|${NUMBER_WORD})`;
/** "5 to 6", "5-6", "5". */
const RANGE = `(${NUMBER})(?: ?(?:-|–|to|or) ?(${NUMBER}))?`;
const A = String.raw`(?: ?\/ ?| (?:an?|per|each|every|for each|for every) )`;
const UNIT = '(?:cents?|¢|c)';

const MILES = new RegExp(
  oneOf`
    \b(\d{2}(?:\.\d{1,2})?) ?${UNIT}${A}(?:mile\b|mi\b)
    \$ ?(\d?\.\d{1,3}|\d)${A}(?:mile\b|mi\b)
    (?<![\d$])(?<!\$ )(0?\.\d{2,3})${A}(?:mile\b|mi\b)
  `,
  'gi',
);
const VISITS = new RegExp(
  String.raw`\b${RANGE}(\+)? (?:[a-z-]+ )?(?:visits|patients)(?: ?\/ ?day|(?: (?:an?|per|each|every))? day| daily)\b`,
  'gi',
);
const MINUTES = new RegExp(
  oneOf`
    \b${RANGE}(\+)?[- ]?(?:minutes?|mins?)(?:[- ]long)?[- ](?:(?:home|patient|treatment|therapy|routine) )?(?:visits?|treatments?|sessions?)\b
    \b(?:visits|treatments|sessions) (?:are|last|take|average|run)(?: about)? ${RANGE}(\+)? ?(?:minutes|mins?)\b
  `,
  'gi',
);
const LEAVE = '(?:PTO|paid time off|paid leave|annual leave|paid vacation|vacation|paid days off)';
const DAYS_OFF = new RegExp(
  oneOf`
    \b(${NUMBER})(\+)? (?:paid )?days?(?: of)? ${LEAVE}\b
    \b(${NUMBER})(\+)? (?:PTO|vacation|paid leave) days\b
    \b(${NUMBER})(\+)? paid days off\b
    \b(?:PTO|paid time off)(?::| of| is) ?(${NUMBER})(\+)? days\b
  `,
  'gi',
);
const IN_WEEKS = new RegExp(
  oneOf`
    \b(${NUMBER})(\+)? weeks?(?:['’])?(?: of)?(?: paid)? ${LEAVE}\b
    \b(?:PTO|paid time off|vacation)(?::| of| is) ?(${NUMBER})(\+)? weeks?\b
  `,
  'gi',
);
const IN_HOURS = new RegExp(
  oneOf`
    \b(\d{2,3})(\+)? (?:hours?|hrs?)(?: of)? ${LEAVE}\b
    \b(?:PTO|paid time off)(?::| of| is) ?(\d{2,3})(\+)? (?:hours?|hrs?)\b(?! (?:per|a|each) (?:month|pay|week))
  `,
  'gi',
);
const GUARANTEED = new RegExp(
  oneOf`
    (?<!\$ ?|\d\.)\b(\d{2}(?:\.\d)?)[- ]?(?:paid )?(?:hours?|hrs?)?(?: ?\/ ?| an? | per | each )?(?:week|wk)?,?[- ]?(?:are |is )?(?:guaranteed|gtd)\b
    \b(?:guaranteed?s?|gtd)(?: (?:you|of|for|at|a minimum of))*(?: (?:hours?|hrs?))?(?: of)?:? ?(\d{2}(?:\.\d)?)(?= ?(?:hours?|hrs?|paid|h\b|[.,;)\n]|$))
  `,
  'gi',
);

const BONUS_MONTHS = new RegExp(
  oneOf`
    \$ ?[\d,]{3,7} (?:sign[- ]?on|signing) bonus for (${NUMBER}) months\b
    \b(?:sign[- ]?on|signing) bonus(?::| of| is)? \$ ?[\d,]{3,7} for (${NUMBER}) months\b
  `,
  'gi',
);

/** Of a full-time week, as leave is counted. */
const DAYS_A_WEEK = 5;
const HOURS_A_DAY = 8;

/** So near before or behind a number stands what makes a bound of it, or another thing. */
const NEAR = 40;
const BOUND = oneOf`
  up to|as much as|at least|at most|minimum(?: of)?|maximum(?: of)?|max|min|over|under|(?:more|less|fewer) than
  no|not|never|without|after|from|starting (?:at|with)
`;
const BOUNDED = new RegExp(String.raw`(?:\d\s?(?:-|–|to\b|or\b)|\b${BOUND})\s*\$?\s*$`, 'i');
const BOUNDED_BEHIND =
  /^\s*(?:\+|or (?:more|less|fewer)|(?:after|beyond|over|above|past|in excess of|for miles)\b|(?:is|are) not\b)/i;

/** What one text says of one thing: its values have bounds, and two that differ say nothing. */
function saidOf(text: string, pattern: RegExp, [least, most]: readonly [number, number], scale = 1): Said | null {
  const found = [...text.matchAll(pattern)];
  const said = found.flatMap((match) => readOne(text, match, scale) ?? []);
  const [first] = said;
  if (!first || said.length < found.length) return null;
  if (said.some(({ value }) => value !== first.value || value < least || value > most)) return null;
  return first;
}

function readOne(text: string, match: RegExpMatchArray, scale: number): Said | null {
  const { index = 0, 0: words } = match;
  const end = index + words.length;
  const groups = match.slice(1).filter((group) => group !== undefined);
  if (groups.includes('+')) return null;
  if (BOUNDED.test(text.slice(Math.max(0, index - NEAR), index))) return null;
  if (BOUNDED_BEHIND.test(text.slice(end, end + NEAR))) return null;
  const ends = groups.map(numberOf);
  const [low = Number.NaN, high = low] = ends;
  if (!(low <= high)) return null;
  const value = Math.round(((low + high) / 2) * scale * 1000) / 1000;
  return { value, quoted: words.replace(/\s+/g, ' ').trim(), isMiddle: low !== high };
}

const MOST_A_MILE = 2;
/** Nobody makes more in a day. */
const MOST_VISITS = 15;
const CENT = 0.01;

/** What is paid for a mile, in US dollars, where a sum a mile is stated. */
export function mileageSaid(text: string): Said | null {
  // In cents or in dollars, each by its own scale: only what both leave alone is one sum.
  const inCents = [...text.matchAll(MILES)].map(([, cents]) => cents !== undefined);
  if (new Set(inCents).size !== 1) return null;
  return saidOf(text, MILES, [CENT, MOST_A_MILE], inCents[0] ? CENT : 1);
}

/** Visits or patients a day; of a range its middle. */
export const visitsSaid = (text: string): Said | null => saidOf(text, VISITS, [1, MOST_VISITS]);

/** Minutes that a visit or session takes; of a range its middle. */
export const minutesSaid = (text: string): Said | null => saidOf(text, MINUTES, [5, 120]);

/** Most that a year gives. */
const MOST_DAYS_OFF = 60;

/** Days off a year that are paid: as stated, or of weeks of five days and days of eight hours, with the posting's own words. */
export function daysOffSaid(text: string): Said | null {
  const ways: readonly [pattern: RegExp, days: number][] = [
    [DAYS_OFF, 1],
    [IN_WEEKS, DAYS_A_WEEK],
    [IN_HOURS, 1 / HOURS_A_DAY],
  ];
  const stated = ways.filter(([pattern]) => text.search(new RegExp(pattern, 'i')) >= 0);
  const [only, ...others] = stated;
  return only && others.length === 0 ? saidOf(text, only[0], [1, MOST_DAYS_OFF], only[1]) : null;
}

/** Hours a week that a contract guarantees, in so many words: of "40 hours, 36 guaranteed" these are 36. */
export const guaranteedHoursSaid = (text: string): Said | null => saidOf(text, GUARANTEED, [8, 60]);

/** Months that a sign-on bonus is for, where they stand behind its sum: "$3,000 for 12 months". */
export const bonusMonthsSaid = (text: string): Said | null => saidOf(text, BONUS_MONTHS, [1, 60]);
