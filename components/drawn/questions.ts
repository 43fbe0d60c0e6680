import type { Insight, Term } from '../../insight/types';
import { terms } from '../../locales/say';

/** Something that a posting leaves open. */
export interface OpenQuestion {
  id: string;
  name: string;
  question: string;
}

type Further = keyof typeof terms.further;

/** The terms of which to be without is a loss. To be without the others, productivity and caseload, is none. */
const GIVEN: ReadonlySet<Term['id']> = new Set<Term['id']>([
  'paid-documentation-and-driving',
  'mileage',
  'guaranteed-hours',
  'paid-time-off',
  'mentorship',
  'sign-on-bonus',
  'on-site-supervision',
]);

/** Whether a posting says that it does not give what others do. */
export const isRefused = ({ id, says }: Term): boolean => says === 'denied' && GIVEN.has(id);

/** A term by its name; of one with two halves, of which the posting speaks of one, that one's. */
export const nameOf = ({ id, leavesOpen }: Term): string =>
  leavesOpen === undefined || leavesOpen === 'amount' ? terms.name[id] : terms.half[OTHER_HALF[leavesOpen]];

const OTHER_HALF = { charting: 'driving', driving: 'charting' } as const;

/**
 * The questions that a posting leaves open, what it pays first. Of a description that was not read to its end the same are asked,
 * though the answers may stand in the rest; who shows them says so. A contractor is not asked about what employees have.
 */
export function openQuestions({ terms: reading, offer, region, pay }: Insight): OpenQuestion[] {
  const abroad = region !== null && region.country !== 'US';
  const isContractor = offer.arrangement === 'self-employed';
  const payQuestion =
    offer.notCompared === 'no-pay' ? [{ id: 'pay', name: terms.pay, question: terms.payQuestion }] : [];
  const silent = (reading?.terms ?? NOTHING_READ).flatMap((term) => {
    const { id, says, leavesOpen } = term;
    if (isContractor && OF_EMPLOYEES.has(id)) return [];
    if (leavesOpen !== undefined)
      return [{ id, name: terms.half[leavesOpen], question: terms.halfQuestion[leavesOpen] }];
    if (says !== null) return [];
    if (id === 'paid-documentation-and-driving' && isOfPatientsOnly({ pay })) return [];
    return abroad && id === 'employment-status'
      ? [{ id, name: terms.statusAbroad, question: terms.statusQuestionAbroad }]
      : [{ id, name: terms.name[id], question: terms.question[id] }];
  });
  return [...payQuestion, ...silent];
}

const NOTHING_READ: readonly Term[] = (Object.keys(terms.name) as Term['id'][]).map((id) => ({
  id,
  quoted: null,
  says: null,
}));

const OF_EMPLOYEES: ReadonlySet<Term['id']> = new Set<Term['id']>(['employment-status', 'paid-time-off']);

const isOfPatientsOnly = ({ pay: { pay } }: Pick<Insight, 'pay'>): boolean =>
  pay?.doubts.includes('with-patients-only') ?? false;

/**
 * What is worth asking beside the terms: what a note beside the offer tells to ask, then what the kind of work makes worth asking, as
 * far as the posting does not answer it in figures; last that it be put in writing.
 */
export function furtherQuestions(insight: Insight): string[] {
  const asked: Further[] = [...ofNotes(insight), ...ofArrangement(insight), 'writing'];
  return [...new Set(asked)].map((id) => terms.further[id]);
}

function ofNotes(insight: Insight): Further[] {
  const { offer, pay } = insight;
  const isUnitOpen =
    offer.notCompared === 'outside-plausible' || (pay.pay !== null && pay.pay.per === null) || isInferred(pay);
  const isBonusOpen = offer.notes.some((note) => note.kind === 'sign-on-bonus' && note.months === null);
  return [
    ...(isOfPatientsOnly(insight) ? (['with-patients-only'] as const) : []),
    ...(isUnitOpen ? (['pay-unit'] as const) : []),
    ...(isBonusOpen ? (['bonus-terms'] as const) : []),
  ];
}

const isInferred = ({ pay }: Insight['pay']): boolean => pay?.doubts.includes('unit-inferred') ?? false;

function ofArrangement({ offer, pay: { pay }, time, isByUnits }: Insight): Further[] {
  const { arrangement, travel, hoursCounted, notes } = offer;
  const isDay = (pay?.per === 'day' || pay?.per === 'shift') && hoursCounted === null;
  const isSalary = (pay?.per === 'year' || pay?.per === 'month') && time.school === null;
  // Its weeks are fewer than a year's: hours a week alone don't tell what the pay is for.
  const isSchool = isSalary && arrangement === 'school-year';
  const isSplit = travel !== null && travel.taxableHourly !== null && travel.taxFreeWeekly !== null;
  const saysNone = notes.some(({ kind }) => kind === 'no-benefits');
  return [
    ...(arrangement === 'travel' && !isSplit ? (['taxed-part'] as const) : []),
    ...(arrangement === 'travel' ? (['cancelled'] as const) : []),
    ...(arrangement === 'temporary' ? (['contract-cancelled'] as const) : []),
    ...(isByUnits ? (['units-counted', 'visit-missed'] as const) : []),
    ...(pay?.per === 'visit' && !isByUnits ? (['visit-counted', 'visit-missed'] as const) : []),
    ...(isSchool ? (['school-time'] as const) : []),
    ...(isSalary && !isSchool && time.hoursAWeek === null ? (['hours-a-week'] as const) : []),
    ...(isDay ? (['day-hours'] as const) : []),
    ...(arrangement === 'self-employed' ? (['insurance'] as const) : []),
    ...(arrangement === 'prn' && !saysNone ? (['benefits'] as const) : []),
  ];
}
