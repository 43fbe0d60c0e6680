import type { BreakEven, Pay } from '../types';

const MINUTES_AN_HOUR = 60;

/**
 * How long a visit, or a day or shift, may take for the offer to pay the median: the offer over the median hour. It says the same
 * as a rate by the hour and assumes nothing about visits a day.
 * @param medianHourly in the pay's currency
 * @returns minutes a visit, or hours a day to a tenth; `null` for pay by another unit
 */
export function breakEvenOf(pay: Pay, medianHourly: number): BreakEven | null {
  const ends = (round: (hours: number) => number): [number | null, number | null] => [
    pay.low === null ? null : round(pay.low / medianHourly),
    pay.high === null ? null : round(pay.high / medianHourly),
  ];
  if (pay.per === 'visit') return { minutesAVisit: ends((hours) => Math.round(hours * MINUTES_AN_HOUR)) };
  if (pay.per === 'day' || pay.per === 'shift') return { hoursADay: ends((hours) => Math.round(hours * 10) / 10) };
  return null;
}
