import type { Arrangement, Asks, Pay } from '../types';
import { oneOf } from '../wordings/one-of';
import { isContract } from './contract';
import { employeeOrContractor } from './employee-or-contractor';
import { statedWeek } from './hours-a-week';
import { jobTypesIn } from './job-types';
import { isPermanent } from './permanent';
import { isSchoolPost } from './school-post';
import { isTravel } from './travel';

/** What tells how the work of a posting is engaged. */
export interface EngagementSigns {
  title: string;
  description: string;
  company: string;
  /** schema.org's `employmentType`, raw. */
  employmentType: unknown;
  pay: Pay | null;
  /** It says that it pays by the visit, whether or not it says how much. */
  saysByVisit: boolean;
  asks: Pick<Asks, 'schedule' | 'settings'>;
}

/** What hospitals call a post on call: no offer "contingent on a grant", no supplemental pay. */
const BY_NEED = oneOf`
  contingent(?! (?:(?:up)?on|offers?|awards?|workforce (?:solutions|management))\b)|supplemental(?! (?:pay|income|insurance|benefits?|health|security|education|information)\b)
  intermittent(?! (?:weekends?|travel|evenings?|holidays?|nights?)\b)|(?:variable|zero|0)[- ]hours?(?: contract)?
`;
/** On call or in a pool: of these words a title needs no more, unless it denies them or means water. */
const PRN = new RegExp(
  oneOf`
    \bPRN\b|\bper[- ]?diem\b|\bas[- ]needed\b|\bcasual\b|\bbank (?:staff|physio|therapy|worker)
    (?<!\bno )\bon[- ]call\b|\bregistry\b|\b(?:flex|resource|relief|staffing|substitute|therapy|PTA|COTA|OTA|SLPA|assistant) pool\b|\bflex (?:staff|team|position)\b
    \b${BY_NEED}\b
  `,
  'i',
);
/** "PTA - Pool": a part of the title by itself. */
const POOL_OF_TITLE = /(?:[-–—,(|/:] ?|^)pool(?= ?(?:$|[-–—,)|/]))/i;
const WATER = /\b(?:aqua\w*|hydro\w*|swim\w*|water\w*)\b/i;
/** No share of a full-time post: "0.0 FTE", "FTE: 0.001". */
const NO_SHARE = /(?<![\d.])0?\.0\d* ?FTE\b|\bFTE ?[:=–-]? ?0?\.0\d*\b|\bFTE ?[:=] ?0(?![\d.])/i;
/** The same in a description, said of the post. */
const PRN_POST = new RegExp(
  oneOf`
    \b(?:this|the|our|an?) (?:is an? |position is |role is )?(?:PRN|per[- ]?diem|as[- ]needed|on[- ]call|casual|registry|flex|${BY_NEED})(?: \w+)? (?:position|role|job|opening|opportunity|post)\b
    \b(?:join|part of|added to|for|fill) (?:our|the|a)(?: [a-z-]+){0,2} (?:pool|registry)\b
    \b(?:hiring|seeking|recruiting|needs?|looking for)(?: [a-z-]+){0,2} (?:PRN|per[- ]?diem)\b|(?:^|[.;:\n])[^\S\n]*(?:PTA|COTA|OTA|SLPA|assistant) pool\b
    \bas[- ]needed\b[^.;\n]{0,60}\bin lieu of benefits\b
    \b(?:on an? |strictly |purely )(?:as[- ]needed|on[- ]call|PRN|per[- ]?diem) basis\b|\b(?:work|shifts|hours|scheduled) as[- ]needed\b
  `,
  'i',
);
/** "0.6 FTE", ".75 FTE", and not the end of "1.0 FTE". */
const PART_TIME = /\bpart[- ]?time\b|\bpart ?(?:\/|&|or|and) ?full[- ]?time\b|(?<![\d.])0?\.[1-9]\d* ?FTE\b/i;
/** Less than these hours a week are no full-time post, and a range that ends with them is none. */
const FULL_TIME_FROM = 32;
/** Where the title calls a post full-time, so many are. */
const CALLED_FULL_TIME_FROM = 30;
const PART_OF_FULL =
  /\bhalf[- ]time\b|\b[1-8]\d ?% ?FTE\b|(?<![\d.])0?\.[1-7]\d? ?FTE\b|\bFTE ?[:=–-]? ?0?\.[1-7]\d?\b/i;
const HOURS_OF_TITLE =
  /\b(1[0-9]|2\d|3[01])(?: ?(?:-|–|to) ?(?:1[0-9]|2\d|3[0-2]))? ?(?:hours?|hrs?)\b(?![- ]?(?:shifts?|days?))/i;
const FULL_TIME = /\bfull[- ]?time\b|\bfull ?(?:\/|&|or|and) ?part[- ]?time\b|\bFT\b/i;
/** "$34/hr FT, $38/hr PRN". */
const FULL_TIME_RATE = /\bFT ?[:=-]? ?\$ ?\d|\d(?:\/hr|\/hour| an hour)? ?\(?FT\b/;
/** What a post of fewer hours may become, and what full-time means there. */
const NOT_NOW_FULL_TIME = new RegExp(
  oneOf`
    \b(?:potential(?:ly)?|possib\w+|opportunit\w+|option|chance|room|path|grow\w*|lead\w*|transition\w*|mov(?:e|ing)|turn\w*|convert\w*|becom\w+|increas\w+)(?: [a-z]+){0,3} full[- ]?time\b
    \b(?:may|might|can|could|will) (?:go|be|later be) full[- ]?time\b|\bfull[- ]?time (?:later|in (?:the )?future|possible|potential|down the road)\b
    \bfull[- ]?time (?:is|means|=) (?:\w+ )?\d{2}\b
  `,
  'gi',
);
const FOR_A_TIME = new RegExp(
  oneOf`
    \b(?:temporary|temp|fixed[- ]term|locum|interim|seasonal|(?:maternity|parental) cover\w*|(?:maternity|parental|medical|FMLA) leave)\b
    \bleave (?:cover\w*|replacement)\b|\bcontract\b(?! (?:therapy|rehab|company))
  `,
  'i',
);
/** The same in a description, said of the post: paid leave is another thing. */
const POST_FOR_A_TIME = new RegExp(
  oneOf`
    \b\d{1,2}[- ]?(?:weeks?|wks?|months?)\s+(?:local |temporary )?(?:contract|assignment)\b|\blocal (?:contract|assignment)\b
    \b(?:temp|temporary|contract)[- ]to[- ](?:perm\w*|hire)\b|\b(?:temporary|seasonal|interim|fixed[- ]term) (?:position|role|post|job|assignment|contract|coverage|need)\b
    \b(?:cover\w*|fill\w*|replac\w*)(?: [a-z]+){0,3} (?:maternity|parental|medical|family) leave\b|\b(?:maternity|parental) cover\b|\b(?:maternity|parental|medical|family) leave (?:cover\w*|replacement|position)\b
  `,
  'i',
);

const A_CONTRACT = /\bcontract\b(?! (?:therapy|rehab\w*|company|provider|services))/i;

/** schema.org's words for a kind of engagement, where they name one alone. */
const EMPLOYMENT_TYPES: ReadonlyMap<string, Arrangement> = new Map([
  ['PART_TIME', 'part-time'],
  ['PER_DIEM', 'prn'],
  ['TEMPORARY', 'temporary'],
]);

/**
 * How the work is engaged and paid. The pay's own form goes before everything (travel package, by the visit), then who employs,
 * then the hours; a posting that says nothing of it is for staff.
 * @returns `null` where the title offers several kinds, or the person may be employed or a contractor as they choose
 */
export function arrangementOf(signs: EngagementSigns): Arrangement | null {
  const { title, description, pay, asks } = signs;
  const text = `${title}\n${description}`;
  if (isTravel(title, description, pay)) return 'travel';
  const engagedAs = employeeOrContractor(text);
  if (engagedAs === 'contractor') return 'self-employed';
  const isPrn = PRN.test(title) || (POOL_OF_TITLE.test(title) && !WATER.test(text));
  const offered = [isPrn, PART_TIME.test(title), FULL_TIME.test(title)].filter(Boolean);
  const isByVisit = pay?.per === 'visit' || (pay === null && signs.saysByVisit);
  if (isByVisit) return offered.length > 1 ? null : 'per-visit';
  if (engagedAs === 'open') return null;
  if (isSchoolPost(signs)) return 'school-year';
  if (offered.length > 1) return null;
  if (isPrn) return 'prn';
  if (PART_TIME.test(title) || HOURS_OF_TITLE.test(title)) return 'part-time';
  const kinds = jobTypesIn(description);
  const named = OF_HOURS.filter((kind) => kinds.has(kind));
  if (offersSeveral(signs.employmentType, description, named)) return null;
  const saysForATime = POST_FOR_A_TIME.test(description) || asks.schedule.includes('temporary');
  if (FOR_A_TIME.test(title) || (saysForATime && !isPermanent(title, description))) return 'temporary';
  if (isContract(title, description)) return 'temporary';
  return typeOf(signs.employmentType, text) ?? hoursOf(title, description, named, asks) ?? 'staff';
}

/** Kinds by the hours, one of which a field of the posting may name. */
const OF_HOURS = ['full-time', 'part-time', 'prn'] as const;
type KindByHours = (typeof OF_HOURS)[number];

/** "Adding a COTA, full-time or PRN": the post itself is any of them. */
const SEVERAL_KINDS =
  /\b(?:adding|hiring|seeking|recruiting|looking for|openings? for|needs?) [^.;\n]{0,60}?\b(?:full[- ]?time|part[- ]?time|FT)(?:,? (?:or|and\/or)|,? ?\/) ?(?:PRN|per[- ]?diem)\b/i;

/** Whether fields of the posting name several kinds by the hours, one of them on call. */
function offersSeveral(employmentType: unknown, description: string, named: readonly KindByHours[]): boolean {
  const types = [employmentType].flat();
  const ofMarkup = ['FULL_TIME', 'PART_TIME', 'PER_DIEM'].filter((each) => types.includes(each));
  if (SEVERAL_KINDS.test(description)) return true;
  return (named.includes('prn') && named.length > 1) || (types.includes('PER_DIEM') && ofMarkup.length > 1);
}

function typeOf(employmentType: unknown, text: string): Arrangement | null {
  const [only, ...others] = [employmentType].flat();
  if (typeof only !== 'string' || others.length > 0) return null;
  // Boards fill in a contractor for an employee's contract too.
  if (only === 'CONTRACTOR' && A_CONTRACT.test(text)) return 'temporary';
  return EMPLOYMENT_TYPES.get(only) ?? null;
}

/** By the description, where it offers no full-time hours beside. */
function hoursOf(
  title: string,
  description: string,
  named: readonly KindByHours[],
  { schedule }: Pick<Asks, 'schedule'>,
): Arrangement | null {
  const { range: hours } = statedWeek(description);
  const isFewer = hours !== null && hours.low < FULL_TIME_FROM && hours.high <= FULL_TIME_FROM;
  const isCalledFull = FULL_TIME.test(title);
  if (PART_OF_FULL.test(description) || (isFewer && !(isCalledFull && hours.low >= CALLED_FULL_TIME_FROM))) {
    return 'part-time';
  }
  if (!isCalledFull && named.length === 1 && named[0] !== 'full-time') return named[0] ?? null;
  if (!isCalledFull && named.length === 0 && NO_SHARE.test(`${title}\n${description}`)) return 'prn';
  const now = description.replace(NOT_NOW_FULL_TIME, ' ');
  if (!isCalledFull && now !== description && PART_TIME.test(now) && !FULL_TIME.test(now)) return 'part-time';
  const isOfferedFull = schedule.includes('full-time') || FULL_TIME_RATE.test(description);
  if (isCalledFull || named.length === 1 || isOfferedFull) return null;
  if (schedule.includes('prn') || PRN_POST.test(description)) return schedule.includes('part-time') ? null : 'prn';
  return schedule.includes('part-time') ? 'part-time' : null;
}
