import type { Arrangement, Asks, Pay } from '../types';
import { statedHoursAWeek } from './hours-a-week';
import { isTravel } from './travel';

/** What tells how the work of a posting is engaged. */
export interface EngagementSigns {
  title: string;
  description: string;
  company: string;
  /** schema.org's `employmentType`, raw. */
  employmentType: unknown;
  pay: Pay | null;
  asks: Pick<Asks, 'schedule' | 'settings'>;
}

const CONTRACTOR =
  /\b1099\b|\bindependent contractors?\b|\bself[- ]employed\b|\bcontractor (?:position|role|status)\b|\bno tax(?:es)? withheld\b/i;
/** Employed after all, or the person's choice. */
const EMPLOYED = /\bW-?2\b|\bnot (?:an? )?(?:1099|independent contractor)/i;

const NOT_EMPLOYED = /\b(?:no|not|never|without|instead of|rather than)(?: an?| a)?[ (]*W-?2\b/gi;

const SCHOOL_TITLE = /\bschools?\b|\bschool[- ](?:based|year)\b|\bISD\b|\bK-?12\b|\bacademic year\b/i;
const SCHOOL_EMPLOYER = /\bschool(?:s| district| board| system)\b|\bISD\b|\bboard of education\b/i;
const SCHOOL_YEAR =
  /\bschool[- ]year\b|\bacademic year\b|\b(?:9|10|11|nine|ten|eleven)[- ]months?\b|\bsummers off\b|\b(?:1[5-9]\d|2[0-2]\d)[- ](?:\w+ )?days\b/i;

const PRN = /\bPRN\b|\bper[- ]?diem\b|\bas[- ]needed\b|\bcasual\b|\bbank (?:staff|physio|therapy|worker)/i;
const PART_TIME = /\bpart[- ]?time\b|\b0?\.\d+ ?FTE\b/i;
/** Less than these hours a week are no full-time post. */
const FULL_TIME_FROM = 32;
const PART_OF_FULL = /\bhalf[- ]time\b|\b[1-8]\d ?% ?FTE\b/i;
const FULL_TIME = /\bfull[- ]?time\b|\bFT\b/i;
const FOR_A_TIME =
  /\b(?:temporary|temp|fixed[- ]term|locum|interim|seasonal|maternity (?:cover|leave))\b|\bcontract\b(?! (?:therapy|rehab|company))/i;
const WEEKS_OF_CONTRACT = /\b\d{1,2}[- ]?(?:weeks?|wks?|months?)\s+(?:local |temporary )?(?:contract|assignment)\b/i;

/** schema.org's words for a kind of engagement, where they name one alone. */
const EMPLOYMENT_TYPES: Record<string, Arrangement> = {
  PART_TIME: 'part-time',
  PER_DIEM: 'prn',
  TEMPORARY: 'temporary',
};

/**
 * How the work is engaged and paid. The pay's own form goes before everything (travel package, by the visit), then who employs,
 * then the hours; a posting that says nothing of it is for staff.
 * @returns `null` where the title offers several kinds
 */
export function arrangementOf(signs: EngagementSigns): Arrangement | null {
  const { title, description, pay, asks } = signs;
  const text = `${title}\n${description}`;
  if (isTravel(title, description, pay)) return 'travel';
  if (CONTRACTOR.test(text) && !EMPLOYED.test(text.replace(NOT_EMPLOYED, ' '))) return 'self-employed';
  if (pay?.per === 'visit') return 'per-visit';
  if (isSchoolYear(signs)) return 'school-year';
  const offered = [PRN, PART_TIME, FULL_TIME].filter((kind) => kind.test(title));
  if (offered.length > 1) return null;
  if (PRN.test(title)) return 'prn';
  if (PART_TIME.test(title)) return 'part-time';
  if (FOR_A_TIME.test(title) || WEEKS_OF_CONTRACT.test(description) || asks.schedule.includes('temporary')) {
    return 'temporary';
  }
  return typeOf(signs.employmentType) ?? hoursOf(title, description, asks) ?? 'staff';
}

function isSchoolYear({ title, description, company, asks }: EngagementSigns): boolean {
  if (SCHOOL_TITLE.test(title) || SCHOOL_EMPLOYER.test(company)) return true;
  return asks.settings.includes('school') && SCHOOL_YEAR.test(description);
}

function typeOf(employmentType: unknown): Arrangement | null {
  const [only, ...others] = [employmentType].flat();
  return typeof only === 'string' && others.length === 0 ? (EMPLOYMENT_TYPES[only] ?? null) : null;
}

/** By the description, where it offers no full-time hours beside. */
function hoursOf(title: string, description: string, { schedule }: Pick<Asks, 'schedule'>): Arrangement | null {
  const hoursAWeek = statedHoursAWeek(description);
  if (PART_OF_FULL.test(description) || (hoursAWeek !== null && hoursAWeek < FULL_TIME_FROM)) return 'part-time';
  if (FULL_TIME.test(title) || schedule.includes('full-time')) return null;
  if (schedule.includes('prn')) return schedule.includes('part-time') ? null : 'prn';
  return schedule.includes('part-time') ? 'part-time' : null;
}
