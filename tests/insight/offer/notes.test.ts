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
    expect(bonus('$5,000 sign-on bonus!')).toMatchObject({ amount: 5000, months: null, hourlyWorth: null });
    expect(bonus('$5,000 sign-on bonus: half within 3 months, repayable within 24 months.')).toMatchObject({
      months: null,
    });
    expect(bonus('A sign-on bonus is available.')).toMatchObject({ kind: 'sign-on-bonus', amount: null });
    expect(bonus('No sign-on bonus.')).toBeUndefined();
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
