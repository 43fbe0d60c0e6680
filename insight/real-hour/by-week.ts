import type { Assumptions, Missing, OfferPay, Sum } from '../types';
import type { HourOfKind } from './hour-of-kind';
import { missingOf, namedOf } from './known';
import { each, isSaid, plus } from './sum';

/**
 * A contract by the week: wage and stipends of the week over its hours: those that it guarantees, where it does. It is never made a year's pay: what
 * follows on the last week, nobody has said.
 */
export function byWeek({ pay, taxableHourly, stipendWeekly, isGuaranteed }: OfferPay, given: Assumptions): HourOfKind {
  const hours = given.hoursAWeek?.value ?? 0;
  const wage = isSaid(taxableHourly) ? each(taxableHourly, (end) => end * hours) : null;
  const inParts = wage && isSaid(stipendWeekly) ? plus(wage, stipendWeekly) : null;
  const week: Sum | null = isSaid(pay) ? pay : inParts;
  const missing: Missing[] = [...(weekIsSaid({ pay, taxableHourly, stipendWeekly }) ? [] : (['pay'] as const))];
  // Hours that are none are not said either.
  if (hours <= 0) missing.push('hoursAWeek');
  const isKnown = week !== null && missing.length === 0;
  const weeks = given.weeks?.value;
  const parts = inParts &&
    week && { wage: taxableHourly, stipend: stipendWeekly, week: inParts, are: lieTo(inParts, week) };
  return {
    hourly: isKnown ? each(week, (end) => end / hours) : null,
    missing,
    arithmetic: isKnown ? { by: 'week', week, hoursAWeek: hours, isGuaranteed, parts } : null,
    assumptions: namedOf(given, ['hoursAWeek']),
    total:
      isKnown && weeks !== undefined
        ? { sum: each(week, (end) => end * weeks), time: { count: weeks, unit: 'weeks' } }
        : null,
    missingForTotal: [...missing, ...missingOf(given, ['weeks'])],
    workedHoursAYear: null,
    paidHourly: null,
  };
}

/** How a week's parts lie to the week as the posting states it, which it rounds to the dollar. */
function lieTo(parts: Sum, week: Sum): 'same' | 'within' | 'apart' {
  const isSame = (['low', 'high'] as const).every((name) => {
    const [one, other] = [parts[name], week[name]];
    return one === null || other === null ? one === other : Math.abs(one - other) < 1;
  });
  if (isSame) return 'same';
  const isAbove = week.low === null || (parts.low !== null && parts.low > week.low - 1);
  const isBelow = week.high === null || (parts.high !== null && parts.high < week.high + 1);
  return isAbove && isBelow ? 'within' : 'apart';
}

/** Whether all of a week's pay is said, at once or in its parts. */
export const weekIsSaid = ({
  pay,
  taxableHourly,
  stipendWeekly,
}: Pick<OfferPay, 'pay' | 'taxableHourly' | 'stipendWeekly'>): boolean =>
  isSaid(pay) || (isSaid(taxableHourly) && isSaid(stipendWeekly));
