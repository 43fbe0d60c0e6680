import { FULL_TIME_HOURS_A_WEEK, FULL_TIME_HOURS_A_YEAR } from '../../data/hours';
import type { AgainstMedian, Insight, Offer, Pay, Verdict } from '../../insight/types';
import { money, panel, verdict } from '../../locales/say';
import { hourOf, medianPlace, publishedYearOf } from './figures';
import { hasSeveralRates, isEitherWay, RATES_SHOWN } from './why';

/** As near to a median as this is about the same: 0.03 is 3 %, as an offer's verdict has it. */
const NEAR = 0.03;

/** How many places an offer was held against. */
const placesOf = ({ against }: Pick<Offer, 'against'>): number => new Set(against.map(({ areaCode }) => areaCode)).size;

/** A verdict against several medians, in words: of each place where they are of several, else of each occupation. */
export function ofAll(kind: Verdict, offer: Pick<Offer, 'against'>): string {
  const places = placesOf(offer);
  return places > 1 ? verdict.inAllPlaces(kind, places) : verdict.ofAll(kind, offer.against.length);
}

/** What a median is of: the occupation where one place is told, the place where one occupation is. */
function nameOf({ role, areaTitle }: AgainstMedian, { against }: Pick<Offer, 'against'>): string {
  if (placesOf({ against }) < 2) return verdict.ofRole(role);
  return against.some((each) => each.role !== role) ? verdict.ofRoleIn(role, areaTitle) : areaTitle;
}

/** An offer against each median that it was held against, a sentence each, and what its hour was made with. */
export function againstEach(insight: Insight): string[] {
  const { against, compared } = insight.offer;
  const { pay } = insight.pay;
  if (!pay || !compared || against.length === 0) return [];
  const hours = hoursOf(insight);
  // Of one end against one median the reason says how it stands.
  const told = oneEnd(insight) === null ? against : [];
  return [
    ...told.map((median) =>
      verdict.against(
        nameOf(median, insight.offer),
        money.anHour(median.medianHourly, pay.currency),
        Math.round(Math.abs(median.differenceShare) * 100),
        median.verdict,
        compared,
      ),
    ),
    ...(hours === null ? [] : [panel.countedAt(hours)]),
  ];
}

/** Why one end of a pay has no verdict, with how that end stands to the one median; `null` of other offers. */
export function oneEnd({ offer, pay: { pay } }: Pick<Insight, 'offer' | 'pay'>): string | null {
  const { notCompared, compared, against } = offer;
  const [median, ...others] = against;
  const end = pay && (pay.low ?? pay.high);
  const isOne = compared === 'low-only' || compared === 'high-only';
  if (notCompared !== 'open-ended' || !isOne || !median || others.length > 0 || !end) return null;
  const percent = Math.round(Math.abs(median.differenceShare) * 100);
  return verdict.oneEnd(compared, money.exact(end, pay.currency), percent, median.verdict);
}

/**
 * What an hour would be beside the median if the person chose to be employed, as arithmetic and no verdict; `null` where the posting leaves
 * no such choice, or more than that open.
 */
export function asEmployee(insight: Insight): string | null {
  const { offer, pay, band } = insight;
  const { compared } = offer;
  const stands = pay.pay && isEitherWay(offer) ? standsTo(pay.pay, insight) : null;
  if (!stands || !compared || band?.median == null) return null;
  const median = money.anHour(hourOf(band.median), band.currency);
  return verdict.asEmployee(medianPlace(band), median, stands.percent, stands.side, compared);
}

/**
 * How each of several hourly rates of one post stands to the median, as arithmetic and no verdict: which of them is the person's, only they
 * can tell. `null` where one of them can't be held against it.
 */
export function eachRate(insight: Insight): string | null {
  const { also } = insight.pay;
  const { band } = insight;
  const isSeveral = hasSeveralRates(insight) && also.length > 1 && also.length <= RATES_SHOWN;
  if (!isSeveral || band?.median == null || insight.match.alsoOpenTo.length > 0) return null;
  const each = also.flatMap((rate) => {
    const stands = rate.low === null || rate.high === null ? null : standsTo(rate, insight);
    return stands ? verdict.rate(money.stated(rate), rate.low !== rate.high, stands.percent, stands.side) : [];
  });
  const median = money.anHour(hourOf(band.median), band.currency);
  return each.length < also.length ? null : verdict.rates(median, each);
}

/** How an hour's pay stands to the median of the post's own occupation and place; `null` where that is no measure of it. */
function standsTo(pay: Pay, { offer, band }: Insight): { percent: number; side: Verdict } | null {
  const isPlain = pay.per === 'hour' && pay.doubts.length === 0 && offer.medianGap === null && !offer.severalAreas;
  if (!isPlain || band?.median == null || band.proxyFor !== null) return null;
  if (band.kind !== 'wage-survey' || pay.currency !== band.currency) return null;
  const middle = pay.low === null || pay.high === null ? (pay.low ?? pay.high ?? 0) : (pay.low + pay.high) / 2;
  const share = publishedYearOf(middle) / band.median - 1;
  const side = Math.abs(share) <= NEAR ? 'near' : share > 0 ? 'above' : 'below';
  return { percent: Math.round(Math.abs(share) * 100), side };
}

/** The hours that an offer's unit of pay was counted to have, in words; `null` for pay by the hour. */
export function hoursOf({ offer: { hoursCounted: counted }, pay: { pay } }: Insight): string | null {
  if (counted === null) return null;
  if (counted.by !== 'full-time') return panel.hoursCounted(counted);
  return pay?.per === 'week' || pay?.per === 'two-weeks'
    ? panel.hoursAWeek(FULL_TIME_HOURS_A_WEEK)
    : panel.hoursAYear(FULL_TIME_HOURS_A_YEAR);
}
