import type { BreakEven, Pay } from '../types';

const MINUTES_AN_HOUR = 60;

/** Hours as whole minutes, never more than they are, so that a bound made of them is true. */
export const minutesOf = (hours: number): number => down(hours * MINUTES_AN_HOUR, 1);

/** Rounds down to a part of one, but not what is whole and only stored as a hair less. */
const down = (value: number, parts: number): number => Math.floor(Number((value * parts).toFixed(6))) / parts;

/**
 * How long a visit, or a day or shift, may take for the offer to pay the median: the offer over the median hour. It says the same
 * as a rate by the hour and assumes nothing about visits a day.
 * @param medianHourly in the pay's currency
 * @returns minutes a visit by the tenth, or hours a day by the hundredth, both rounded down; `null` for pay by another unit
 */
export function breakEvenOf(pay: Pay, medianHourly: number): BreakEven | null {
  const ends = (round: (hours: number) => number): [number | null, number | null] => [
    pay.low === null ? null : round(pay.low / medianHourly),
    pay.high === null ? null : round(pay.high / medianHourly),
  ];
  if (pay.per === 'visit') return { minutesAVisit: ends((hours) => down(hours * MINUTES_AN_HOUR, 10)) };
  if (pay.per === 'day' || pay.per === 'shift') return { hoursADay: ends((hours) => down(hours, 100)) };
  return null;
}
