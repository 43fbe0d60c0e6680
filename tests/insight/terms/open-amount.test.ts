import { expect, it } from 'vitest';
import { openAmount } from '../../../insight/terms/open-amount';
import type { Term } from '../../../insight/types';

const ptoOf = (text: string, quoted = text.split('\n')[0] ?? ''): Term => ({
  id: 'paid-time-off',
  quoted,
  says: 'said',
});

it.each([
  'PTO',
  'Medical, dental, PTO',
  'Generous paid time off and a 401(k) with match',
  'Paid vacation, holidays and sick leave',
  'We offer health insurance and earned time off.\nFull-time, 40 hours a week, day shift.',
])('%s names it, and not how much', (text) => {
  expect(openAmount(ptoOf(text), text)).toBe('amount');
});

it.each([
  '15 days of PTO',
  'Three weeks of paid vacation',
  'PTO accrues at 6.15 hours per pay period',
  'Unlimited PTO',
  'PTO bank of 160 hrs',
  'A week of vacation in your first year',
  'PTO and 8 paid holidays',
  'PTO for all full-time staff.\nIn your first year that is much.\nYou start with 18 days of paid time off.',
  'Paid time off:\n120 hours in the first year',
])('%s says how much', (text) => {
  expect(openAmount(ptoOf(text), text)).toBeNull();
});

it('asks nothing of leave that is refused or not spoken of, and of no other term', () => {
  expect(openAmount({ ...ptoOf('No PTO'), says: 'denied' }, 'No PTO')).toBeNull();
  expect(openAmount({ id: 'paid-time-off', quoted: null, says: null }, '')).toBeNull();
  expect(openAmount({ ...ptoOf('Mileage'), id: 'mileage' }, 'Mileage')).toBeNull();
});
