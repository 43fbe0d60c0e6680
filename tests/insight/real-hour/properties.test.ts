import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPLOYERS_HALF } from '../../../data/payroll-tax';
import { realHour } from '../../../insight/real-hour';
import { moreThan } from '../../../insight/real-hour/difference';
import type { AssumptionName, PaidBy, RealHour } from '../../../insight/types';
import { given, offer, sum } from './offers';

const PAID_BY: PaidBy[] = ['hour', 'visit', 'week', 'year'];
/** In hundredths: doubles at random are nearly all next to nothing. */
const up = (max: number, min = 0) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100);

const known = fc.record({
  visitsADay: up(30, 1),
  minutesTreating: up(240, 1),
  minutesDriving: up(240),
  minutesCharting: up(240),
  shareCancelled: up(0.9),
  milesADay: up(500),
  mileageRate: up(2, 0.1),
  employersHalf: fc.constant(EMPLOYERS_HALF),
  daysAYear: up(366, 1),
  hoursAYear: up(8784, 1),
  hoursAWeek: up(100, 1),
  hoursWorkedAWeek: up(100, 1),
  weeks: up(52, 1),
  paidDaysOff: up(60),
  unpaidHoursAWeek: up(30),
  mileagePaid: up(2),
});
const offers = fc.record({
  paidBy: fc.constantFrom(...PAID_BY),
  pay: up(500_000, 0.01),
  arrangement: fc.constantFrom('staff' as const, 'self-employed' as const),
});
const hourOf = ({ hourly }: RealHour): number => hourly?.low ?? Number.NaN;

/** What the hour of each kind of pay waits for. */
const NEEDED: Record<PaidBy, AssumptionName[]> = {
  hour: [],
  visit: ['visitsADay', 'minutesTreating', 'minutesDriving', 'minutesCharting', 'shareCancelled', 'milesADay'],
  week: ['hoursAWeek'],
  year: ['hoursWorkedAWeek'],
};

describe('the real hour', () => {
  it('is never lower for more pay', () => {
    fc.assert(
      fc.property(offers, known, up(10_000), ({ paidBy, pay, arrangement }, values, more) => {
        const at = (amount: number) => hourOf(realHour(offer(paidBy, sum(amount), { arrangement }), given(values)));
        expect(at(pay + more)).toBeGreaterThanOrEqual(at(pay));
      }),
    );
  });

  it.each(['minutesTreating', 'minutesDriving', 'minutesCharting', 'shareCancelled', 'milesADay'] as const)(
    'by the visit is never higher for more of %s, while the day earns something',
    (name) => {
      fc.assert(
        fc.property(up(500, 5), known, up(name === 'shareCancelled' ? 0.09 : 100), (pay, values, more) => {
          const at = (own: object) => hourOf(realHour(offer('visit', sum(pay)), given({ ...values, ...own })));
          const before = at({});
          // A loss that is spread over more minutes is a smaller one an hour.
          fc.pre(before >= 0);
          expect(at({ [name]: values[name] + more })).toBeLessThanOrEqual(before + 1e-9);
        }),
      );
    },
  );

  it.each([
    ['week', 'hoursAWeek'],
    ['year', 'hoursWorkedAWeek'],
  ] as const)('by the %s is never higher for more hours', (paidBy, name) => {
    fc.assert(
      fc.property(up(100_000, 1), known, up(50), (pay, values, more) => {
        const at = (hours: number) => hourOf(realHour(offer(paidBy, sum(pay)), given({ ...values, [name]: hours })));
        expect(at(values[name] + more)).toBeLessThanOrEqual(at(values[name]));
      }),
    );
  });

  it('is a number or nothing, whatever comes in', () => {
    const anything = fc.record(
      Object.fromEntries(Object.keys(given({})).map((name) => [name, fc.oneof(fc.constant(0), up(1_000_000))])),
      { requiredKeys: [] },
    );
    const end = fc.option(fc.oneof(fc.constant(0), up(10_000_000)));
    const either = fc.constantFrom('staff' as const, 'self-employed' as const, 'travel' as const, null);
    fc.assert(
      fc.property(fc.constantFrom(...PAID_BY), end, end, either, anything, (paidBy, low, high, arrangement, values) => {
        const found = realHour(
          offer(paidBy, sum(low, high), { arrangement, taxableHourly: sum(low), stipendWeekly: sum(high) }),
          given(values),
        );
        const numbers = [found.hourly, found.total?.sum, found.paidHourly].flatMap((each) =>
          each ? [each.low, each.high] : [],
        );
        for (const number of numbers) expect(number === null || Number.isFinite(number)).toBe(true);
        // Either there is an hour, or a name for what it waits for.
        expect(found.hourly === null).toBe(found.missing.length > 0);
      }),
    );
  });

  it('is nothing where one thing that it needs is not known, and names that', () => {
    const cases = PAID_BY.flatMap((paidBy) => NEEDED[paidBy].map((name) => ({ paidBy, name })));
    fc.assert(
      fc.property(fc.constantFrom(...cases), up(1000, 1), known, ({ paidBy, name }, pay, values) => {
        const found = realHour(offer(paidBy, sum(pay)), { ...given(values), [name]: null });
        expect(found).toMatchObject({ hourly: null, arithmetic: null, missing: [name] });
      }),
    );
  });

  it('is nothing without pay', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAID_BY), known, (paidBy, values) => {
        const found = realHour(offer(paidBy, sum(null)), given(values));
        expect(found).toMatchObject({ hourly: null, total: null, paidHourly: null, missing: ['pay'] });
      }),
    );
  });
});

describe('one pay beside another', () => {
  const ends = fc.tuple(up(200, 1), up(50)).map(([low, span]) => [low, low + span] as const);
  /** The pays of a range of which the page may know one end alone. */
  const opened = fc.record({ ends, open: fc.constantFrom('low', 'high', null) });
  const known = ({ ends: [low, high], open }: { ends: readonly [number, number]; open: 'low' | 'high' | null }) =>
    sum(open === 'low' ? null : low, open === 'high' ? null : high);

  it('is never said to be more than it can turn out to be, whatever stands at an open end', () => {
    fc.assert(
      fc.property(opened, opened, (one, other) => {
        fc.pre(one.open !== null || other.open !== null);
        const found = moreThan(known(one), known(other));
        if (found?.is !== 'more' && found?.is !== 'less') return;
        const [more, less] = found.is === 'more' ? [one, other] : [other, one];
        expect(found.isAtLeast).toBe(true);
        // The lowest of the one less the highest of the other is the least that they can be apart.
        expect(more.ends[0] - less.ends[1]).toBeGreaterThanOrEqual(found.amount - 0.01);
      }),
    );
  });

  it('is the other way round from the other side', () => {
    const mirrored = { more: 'less', less: 'more', same: 'same', open: 'open' } as const;
    fc.assert(
      fc.property(opened, opened, (one, other) => {
        const found = moreThan(known(one), known(other));
        expect(moreThan(known(other), known(one))).toEqual(found && { ...found, is: mirrored[found.is] });
      }),
    );
  });
});
