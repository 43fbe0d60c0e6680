import { describe, expect, it } from 'vitest';
import { realHour } from '../../../insight/real-hour';
import { afterAway } from '../../../insight/real-hour/away';
import type { AssumptionName } from '../../../insight/types';
import { given, offer, sum } from './offers';

const COSTS = { hoursAWeek: 40, livingAwayAWeek: 500, weeksWithout: 6, insuranceAMonth: 450 };
const of = (pay: ReturnType<typeof offer>, values: Partial<Record<AssumptionName, number>>) =>
  afterAway(pay, realHour(pay, given(values)), given(values));

describe('a travel package after what it costs', () => {
  it('is a year of its weeks, over the hours worked in them', () => {
    // (1,680 − 500) × 46 − 450 × 12 = 48,880; 46 × 40 = 1,840 hours.
    expect(of(offer('week', sum(1680)), COSTS)).toEqual({
      missing: [],
      after: {
        hourly: sum(48_880 / 1840),
        year: sum(48_880),
        week: sum(1680),
        livingAwayAWeek: 500,
        insurance: 5400,
        weeks: 46,
        hours: 1840,
      },
    });
  });

  it('is the same by the hour', () => {
    expect(of(offer('hour', sum(42), { arrangement: 'travel' }), COSTS)?.after?.year).toEqual(sum(48_880));
  });

  it('without any costs is what it pays', () => {
    const free = { hoursAWeek: 40, livingAwayAWeek: 0, weeksWithout: 0, insuranceAMonth: 0 };
    expect(of(offer('week', sum(1680)), free)?.after).toMatchObject({ hourly: sum(42), year: sum(87_360) });
  });

  it.each(['livingAwayAWeek', 'weeksWithout', 'insuranceAMonth', 'hoursAWeek'] as const)('waits for %s', (name) => {
    const { [name]: _, ...others } = COSTS;
    expect(of(offer('week', sum(1680)), others)).toEqual({ after: null, missing: [name] });
  });

  it('is none of any other offer', () => {
    expect(of(offer('hour', sum(42)), COSTS)).toBeNull();
    expect(of(offer('visit', sum(60)), COSTS)).toBeNull();
  });
});
