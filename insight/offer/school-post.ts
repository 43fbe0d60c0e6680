import type { Asks } from '../types';
import { oneOf } from '../wordings/one-of';
import { calendarsIn } from './school-time';

/** No schools that one works in: children's ages and hours, and what one does beside the work. */
const NO_SCHOOL =
  /\b(?:after|before|pre|post)[- ]school\b|\bextended school year\b|\bschool[- ](?:aged?|hours?|breaks?|holidays?|vacations?|bus|loans?|debt)\b/gi;
/** Those where one learned. A title names none: "COTA School" is a post. */
const LEARNED = new RegExp(
  oneOf`
    \b(?:back|return(?:ing|s)?|go(?:ing)?|went) (?:in)?to (?:\w+ )?school\b|\b(?:out of|in|finish\w*|from|attend\w*|through) school\b(?! district)
    \b(?:accredited|approved|PTA|OTA|COTA|PT|OT|assistant|technical|trade|vocational|medical|nursing|graduate|grad|professional|community college|online) schools?\b
    \b(?:graduate|graduated|graduation|diploma|degree) (?:of|from) (?:\w+ ){0,4}school\b
    \bhigh[- ]school (?:diploma|graduate|degree|education|GED|or|equivalen\w+|students?|athlet\w+|sports|teams?)\b|\bschool of\b|\bold[- ]school\b
  `,
  'gi',
);
const IN_TITLE =
  /\bschools?\b|\bschool[- ](?:based|year)\b|\bISD\b|\bK ?(?:-|–|to) ?12\b|\bacademic year\b|\bspecial education\b/i;
const EMPLOYER = new RegExp(
  oneOf`
    \bschool(?:s| district| board| system| corporation)\b|\bISD\b|\bboard of education\b|\bBOCES\b|\bintermediate unit\b
    \b(?:charter|public|elementary|middle|high|unified|independent) school\b|\beducation(?:al)? service (?:center|district|unit)\b
  `,
  'i',
);
/** Said of a place, of the work in it, of its year; it takes two of them. */
const WORKPLACE = new RegExp(
  oneOf`
    \bschool[- ](?:based|districts?|campus(?:es)?|buildings?|sites?|settings?|teams?|staff)\b|\bK ?(?:-|–|to) ?12\b
    \b(?:elementary|middle|high|public|charter|private|primary|secondary) schools?\b|\bin(?: [a-z]+){0,2} schools\b|\bthe district\b
  `,
  'i',
);
const WORK =
  /\bIEPs?\b|\bindividuali[sz]ed education\b|\bstudents\b(?! (?:from|of|in (?:the )?(?:PTA|OTA|PT|OT)))|\bclassrooms?\b|\bspecial education\b/i;
/** Students whom one teaches the profession. */
const LEARNERS =
  /\b(?:PTA?|OTA?|COTA|SPTA|SLPA|therapy|college|clinical|fieldwork|graduate|mentor(?:ing)?|supervise|teach(?:ing)?|precept\w*) students\b/gi;
/** Of a post that is elsewhere. */
const NOW_AND_THEN = /\b(?:now and then|occasional(?:ly)?|sometimes|from time to time|at times)\b/i;
const CALENDAR = new RegExp(
  oneOf`
    \bschool[- ](?:year|calendar|schedule|term)\b|\bacademic (?:year|calendar)\b|\bsummers off\b
    \b(?:9|10|11|nine|ten|eleven)[- ]months?\b
  `,
  'i',
);

/** Nobody else counts a year so: it takes no other sign. A contract for 150 or 180 days may be one of half a year. */
const OF_SCHOOL_ALONE = new RegExp(
  oneOf`
    \b(?:1[5-9]\d|2[01]\d)[- ]days? (?:(?:work|school|academic|employment|staff|annual) )?(?:calendar|school year|work[- ]?year|schedule)\b
    \b(?:1[5-9]\d|2[01]\d)[- ](?:contract(?:ed)?|school|duty|student|instructional|teacher)[- ]days\b
    \b(?!1[58]0|210)(?:1[5-9]\d|2[01]\d)[- ]days? contracts?\b
  `,
  'i',
);
/** A school's year is shorter. */
const WHOLE_YEAR = /\b(?:all year(?: (?:long|round))?|year[- ]round|(?:12|twelve)[- ]months?)\b/i;
/** More days than these are the work days of anybody's year. */
const MOST_DAYS = 229;

/** What tells of a post in a school. */
export interface SchoolSigns {
  title: string;
  description: string;
  company: string;
  asks: Pick<Asks, 'settings'>;
}

/** Whether a post is in a school or for a school's year: by its title or employer, else by its days a year or two kinds of signs in its description. */
export function isSchoolPost({ title, description, company, asks }: SchoolSigns): boolean {
  if (IN_TITLE.test(title.replace(NO_SCHOOL, ' ')) || EMPLOYER.test(company)) return true;
  const said = description.split(/[.;\n]/).filter((sentence) => !NOW_AND_THEN.test(sentence));
  const text = said.join('\n').replace(NO_SCHOOL, ' ').replace(LEARNED, ' ').replace(LEARNERS, ' ');
  const isThere = WORKPLACE.test(text) || (asks.settings.includes('school') && /\bschools?\b/i.test(text));
  const hasCalendar = CALENDAR.test(text) || calendarsIn(text).some(({ days }) => days <= MOST_DAYS);
  if (OF_SCHOOL_ALONE.test(text)) return true;
  if (WHOLE_YEAR.test(text) && !hasCalendar) return false;
  return [isThere, WORK.test(text), hasCalendar].filter(Boolean).length > 1;
}
