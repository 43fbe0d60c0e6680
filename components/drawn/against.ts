import { FULL_TIME_HOURS_A_YEAR, WEEKS_A_YEAR } from '../../data/hours';
import type { Insight } from '../../insight/types';
import { money, panel, verdict } from '../../locales/say';

/** An offer against each median that it was held against, a sentence each, and what its hour was made with. */
export function againstEach(insight: Insight): string[] {
  const { against, compared } = insight.offer;
  const { pay } = insight.pay;
  if (!pay || !compared || against.length === 0) return [];
  const hours = hoursOf(insight);
  return [
    ...against.map(({ role, medianHourly, differenceShare, verdict: each }) =>
      verdict.against(
        role,
        money.anHour(medianHourly, pay.currency),
        Math.round(Math.abs(differenceShare) * 100),
        each,
        compared,
      ),
    ),
    ...(hours === null ? [] : [panel.countedAt(hours)]),
  ];
}

/** The hours that an offer's unit of pay was counted to have, in words; `null` for pay by the hour. */
export function hoursOf({ offer: { hoursCounted: counted }, pay: { pay } }: Insight): string | null {
  if (counted === null) return null;
  if (counted.by !== 'full-time') return panel.hoursCounted(counted);
  return pay?.per === 'week' || pay?.per === 'two-weeks'
    ? panel.hoursAWeek(FULL_TIME_HOURS_A_YEAR / WEEKS_A_YEAR)
    : panel.hoursAYear(FULL_TIME_HOURS_A_YEAR);
}
