import { moreThan } from '../../insight/real-hour/difference';
import type { Difference, Missing, RealHour, Sum } from '../../insight/types';
import type { Worth } from './worth';

export const LETTERS = ['A', 'B'] as const;
type Letter = (typeof LETTERS)[number];

/** Two offers beside each other: the hours that are compared, or why none can be. */
export type Between =
  | { is: 'compared'; hours: [Sum, Sum]; difference: Difference; isAfterCosts: boolean }
  /** One of them is for a therapist or an assistant. */
  | { is: 'unclear'; of: Letter }
  /** One of them is a travel package, and these fields of it would make them alike. */
  | { is: 'asked'; of: Letter; missing: Missing[] }
  | { is: 'apart'; why: 'self-employed' }
  | { is: 'waiting' };

/**
 * Holds two offers of one currency against each other, an hour of work each: alike as they are, or a travel package after what it
 * costs. Of two packages both after their costs, or neither: of one alone, the other is asked for its own.
 */
export function between(a: Worth, b: Worth): Between {
  if (!a.found.hourly || !b.found.hourly) return { is: 'waiting' };
  const unclear = [a, b].findIndex(({ isForTherapist }) => isForTherapist);
  if (unclear >= 0) return { is: 'unclear', of: LETTERS[unclear] ?? 'A' };
  const packages = [a, b].filter(({ away }) => away !== null);
  const isAfterCosts = packages.length > 0 && packages.every(({ away }) => away?.after);
  // What is shown of one after its costs can't be held against what another is before them.
  const asked = packages.find(({ away }) => !away?.after);
  if (asked && (packages.length === 1 || packages.some(({ away }) => away?.after))) {
    return { is: 'asked', of: asked === a ? 'A' : 'B', missing: asked.away?.missing ?? [] };
  }
  const [one, other] = [a, b].map(({ apart }) => (apart === 'self-employed' ? apart : null));
  if (one !== other) return { is: 'apart', why: 'self-employed' };
  const hourOf = ({ found, away }: Worth) => (isAfterCosts && away?.after ? away.after.hourly : found.hourly);
  const [first, second] = [hourOf(a), hourOf(b)];
  const difference = moreThan(second, first);
  if (!first || !second || !difference) return { is: 'waiting' };
  return { is: 'compared', hours: [first, second], difference, isAfterCosts };
}

/** What a year of an offer comes to, and the time that it is for; `null` where nobody has said how much time. */
export function yearOf({
  away,
  found: { total },
}: Worth): { sum: Sum; time: NonNullable<RealHour['total']>['time'] } | null {
  if (away) return away.after && { sum: away.after.year, time: { count: away.after.weeks, unit: 'weeks' } };
  return total && total.time.unit !== 'weeks' ? total : null;
}
