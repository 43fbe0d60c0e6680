import { FULL_TIME_HOURS_A_YEAR } from '../../data/hours';
import type { Insight, Pay } from '../../insight/types';
import type { Draft } from './draft';

/** The words of further pays that a posting gives beside the one that is filled in; those of a travel week may be its parts. */
export function otherPays({ pay: { pay, also } }: Insight, { offer, stated }: Draft): string[] {
  if (!pay || offer.paidBy === 'week' || !stated.includes('pay')) return [];
  const others = also.filter((each) => aYear(each) === null || aYear(each) !== aYear(pay));
  return [...new Set(others.map(({ quoted }) => quoted.replace(/\s+/g, ' ').trim()))];
}

/** By the hour and by the year it may be the same pay, to the thousand. */
function aYear({ low, high, per }: Pay): string | null {
  if (per !== 'hour' && per !== 'year') return null;
  const hours = per === 'hour' ? FULL_TIME_HOURS_A_YEAR : 1;
  return [low, high].map((end) => end && Math.round((end * hours) / 1000)).join('–');
}
