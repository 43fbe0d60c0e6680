import type {
  AgainstMedian,
  Arrangement,
  Asks,
  HourlyEnds,
  MedianGap,
  NotCompared,
  Offer,
  Pay,
  PayReading,
  Posting,
  Region,
  RoleMatch,
  Verdict,
  WageBand,
} from '../types';
import {
  agreed,
  bandsToHoldAgainst,
  eachOnce,
  farOutside,
  holdAgainst,
  hourlyMedian,
  offersTherapist,
} from './against';
import { arrangementOf } from './arrangement';
import { breakEvenOf } from './break-even';
import { isContractGross } from './contract';
import { contractorPay } from './contractor';
import { employeeOrContractor } from './employee-or-contractor';
import { hourlyEnds, hoursCounted, middleOf } from './hourly';
import { withColons } from './leaders';
import { medianGapOf } from './median-gap';
import { notesOf } from './notes';
import { isByTreatment, saysPayWithoutHours } from './pay-without-hours';
import { onScaleOf } from './scale';
import { saysPay, travelTerms } from './travel';
import { travelFacts } from './travel-facts';

/** A place of the work, and what is paid there. */
export interface PlacePaid {
  region: Region | null;
  /** The band of the matched role, and those of its nearest occupations where it has no series of its own. */
  band: WageBand | null;
  nearest: readonly WageBand[];
  /** The band of another role in the same place. */
  bandOf: (role: WageBand['role']) => WageBand | null;
}

/** Everything that is known of a posting before its offer is weighed. */
export interface OfferInput extends PlacePaid {
  posting: Posting;
  /** The whole description was read. */
  isComplete: boolean;
  /** It says that it pays by the visit, whether or not it says how much. */
  saysByVisit: boolean;
  /** What it says of a sign-on bonus, in its words; `null` where it promises none. */
  signOnBonus: string | null;
  match: RoleMatch;
  /** The further places that the posting names: its one pay has to be held against what is paid in each. */
  elsewhere: readonly PlacePaid[];
  /** As it is shown: the unit inferred, doubts raised. */
  reading: PayReading;
  asks: Asks;
}

/** Pay with these doubts is no wage that the employer offers for the work. */
const NOT_OFFERED: readonly Pay['doubts'][number][] = [
  'site-estimate',
  'on-target-earnings',
  'more-than-wage',
  'worked-out',
];
/** Reasons that leave a median to work the break-even out with. */
const LEAVES_MEDIAN: readonly (NotCompared | null)[] = ['per-visit', 'no-unit', 'no-median', 'school-year'];
/** Reasons that come of holding it against the medians. */
const KEEPS_AGAINST: readonly (NotCompared | null)[] = [null, 'several-roles', 'several-places', 'open-ended'];

/**
 * What an offer is, and what it is worth against the median of its role and place: like with like, or no verdict and the reason.
 * @returns the offer, and its ends an hour as far as the posting tells them
 * Pure; every figure in it is the posting's, or a published one, or both put together by the arithmetic that its field names.
 */
export function offerOf(input: OfferInput): { offer: Offer; hourly: HourlyEnds | null } {
  const { posting, match, band, reading, asks } = input;
  const { title, company = '', structured } = posting;
  const { pay } = reading;
  const body = withColons([posting.payText, posting.description].filter(Boolean).join('\n'));
  const text = `${title}\n${body}`;
  const employmentType = structured?.employmentType;
  const arrangement = arrangementOf({
    ...{ title, description: body, company, employmentType, pay, asks },
    saysByVisit: input.saysByVisit,
  });
  const places = [input, ...input.elsewhere].map((place) => ({
    region: place.region,
    bands: bandsToHoldAgainst(match, place.band, place.nearest, place.bandOf),
  }));
  const here = places[0]?.bands ?? [];
  const bands = eachOnce(places.flatMap((place) => place.bands));
  const [gap = null, ...gaps] = places.map((place) => medianGapOf(place.region, place.bands));
  const isElsewhere = input.region?.unnamed === true || gaps.some((each) => each !== null);
  const medianGap = gap ?? (isElsewhere ? 'elsewhere' : null);
  const counted = pay && hoursCounted(pay, arrangement, text);
  const hourly = pay && hourlyEnds(pay, counted);
  const middle = hourly && middleOf(hourly);
  const sides = middle === null ? [] : bands.map((each) => farOutside(middle, each));
  const outside = sides.length > 0 && sides.every((side) => side !== null) ? (sides[0] ?? null) : null;
  const against = middle === null ? [] : bands.flatMap((each) => holdAgainst(middle, each) ?? []);
  const verdict = agreed(against);
  // Whether the pay is an employee's, it does not say either where one may choose.
  const isContractor =
    arrangement === 'self-employed' || (arrangement === null && employeeOrContractor(text) === 'open');
  const travel = arrangement === 'travel' ? travelTerms(text, pay ? [pay, ...reading.also] : reading.also) : null;
  const notCompared =
    (travel && (saysPay(travel) || isOffered(pay) || isPackage(pay)) ? 'travel-package' : null) ??
    moreTelling(reasonInPosting(reading, isContractor, match, text), bands) ??
    (pay && isContractGross(pay, title, body) ? 'travel-package' : null) ??
    reasonInBands(pay, band, bands, medianGap) ??
    reasonInPay(pay, arrangement, middle, outside) ??
    (hourly && isLeftOpen(hourly, against) ? 'open-ended' : null) ??
    (verdict === null ? disagreement(middle, places) : null);
  const [measure, ...others] = here.filter(({ proxy }) => proxy !== 'broad');
  const medianHourly = measure && others.length === 0 ? hourlyMedian(measure) : null;
  const far = notCompared === 'outside-plausible' ? outside : null;
  const offer: Offer = {
    arrangement,
    verdict: notCompared === null ? verdict : null,
    notCompared,
    against: KEEPS_AGAINST.includes(notCompared) ? against : [],
    compared: pay && comparedEnd(pay),
    medianGap,
    severalAreas: places.some((place) => areasOf(place.bands) !== areasOf(here)),
    hoursCounted: middle === null ? null : counted,
    travel,
    travelFacts: arrangement === 'travel' ? travelFacts() : null,
    breakEven:
      pay && medianHourly !== null && LEAVES_MEDIAN.includes(notCompared) ? breakEvenOf(pay, medianHourly) : null,
    contractor:
      pay && arrangement === 'self-employed' && notCompared === 'self-employed'
        ? contractorPay(pay, input.region)
        : null,
    onScale: pay && band ? onScaleOf(pay, band, text) : null,
    notes: notesOf({ ...input, arrangement, outside: far, saysNothingOfPay: notCompared === 'no-pay' }),
  };
  return { offer, hourly };
}

/** The areas of bands, to be told from those of another place. */
const areasOf = (bands: readonly WageBand[]): string => [...new Set(bands.map(({ areaCode }) => areaCode))].join(' ');

/** What comes out differently: the occupations in one of the places, or the places. */
function disagreement(middle: number | null, places: readonly { bands: readonly WageBand[] }[]): NotCompared {
  const ofRoles = places.some(({ bands }) => {
    const verdicts = new Set(bands.map((each) => middle !== null && holdAgainst(middle, each)?.verdict));
    return verdicts.size > 1;
  });
  return ofRoles ? 'several-roles' : 'several-places';
}

/** Of a range its middle, of an open one the end that is stated. */
function comparedEnd({ low, high }: Pay): Offer['compared'] {
  if (low === null) return 'high-only';
  if (high === null) return 'low-only';
  return low === high ? 'exact' : 'middle';
}

/** Whether the end that is not stated could lie on the other side of a median: "from" under it, "up to" over it. */
function isLeftOpen({ low, high }: HourlyEnds, against: readonly AgainstMedian[]): boolean {
  if (low !== null && high !== null) return false;
  const certain: Verdict = high === null ? 'above' : 'below';
  return against.some(({ verdict }) => verdict !== certain);
}

/** A pay that the employer offers for the work. */
const isOffered = (pay: Pay | null): pay is Pay =>
  pay !== null && !pay.doubts.some((doubt) => NOT_OFFERED.includes(doubt));

/** Of a travel post a sum with more in it than the wage is its package. */
const isPackage = (pay: Pay | null): boolean => pay?.doubts.includes('more-than-wage') ?? false;

/** What the posting itself leaves open, whatever is paid here. */
function reasonInPosting(
  { pay, also }: PayReading,
  isContractor: boolean,
  match: RoleMatch,
  text: string,
): NotCompared | null {
  // Where other sums were read, the one without hours may be anybody's.
  const isUnread = pay === null && also.length === 0 && saysPayWithoutHours(text);
  if (pay === null && areRates(also)) return 'spread';
  if (!isOffered(pay) && !isUnread) return 'no-pay';
  if (isContractor) return 'self-employed';
  if (!isOffered(pay)) return 'no-unit';
  // How long a visit may take is another question for a therapist.
  if (pay.per === 'visit') return offersTherapist(match) ? 'therapist-or-assistant' : 'per-visit';
  // How many hours of work an hour with patients comes with, it does not say.
  if (pay.doubts.includes('with-patients-only') || isByTreatment(pay, text)) return 'no-unit';
  if (offersTherapist(match)) return 'therapist-or-assistant';
  return pay.doubts.some((doubt) => doubt === 'spread' || doubt === 'mixed-rates') ? 'spread' : null;
}

/** Several rates of one post, by one unit: full-time and PRN, a level each. Which of them is the reader's, it does not say. */
function areRates(sums: readonly Pay[]): boolean {
  // What has a differential in it stands beside them.
  const [first, ...others] = sums.filter(({ doubts }) => doubts.length === 0);
  if (!first || others.length === 0) return false;
  return [first, ...others].every(
    ({ per, low, currency }) =>
      (per === first.per || per === null) && (per !== null || isWageSized(low ?? 0)) && currency === first.currency,
  );
}

/** An hour's wage or a year's: what lies between may be any money. */
const isWageSized = (sum: number): boolean => (sum >= 10 && sum <= 150) || sum >= 20_000;

/** Of an occupation without figures of its own hours would not help: that is why, whatever else is not told of them. */
function moreTelling(reason: NotCompared | null, bands: readonly WageBand[]): NotCompared | null {
  return reason === 'no-unit' && bands.some(({ proxy }) => proxy === 'broad') ? 'proxy' : reason;
}

/** What the published figures leave open; those of another place are none of this one. */
function reasonInBands(
  pay: Pay | null,
  band: WageBand | null,
  bands: readonly WageBand[],
  medianGap: MedianGap | null,
): NotCompared | null {
  if (band && band.points.length > 0) return band.currency === pay?.currency ? 'scale' : 'currency';
  if (bands.some(({ currency }) => currency !== pay?.currency)) return 'currency';
  if (bands.some(({ proxy }) => proxy === 'broad')) return 'proxy';
  return medianGap === null ? null : 'no-median';
}

/** What the pay leaves open once it is held against them. */
function reasonInPay(
  pay: Pay | null,
  arrangement: Arrangement | null,
  middle: number | null,
  outside: 'above' | 'below' | null,
): NotCompared | null {
  if (pay?.doubts.includes('implausible-unit') || outside !== null) return 'outside-plausible';
  if (middle !== null) return null;
  return arrangement === 'school-year' && pay?.per !== null ? 'school-year' : 'no-unit';
}
