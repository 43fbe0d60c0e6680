import { expect, it } from 'vitest';
import { insightFor } from '../../../insight/insight';
import { statedOffer } from '../../../insight/real-hour/stated';
import { NOT_SAID } from '../../../insight/real-hour/sum';
import { personWith } from '../../person';
import { sum } from './offers';

const stated = (title: string, description: string, location = 'Phoenix, AZ') => {
  const insight = insightFor({ id: '1', url: '', title, description, location }, personWith());
  if (!insight) throw new Error(`no insight into ${title}`);
  return statedOffer(insight, `${title}\n${description}`);
};

it('takes a travel week with its parts, hours and weeks', () => {
  const { offer, given } = stated(
    'Travel PTA',
    '13-week travel assignment, 40 guaranteed hours. $24/hr taxable plus $1,040/week tax-free stipends. Weekly gross $2,000.',
  );
  expect(offer).toMatchObject({
    paidBy: 'week',
    pay: sum(2000),
    taxableHourly: sum(24),
    stipendWeekly: sum(1040),
    arrangement: 'travel',
  });
  expect(given).toEqual({ hoursAWeek: { value: 40, from: 'posting' }, weeks: { value: 13, from: 'posting' } });
});

it('counts with no end of a range: weeks and hours are left to be filled in', () => {
  const { given } = stated('Travel PTA', '8-13 weeks, 36-40 hours a week. Weekly gross $1,900.');
  expect(given).toEqual({});
  const { given: guaranteed } = stated('Travel PTA', '8-13 weeks, 36 to 40 hours guaranteed. Weekly gross $1,900.');
  expect(guaranteed).toEqual({});
});

it('takes nothing that a travel posting does not say', () => {
  const { offer, given } = stated('Travel PTA', 'Pay $1,599 to $1,926 per week.');
  expect(offer).toMatchObject({ paidBy: 'week', pay: sum(1599, 1926), taxableHourly: NOT_SAID });
  expect(given).toEqual({});
});

it.each([
  ['PTA Home Health PRN', 'We pay $55 - $60 per visit.', 'visit', sum(55, 60), 'per-visit'],
  ['PTA outpatient', 'Pay: $34.00 - $38.00 per hour', 'hour', sum(34, 38), 'staff'],
  ['PTA outpatient', 'Salary: $72,000 per year', 'year', sum(72_000), 'staff'],
  // 6,000 × 12.
  ['PTA outpatient', 'Pay: $6,000 per month', 'year', sum(72_000), 'staff'],
  ['PTA independent contractor', '1099. We pay $48 per visit.', 'visit', sum(48), 'self-employed'],
] as const)('%s, "%s": %s', (title, description, paidBy, pay, arrangement) => {
  expect(stated(title, description).offer).toMatchObject({ paidBy, pay, arrangement, isClear: true });
});

it('takes no pay of a day, whose hours are not said, and none where there is none', () => {
  expect(stated('PTA outpatient', 'Pay: $280 per day').offer.pay).toEqual(NOT_SAID);
  expect(stated('PTA outpatient', 'Competitive pay.').offer.pay).toEqual(NOT_SAID);
});

it('is not clear where the posting means a therapist too', () => {
  expect(stated('PT/PTA', 'Pay: $34 - $52 per hour').offer.isClear).toBe(false);
});

it.each([
  ['a slip of a figure', 'Pay: $70,000 per hour', 'Phoenix, AZ'],
  ['a visit abroad, whose miles the federal rate says nothing of', 'Pay: $60 per visit', 'Toronto, ON'],
  ['a week abroad', 'Pay: $1,500 per week', 'Toronto, ON'],
])('takes no pay from %s', (_what, description, location) => {
  expect(stated('Physical Therapist Assistant', description, location).offer.pay).toEqual(NOT_SAID);
});

it('takes an hour abroad', () => {
  expect(stated('Physical Therapist Assistant', 'Pay: $31 per hour', 'Toronto, ON').offer.pay).toEqual(sum(31));
});

it.each([
  ['PTA outpatient', 'Pay: $34.00 per hour. 36 hours per week.', { hoursAWeek: 36 }],
  ['PTA outpatient', 'Salary: $72,000 per year. 40 hours per week.', { hoursAWeek: 40 }],
  ['PTA Home Health PRN', 'We pay $55 per visit, 6 visits per day.', { visitsADay: 6 }],
  ['PTA Home Health PRN', 'We pay $55 per visit plus $0.50/mile.', { mileagePaid: 0.5 }],
  ['School SLPA', 'Salary: $48,000 per year, 187 days, 7.5 hours a day.', { schoolDays: 187, hoursASchoolDay: 7.5 }],
  [
    'PTA',
    'Pay: $34.00 per hour. $5,000 sign-on bonus with a 24-month commitment.',
    { signOnBonus: 5000, bonusMonths: 24 },
  ],
  ['PTA - Contract', 'Local contract, 8 weeks, 40 hours per week. Pay: $34.00 per hour.', { hoursAWeek: 40, weeks: 8 }],
  ['PTA outpatient', 'Pay: $34.00 per hour. Orientation takes 6 weeks.', {}],
  ['PTA outpatient', 'Salary: $58,000 per year. 32 hours per week.', { hoursAWeek: 32 }],
  ['PTA outpatient', 'Pay: $2,400 biweekly, 80 hours per pay period.', { hoursAWeek: 40 }],
  ['PTA outpatient', 'Pay: $2,100 biweekly, 72 hours per pay period.', { hoursAWeek: 36 }],
  // Full-time work by its own silence: that is assumed, and not from the posting.
  ['PTA outpatient', 'Salary: $72,000 per year.', {}],
  // Of which hours, it leaves open: then none are assumed.
  ['PTA outpatient', 'Salary: $72,000 per year. 32-40 hours per week.', { hoursAWeek: undefined }],
] as const)('takes the time and money beside the pay: %s, "%s"', (title, description, values) => {
  const found = Object.entries(stated(title, description, 'Dallas, TX').given).map(([name, assumed]) => [
    name,
    assumed?.value,
  ]);
  expect(Object.fromEntries(found)).toEqual(values);
});

it('has the words of a pay that was made a year’s, and how many of them it has', () => {
  const { offer, madeOf } = stated('PTA outpatient', 'Pay: $2,400 biweekly.');
  expect(offer).toMatchObject({ paidBy: 'year', pay: sum(62_400) });
  expect(madeOf).toEqual({ words: '$2,400 biweekly', times: 26 });
});
