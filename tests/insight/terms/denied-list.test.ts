import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../insight/terms';
import type { TermId } from '../../../insight/types';

const read = (id: TermId, text: string, title = 'Therapy Assistant') =>
  readTerms(title, `You treat patients as planned.\n${text}.\nCome and see us.`)?.terms.find((term) => term.id === id)
    ?.says ?? null;

describe('a denial', () => {
  it.each<[TermId, string]>([
    ['sign-on-bonus', "You don't receive PTO, holidays or sign-on bonuses"],
    ['sign-on-bonus', 'Not eligible for PTO, holiday pay, or sign-on bonus'],
    ['sign-on-bonus', 'Sign-on bonus, PTO, and health insurance: n/a'],
    ['sign-on-bonus', 'Bonuses (sign-on, retention): none for this position'],
    ['sign-on-bonus', 'Not available with this post: sign-on bonus, relocation'],
    ['sign-on-bonus', 'Per diem staff do not get PTO, a 401(k) match, or a sign-on bonus'],
    ['paid-time-off', 'PTO/benefits: not offered for PRN'],
    ['paid-time-off', 'Benefits such as PTO and sign-on bonuses are not provided'],
    ['productivity', 'No productivity standards, mandatory overtime, or weekend work'],
    ['productivity', 'You will not be evaluated on units or productivity'],
    ['mileage', 'Excluded from mileage, PTO and insurance'],
    ['paid-time-off', "\nWhat PRN staff don't get\n• Health insurance\n• PTO"],
    ['sign-on-bonus', 'PRN staff do not receive:\n- PTO\n- Sign-on bonus'],
  ])('reaches over its list, so that %s is denied: %s', (id, text) => {
    expect(read(id, text)).toBe('denied');
  });

  it.each<[TermId, string]>([
    ['sign-on-bonus', 'No weekends or holidays, sign-on bonus of $2,000'],
    ['sign-on-bonus', 'Health, dental, no weekends, sign-on bonus'],
    ['sign-on-bonus', 'No experience needed for the sign-on bonus'],
    ['sign-on-bonus', 'No-strings sign-on bonus of $2,500'],
    ['sign-on-bonus', "You won't repay the sign-on bonus if you stay a year"],
    ['paid-time-off', 'No weekends and great PTO'],
    ['paid-time-off', 'We do not have call, but PTO is generous'],
    ['paid-time-off', 'You do not need experience:\nPaid time off'],
  ])('reaches no further, so that %s is said: %s', (id, text) => {
    expect(read(id, text)).toBe('said');
  });
});

describe('hours when there is less to do', () => {
  it.each([
    'Your hours do not fluctuate with census',
    "We've never sent anyone home for low census",
    'Low census? We keep you busy and paid',
    'No one is cancelled for low census',
    'Cancelled visits? You still get paid',
    'Full-timers are paid for no less than 38 hours a week',
  ])('are kept: %s', (text) => {
    expect(read('guaranteed-hours', text)).toBe('said');
  });

  it.each([
    'Staff flex down during low census',
    'You must use PTO for low census days',
    'Low-census cancellations happen, and you may be sent home',
    'Pay stops when a client cancels',
    'No-show visits are not reimbursed',
    'Hours are subject to change based on census',
  ])('are lost: %s', (text) => {
    expect(read('guaranteed-hours', text)).toBe('denied');
  });

  it.each([
    'Protected time for mentorship',
    'Overtime is not guaranteed',
    'Sent home with a home exercise program',
    'Calls patients about no-shows',
    'Must be able to flex between units',
    'Visit patients at home when they cancel a clinic appointment',
  ])('are not spoken of: %s', (text) => {
    expect(read('guaranteed-hours', text)).toBeNull();
  });
});

describe('what is counted, and whose it is', () => {
  it.each<[TermId, string]>([
    ['caseload', '3 PTs, 2 PTAs and 1 aide per clinic'],
    ['caseload', 'The PT is not on site but does joint visits with each patient once a month'],
    ['caseload', 'Therapists on the unit carry a caseload of eight patients'],
    ['productivity', 'Home visits per week, using a company van'],
    ['productivity', 'Plans of care of 2-3 visits a week'],
    ['productivity', 'Earn a productivity bonus when you exceed 30 visits a week'],
    ['paid-documentation-and-driving', 'Help families with unpaid bills and paperwork'],
    ['paid-documentation-and-driving', 'Documentation training on the clock during your first week'],
    ['sign-on-bonus', 'Our nursing openings have sign-on bonuses'],
    ['sign-on-bonus', 'The RN position carries a $10,000 sign-on bonus'],
    ['sign-on-bonus', 'Some of our hospital-based positions carry hiring bonuses'],
    ['paid-time-off', 'Sick leave as California law requires'],
  ])('%s is not said: %s', (id, text) => {
    expect(read(id, text)).toBeNull();
  });

  it.each<[TermId, string]>([
    ['caseload', '14 pts a day'],
    ['productivity', 'Full time is considered 30 visits'],
    ['productivity', 'Ability to work while meeting department productivity standards'],
    ['paid-documentation-and-driving', "You'll never do unpaid charting"],
    ['sign-on-bonus', 'Sign-on bonus for RNs and PTAs'],
  ])('%s is said: %s', (id, text) => {
    expect(read(id, text)).toBe('said');
  });
});
