import { FULL_TIME_HOURS_A_YEAR } from '../../data/hours';
import type { AgainstMedian, RoleMatch, Verdict, WageBand } from '../types';

/** Within this share of the median an offer is neither above nor below it. */
const NEAR = 0.03;
/** From these shares of the outermost published percentiles on, a figure is a slip or another job's. */
const FAR_ABOVE = 1.75;
const FAR_BELOW = 0.6;

/** The middle of an offer, by the hour, held against a band's median. @returns `null` where the band has none */
export function holdAgainst(hourly: number, band: WageBand): AgainstMedian | null {
  const median = hourlyMedian(band);
  if (median === null) return null;
  const differenceShare = hourly / median - 1;
  return {
    role: band.role,
    areaCode: band.areaCode,
    areaTitle: band.areaTitle,
    medianHourly: Math.round(median * 100) / 100,
    differenceShare,
    verdict: verdictOf(differenceShare),
  };
}

const hourOf = (annual: number): number => annual / FULL_TIME_HOURS_A_YEAR;

/** A band's median an hour, unrounded; `null` where it has none. */
export const hourlyMedian = ({ median }: WageBand): number | null => (median === null ? null : hourOf(median));

/** Whether a band is of the place that it was looked up for, or of its state; the nation's in its stead is no measure of an offer. */
export const isOfPlace = ({ fallback }: Pick<WageBand, 'fallback'>): boolean => fallback !== 'nation';

const verdictOf = (share: number): Verdict => (Math.abs(share) <= NEAR ? 'near' : share > 0 ? 'above' : 'below');

/** What all say alike, or `null` where they differ or there are none. */
export function agreed(against: readonly AgainstMedian[]): Verdict | null {
  const [first, ...others] = new Set(against.map(({ verdict }) => verdict));
  return first === undefined || others.length > 0 ? null : first;
}

/** Whether an hourly pay lies far outside everything that is paid, and on which side. */
export function farOutside(hourly: number, band: WageBand): Exclude<Verdict, 'near'> | null {
  const figures = [band.p10, band.p25, band.median, band.p75, band.p90].filter((figure) => figure !== null);
  const [lowest, highest] = [figures[0], figures.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  if (hourly > FAR_ABOVE * hourOf(highest)) return 'above';
  return hourly < FAR_BELOW * hourOf(lowest) ? 'below' : null;
}

/**
 * The bands to hold an offer against: of the role, and of every other that the title names. A general post is held against the
 * disciplines that it names, else against its nearest occupations; the career guide's flat figures are never a measure.
 * @param nearest the bands of the nearest occupations, for a role without a series of its own
 * @param bandOf the band of another role in the same place
 */
export function bandsToHoldAgainst(
  match: Pick<RoleMatch, 'role' | 'alsoOpenTo'>,
  band: WageBand | null,
  nearest: readonly WageBand[],
  bandOf: (role: WageBand['role']) => WageBand | null,
): WageBand[] {
  const others = match.alsoOpenTo.filter((other) => !THERAPISTS.has(other)) as WageBand['role'][];
  const named = others.flatMap((role) => bandOf(role) ?? []);
  const own = band && band.kind !== 'career-guide' ? [band] : named.length > 0 ? [] : nearest;
  // Where one series stands for all of them (Canada's group, Britain's scale, physical therapist aides), it is one measure.
  const all = [...own, ...named];
  return all.every((each) => areSameFigures(each, all[0])) ? all.slice(0, 1) : all;
}

/** Bands of several places, without those that say the same of the same role: two places may be of one area. */
export const eachOnce = (bands: readonly WageBand[]): WageBand[] =>
  bands.filter(
    (band, index) => !bands.slice(0, index).some((before) => before.role === band.role && areSameFigures(before, band)),
  );

const areSameFigures = (one: WageBand, other: WageBand | undefined): boolean =>
  FIGURES.every((point) => one[point] === other?.[point]);

const FIGURES = ['p10', 'p25', 'median', 'p75', 'p90', 'areaCode'] as const;

/** Whether a title offers a licensed therapist's post beside. */
export const offersTherapist = ({ doubtReason, alsoOpenTo }: Pick<RoleMatch, 'doubtReason' | 'alsoOpenTo'>): boolean =>
  doubtReason === 'therapist-or-assistant' || alsoOpenTo.some((other) => THERAPISTS.has(other));

const THERAPISTS: ReadonlySet<string> = new Set([
  'physical-therapist',
  'occupational-therapist',
  'speech-language-pathologist',
]);
