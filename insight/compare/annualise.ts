import { FULL_TIME_HOURS_A_YEAR, WEEKS_A_YEAR } from '../../data/hours';
import type { Annualisation, Pay, Person } from '../types';

const MONTHS_A_YEAR = 12;

/** The part of the settings that turns one unit of pay into another. */
export type WorkingTime = Pick<Person, 'hoursAYear' | 'visitsADay' | 'daysAYear' | 'hoursAShift'>;

/** Money an hour, to the cent: the one rounding of hourly pay everywhere. @internal */
export function hourlyOf(annual: number, hoursAYear: number): number {
  return toCents(annual / hoursAYear);
}

/** Money a year, to the whole unit: the one rounding of yearly pay everywhere. @internal */
export function annualOf(hourly: number, hoursAYear: number): number {
  return Math.round(toCents(hourly * hoursAYear));
}

/** Rounds half a cent up, as written: 1.005 is stored as 1.00499… and still becomes 1.01. */
function toCents(amount: number): number {
  return Math.round(Number((amount * 100).toFixed(6))) / 100;
}

/**
 * A pay by the hour and by the year, in its own currency, with what had to be assumed.
 * @returns `null` where the pay names no unit
 */
export function annualise(pay: Pay, person: WorkingTime): Annualisation | null {
  const { per } = pay;
  if (per === null) return null;
  const low = pay.low === null ? null : bothWays(pay.low, per, person);
  const high = pay.high === null ? null : bothWays(pay.high, per, person);
  return {
    annualLow: low?.annual ?? null,
    annualHigh: high?.annual ?? null,
    hourlyLow: low?.hourly ?? null,
    hourlyHigh: high?.hourly ?? null,
    assumptions: assumptionsOf(per, person),
  };
}

function bothWays(
  amount: number,
  per: NonNullable<Pay['per']>,
  person: WorkingTime,
): { annual: number; hourly: number } {
  if (per === 'hour' || per === 'shift') {
    const hourly = per === 'hour' ? amount : amount / person.hoursAShift;
    return { annual: annualOf(hourly, person.hoursAYear), hourly: toCents(hourly) };
  }
  const annual = amount * timesAYear(per, person);
  return { annual: Math.round(toCents(annual)), hourly: hourlyOf(annual, person.hoursAYear) };
}

function timesAYear(per: 'day' | 'week' | 'month' | 'year' | 'visit', person: WorkingTime): number {
  switch (per) {
    case 'visit':
      return person.visitsADay * person.daysAYear;
    case 'day':
      return person.daysAYear;
    case 'week':
      return WEEKS_A_YEAR;
    case 'month':
      return MONTHS_A_YEAR;
    case 'year':
      return 1;
  }
}

function assumptionsOf(per: NonNullable<Pay['per']>, person: WorkingTime): Annualisation['assumptions'] {
  const hours: Annualisation['assumptions'] =
    person.hoursAYear === FULL_TIME_HOURS_A_YEAR ? [] : [{ kind: 'hours-a-year', hours: person.hoursAYear }];
  switch (per) {
    case 'hour':
    case 'year':
    case 'month':
      return hours;
    case 'week':
      return [
        { kind: 'weeks-a-year', weeks: WEEKS_A_YEAR },
        { kind: 'hours-a-week', hours: Number((person.hoursAYear / WEEKS_A_YEAR).toFixed(2)) },
      ];
    case 'day':
      return [{ kind: 'days-a-year', days: person.daysAYear }, ...hours];
    case 'visit':
      return [{ kind: 'visits-a-day', visits: person.visitsADay, days: person.daysAYear }, ...hours];
    case 'shift':
      return [{ kind: 'hours-a-shift', hours: person.hoursAShift }, ...hours];
  }
}
