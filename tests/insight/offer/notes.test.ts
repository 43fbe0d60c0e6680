import { describe, expect, it } from 'vitest';
import { minimumWage } from '../../../data/minimum-wages';
import { insightFor } from '../../../insight/insight';
import type { OfferNote, Posting } from '../../../insight/types';
import { personWith } from '../../person';

/** Long enough to be a whole description, with nothing in it that any note is about. */
const TEXT =
  'Our outpatient team treats knees, shoulders and backs in a bright gym. You follow the plan of care, guide exercise, teach home programs and write your notes the same day. A current license of the state and a BLS card are required.';

function notes(title: string, location: string, more: Partial<Posting> = {}): OfferNote[] {
  const posting: Posting = { id: '1', url: 'https://www.indeed.com/viewjob?jk=1', title, location, ...more };
  return insightFor({ description: TEXT, ...posting }, personWith())?.offer.notes ?? [];
}
const kinds = (...given: Parameters<typeof notes>) => notes(...given).map(({ kind }) => kind);

describe('a law that asks for pay in postings', () => {
  it('is named with its statute, threshold and date, and accuses nobody', () => {
    expect(notes('PTA', 'Denver, CO')).toEqual([
      {
        kind: 'pay-transparency-law',
        state: 'CO',
        stateName: 'Colorado',
        employees: 1,
        counted: 'in-state',
        statute: 'C.R.S. 8-5-201(2); 7 CCR 1103-18 rule 11.1',
        url: 'https://cdle.colorado.gov/dlss/labor-laws-by-topic/equal-pay-for-equal-work-act',
        read: '2026-09-23',
      },
    ]);
  });

  it.each<[string, string, Partial<Posting>]>([
    ['a state without such a law', 'Plano, TX', {}],
    ['pay in the title', 'Denver, CO', {}],
    ['pay in the description', 'Denver, CO', { description: `${TEXT} The hourly rate is $33 - $38.` }],
    ['money that may be pay', 'Denver, CO', { description: `${TEXT} Up to $41/hr depending on the shift.` }],
    ['an estimate in the markup', 'Denver, CO', { structured: { estimatedSalary: { value: 1 } } }],
    ['a card without its description', 'Denver, CO', { description: '' }],
    ['a description that goes on elsewhere', 'Denver, CO', { description: `${TEXT} … Show more` }],
    ['a place that is not certain', 'Remote', { description: `${TEXT} Work from anywhere in Colorado.` }],
  ])('is not named beside %s', (what, location, more) => {
    const title = what === 'pay in the title' ? 'PTA - $36/hour' : 'PTA';
    expect(kinds(title, location, more)).toEqual([]);
  });

  it('is named beside money that is no pay', () => {
    const description = `${TEXT} $5,000 sign-on bonus for two years.`;
    expect(kinds('PTA', 'Denver, CO', { description })).toEqual(['pay-transparency-law', 'sign-on-bonus']);
  });
});

describe('a minimum wage', () => {
  it('is named beside an hourly pay under it', () => {
    // Colorado, 2026.
    const { hourly } = minimumWage('CO');
    expect(hourly).toBe(15.16);
    const [note] = notes('Rehab Aide', 'Denver, CO', { payText: '$14.50 an hour' });
    expect(note).toMatchObject({ kind: 'below-minimum-wage', state: 'CO', minimum: 15.16, hourly: 14.5 });
    expect(kinds('Rehab Aide', 'Denver, CO', { payText: '$15.16 an hour' })).toEqual([]);
    expect(kinds('Rehab Aide', 'Denver, CO', { payText: '$14 - $18 an hour' })).toEqual(['below-minimum-wage']);
    expect(kinds('Rehab Aide', 'Toronto, ON', { payText: '$14 an hour' })).toEqual([]);
  });
});

describe('a sign-on bonus', () => {
  const bonus = (words: string) =>
    notes('PTA', 'Plano, TX', { payText: '$36 an hour', description: `${TEXT} ${words}` })[0];

  it('is worth its amount over the hours of the time that it binds for', () => {
    // 5,000 / 4,160 hours of two years = 1.2019…; 3,000 / 2,080 = 1.4423…
    expect(bonus('$5,000 sign-on bonus, repayable if you leave within 24 months.')).toMatchObject({
      amount: 5000,
      months: 24,
      hourlyWorth: 1.2,
    });
    expect(bonus('$4,000 sign-on bonus payable over 18 months, with repayment if you leave early.')).toMatchObject({
      months: 18,
    });
    expect(bonus('$4,000 sign-on bonus, paid over the first two paychecks.')).toMatchObject({ months: null });
    expect(bonus('Sign-on bonus of $3,000 for a one-year commitment.')).toMatchObject({
      months: 12,
      hourlyWorth: 1.44,
    });
  });

  it('has no time where none or several are stated, and no amount where none is', () => {
    expect(bonus('$3,000 sign-on bonus paid after one year.')).toMatchObject({ months: 12 });
    expect(bonus('$3,000 sign-on bonus, half after 6 months and half after 12 months.')).toMatchObject({
      months: 12,
    });
    expect(bonus('$3,000 sign-on bonus after 6 months, repaid if you leave within 24 months.')).toMatchObject({
      months: 24,
    });
    expect(bonus('$5,000 sign-on bonus!')).toMatchObject({ amount: 5000, months: null, hourlyWorth: null });
    expect(bonus('$5,000 sign-on bonus: half within 3 months, repayable within 24 months.')).toMatchObject({
      months: null,
    });
    expect(bonus('A sign-on bonus is available.')).toMatchObject({ kind: 'sign-on-bonus', amount: null });
    expect(bonus('No sign-on bonus.')).toBeUndefined();
  });
});

describe('the time that a bonus binds for', () => {
  const months = (words: string) => {
    const [note] = notes('PTA', 'Plano, TX', { payText: '$36 an hour', description: `${TEXT} ${words}` });
    return note?.kind === 'sign-on-bonus' ? note.months : 'no note';
  };

  it.each<[string, number]>([
    ['$5,000 sign-on bonus. It is repayable if you leave within 12 months.', 12],
    ['$5,000 sign-on bonus, half after 90 days. A two-year commitment is required.', 24],
    ['Sign-on bonus: $5,000\nRepayable within 18 months', 18],
    ['$6,000 sign-on bonus; leave before two years and you pay it back.', 24],
    ['$5,000 sign-on bonus in exchange for 24 months of service.', 24],
    ['$5,000 sign-on bonus for those who commit to three years.', 36],
    ['$5,000 sign-on bonus. The bonus must be paid back if you resign before 12 months.', 12],
    ['$5,000 sign-on bonus! Great gym. Our sign-on bonus is paid over two years.', 24],
  ])('is that of its own words: %s', (words, wanted) => {
    expect(months(words)).toBe(wanted);
  });

  it.each([
    '$5,000 sign-on bonus. License must be obtained within 6 months of hire.',
    '$5,000 sign-on bonus, and your license must be in hand within 6 months.',
    '$3,000 sign-on bonus! Our last PTA stayed 10 years.',
    '$3,000 sign-on bonus, and most of our assistants stay ten years.',
    '$3,000 sign-on bonus. Raises within 6 months.',
    '$3,000 sign-on bonus. It is a 13-month contract.',
    '$3,000 sign-on bonus. Student loans are paid over 5 years.',
    '$3,000 sign-on bonus and $1,000 retention bonus if you stay 2 years.',
    '$3,000 sign-on bonus. A retention bonus is paid to those who stay 2 years.',
    '$3,000 sign-on bonus. We commit to mentoring you for 12 months.',
  ])('is that of nothing else: %s', (words) => {
    expect(months(words)).toBeNull();
  });
});

describe('an amount that a bonus may reach', () => {
  const bonus = (words: string) =>
    notes('PTA', 'Plano, TX', { payText: '$36 an hour', description: `${TEXT} ${words}` })[0];

  it.each([
    'Sign-on bonus UP TO $10,000 paid over 3 years',
    'Sign-on bonus of $5,000 to $10,000, repayable if you leave within 36 months.',
  ])('is worth nothing for certain: %s', (words) => {
    expect(bonus(words)).toMatchObject({ amount: 10_000, bound: 'at-most', months: 36, hourlyWorth: null });
  });
});

describe('a bonus of somebody else, or of another time', () => {
  const bonus = (words: string, title = 'PTA', payText = '$36 an hour') =>
    notes(title, 'Plano, TX', { payText, description: `${TEXT} ${words}` })[0];

  it.each([
    '$5,000 sign-on bonus for PTs.',
    '$5,000 sign-on bonus for RNs only.',
    'Our sister post for COTAs has a $5,000 sign-on bonus.',
    'Sign-on bonus up to $10,000 for PT; PTAs not eligible.',
    '$5,000 sign-on bonus; assistants are excluded.',
    'Sign-on bonus: $0.',
    'Sign-on bonus expired on June 1. Was $5,000.',
    'Our sign-on bonus of $5,000 is no longer offered.',
    'The sign-on bonus was $5,000. It ended in May.',
  ])('is no note: %s', (words) => {
    expect(bonus(words)).toBeUndefined();
  });

  it.each(['$10,000 sign on bonus (PT) / $5,000 (PTA)', '$10,000 sign-on bonus for PTs, $5,000 for PTAs'])(
    'lends this one no amount: %s',
    (words) => {
      expect([null, 5000]).toContain((bonus(words) as { amount: number | null } | undefined)?.amount ?? null);
    },
  );

  it('is this one where it is shared, in the title, or beside the pay', () => {
    expect(bonus('$5,000 sign-on bonus for PTs and PTAs.')).toMatchObject({ amount: 5000 });
    expect(bonus('', 'PTA - $5,000 sign-on bonus')).toMatchObject({ amount: 5000 });
    expect(bonus('', 'PTA', '$36 an hour + $5,000 sign-on bonus')).toMatchObject({ amount: 5000 });
    const card = { payText: '$36 an hour', description: '' };
    expect(notes('PTA - $5,000 sign-on bonus', 'Plano, TX', card)[0]).toMatchObject({ amount: 5000 });
  });
});

describe('a law is not named', () => {
  it.each([
    'Pay Range Minimum: 36.21 Pay Range Maximum: 48.10',
    'Minimum: $36.21\nMaximum: $48.10',
    'Starting wage: $36.50.',
    'Salary: 70000 to 80000.',
    'Wage: $28.50 New grad, $36 experienced.',
    'Hourly rate: thirty-six dollars.',
  ])('where a figure stands behind a word for pay, read or not: %s', (pay) => {
    const description = `${TEXT}\n${pay}`;
    expect(kinds('Physical Therapist Assistant', 'Denver, CO', { description })).not.toContain('pay-transparency-law');
  });
});

describe('pay under a minimum', () => {
  const minimum = (payText: string, words = '', title = 'Rehab Aide') =>
    notes(title, 'Denver, CO', { payText, description: `${TEXT} ${words}` }).find(
      ({ kind }) => kind === 'below-minimum-wage',
    );

  it('says whether all of it lies there', () => {
    expect(minimum('$13 - $14 an hour')).toMatchObject({ lies: 'all', hourly: 13 });
    expect(minimum('$14 an hour')).toMatchObject({ lies: 'all' });
    expect(minimum('$14 - $18 an hour')).toMatchObject({ lies: 'low-end', hourly: 14 });
  });

  it.each<[string, string, string?]>([
    ['$12/hr + tips', ''],
    ['$12 an hour training, $18 after', ''],
    ['$12 an hour', 'You start at $12 an hour during orientation.'],
    ['$12 - $18 an hour', 'Interns start at $12 an hour.'],
    ['$12 - $18 an hour', '', 'Rehab Aide - Student'],
    ['$1 an hour', ''],
    ['$14', ''],
  ])('is not told of what is not the whole wage: %s %s', (payText, words, title) => {
    expect(minimum(payText, words, title)).toBeUndefined();
  });
});

describe('what is no wage of an employee', () => {
  const seattle = (payText: string, description = TEXT) =>
    kinds('Physical Therapist Assistant', 'Seattle, WA', { payText, description }).filter(
      (kind) => kind === 'below-minimum-wage',
    );

  it('is not held against a minimum wage', () => {
    expect(seattle('$14 an hour')).toHaveLength(1);
    expect(seattle('Estimated: $12 - $16 an hour')).toEqual([]);
    expect(seattle('$14 an hour', 'You work as an independent contractor (1099).')).toEqual([]);
    expect(seattle('$14')).toEqual([]);
  });
});

describe('a bonus', () => {
  it.each([
    '$5,000 sign-on bonus. We offer mentorship within your first 12 months.',
    '$5,000 sign-on bonus. Applicants with less than 2 years experience welcome.',
  ])('is not bound by a time that binds nobody: %s', (description) => {
    const note = notes('Physical Therapist Assistant', 'Dallas, TX', { description: `${TEXT} ${description}` });
    expect(note).toMatchObject([{ kind: 'sign-on-bonus', months: null, hourlyWorth: null }]);
  });
});

describe('no benefits', () => {
  const said = (words: string, title = 'PTA PRN') =>
    notes(title, 'Plano, TX', { payText: '$42 an hour', description: `${TEXT} ${words}` })[0];

  it('are quoted as they are said', () => {
    expect(said('PRN staff are not eligible for benefits.')).toEqual({
      kind: 'no-benefits',
      quoted: 'PRN staff are not eligible for benefits.',
    });
    expect(said('This position does not include benefits.')).toMatchObject({ kind: 'no-benefits' });
  });

  it.each([
    'This is a non-benefited position.',
    'No benefits.',
    '$40/hr, no benefits',
    'No benefits, no PTO, but you choose your days.',
    'No benefits - 1099 only.',
    '$35/hr, no benefits with PRN status.',
    'The position is without benefits.',
    'Benefits are not offered for PRN.',
    'Benefits are not available to PRN staff.',
    'Benefits are not included.',
    'Not benefits eligible.',
    'This role is not eligible for health benefits.',
    'This position does not include benefits.',
    'PRN: no benefits',
    "There aren't any benefits with this role.",
    'Benefits: none',
    'PRN staff are not entitled to PTO, insurance or a pension.',
    'You will not receive health insurance or paid time off.',
    'No PTO, no insurance, no 401k: the rate makes up for it.',
    "Medical insurance and vacation don't come with this status.",
    'PTO, 401(k) and tuition assistance are not offered with PRN.',
    'We pay $41 an hour in lieu of benefits.',
    'The rate is paid in place of benefits.',
    'PRN premium of 15% in lieu of benefits.',
    'We do not offer benefits; we pay more instead.',
    'No benefits; you get no insurance from us.',
  ])('are said: %s', (words) => {
    expect(said(words)).toMatchObject({ kind: 'no-benefits' });
  });

  it.each([
    'There are no benefits like ours!',
    'No benefits compare to the smiles of patients.',
    'No benefits package can beat the team.',
    'This role is not without benefits.',
    'You will never be without benefits.',
    'No benefits for the first 30 days. Then full medical.',
    'Benefits are not available until day 31.',
    'Benefits: no waiting period.',
    'The pay range does not include benefits.',
    'We hire for benefited and non-benefited positions.',
    '$34 with benefits or $40 without benefits.',
    'Tired of jobs with no benefits?',
    'Unlike agencies with no benefits, we cover you.',
    'Those who work less than 20 hours are not eligible for benefits.',
    'Not eligible for PTO or sick leave in the first 90 days.',
    'You are not eligible for vacation or PTO until day 60.',
    'There is no waiting for health insurance and PTO.',
    'You may choose a higher rate in lieu of benefits.',
    'Cash in lieu of benefits for those who have insurance elsewhere.',
    'A higher hourly rate in lieu of benefits is optional.',
    'No medical, dental or vision premiums: we pay them.',
    'We treat families without coverage, benefits or PTO.',
    'Many patients here have no insurance, no benefits and no car.',
    "We don't offer benefits which nobody understands.",
    'If you quit in the first week: no benefits, no PTO.',
    'Spouses: no benefits.',
    'We do not offer benefits; we give you a life, with medical and dental on top.',
    'We do not offer insurance or PTO like the chains, ours is better from the first day.',
  ])('are not said: %s', (words) => {
    expect(said(words, 'PTA')).toBeUndefined();
  });

  it('are not said of another kind of post', () => {
    expect(said('Part-time staff get no benefits.', 'PTA - Full Time')).toBeUndefined();
    expect(said('PRN staff have no benefits.', 'PTA, part-time')).toBeUndefined();
    expect(said('PRN staff are not eligible for medical, dental or PTO.', 'PTA - Full Time')).toBeUndefined();
    expect(said('PRN: $44 an hour in lieu of benefits.', 'PTA - Full Time')).toBeUndefined();
    expect(said('Contingent staff are not eligible for benefits.', 'PTA - Full Time')).toBeUndefined();
    expect(said('No benefits with contingent status.', 'PTA - Contingent')).toMatchObject({ kind: 'no-benefits' });
    expect(said('PRN staff are not eligible for medical, dental or PTO.')).toMatchObject({ kind: 'no-benefits' });
    expect(said('Full-time staff get benefits; PRN staff do not receive benefits.')).toMatchObject({
      quoted: 'PRN staff do not receive benefits.',
    });
  });

  it('are not said of others, nor of a time without a wait', () => {
    expect(said('PRN staff are not eligible for benefits.', 'PTA - Full Time')).toBeUndefined();
    expect(said('There is no benefits waiting period.')).toBeUndefined();
    expect(said('Benefits from the first day.')).toBeUndefined();
    expect(said('No benefits are left behind: medical, dental, vision.')).toBeUndefined();
    expect(said('Other companies do not offer benefits like this.')).toBeUndefined();
    expect(said('Why work without benefits? Full medical from the first day.')).toBeUndefined();
    expect(said('Interns are not eligible for benefits.')).toBeUndefined();
  });
});

it('says of pay far outside of what is paid on which side it lies', () => {
  expect(notes('PTA', 'Plano, TX', { payText: '$95 an hour' })).toEqual([{ kind: 'outside-plausible', side: 'above' }]);
  expect(kinds('PTA', 'Plano, TX', { payText: '$9 an hour' })).toEqual(['outside-plausible']);
});
