import { describe, expect, it } from 'vitest';
import { insightFor } from '../../../insight/insight';
import type { NotCompared, PayDoubt, Posting } from '../../../insight/types';
import { personWith } from '../../person';

const read = (more: Partial<Posting>) => {
  const found = insightFor(
    {
      id: '1',
      url: 'https://www.indeed.com/viewjob?jk=0000000000000001',
      title: 'Physical Therapist Assistant',
      location: 'Plano, TX',
      ...more,
    },
    personWith(),
  );
  if (!found) throw new Error('no post of ours');
  const { pay } = found.pay;
  return { ends: [pay?.low ?? null, pay?.high ?? null], per: pay?.per, doubts: pay?.doubts, offer: found.offer };
};

/** Its figure is kept, and held against nothing; the panel says why. */
function isUnlike(more: Partial<Posting>, figure: number, doubt: PayDoubt, reason: NotCompared) {
  const { ends, doubts, offer } = read(more);
  expect(ends).toContain(figure);
  expect(doubts).toContain(doubt);
  expect([offer.verdict, offer.notCompared, offer.against]).toEqual([null, reason, []]);
}

describe('an hour that is not every hour of the work', () => {
  it.each([
    ['Pay: $44 per billable hour.', 44],
    ['$44.00/billable hour', 44],
    ['Earn $46 per patient hour.', 46],
    ['Rate: $45 per treatment hour', 45],
    ['$45/treatment hr, home health', 45],
    ['Pay is $43 per contact hour with students.', 43],
    ['$47 per client hour', 47],
    ['Pay rate: $46 per direct care hour', 46],
    ['$46 an hour of direct patient care', 46],
    ['We pay $45 per hour of treatment.', 45],
    ['$48 per face-to-face hour', 48],
    ['$44 per productive hour', 44],
    ['Compensation: $42 - $46 per billed hour', 42],
    ['$45/hr for billable time', 45],
    ['$45 per hour for patient care time only', 45],
    ['$44/hr (billable hours only)', 44],
    ['$41 an hour for time spent with patients', 41],
    ['Billable hour rate: $45/hr', 45],
    ['Hourly rate for direct treatment time: $45/hr', 45],
    ['$46 per hour of client contact', 46],
  ])('%s', (payText, figure) => isUnlike({ payText }, figure, 'with-patients-only', 'no-unit'));

  it.each([
    ['$45 an hour', 'You are paid $45 per billable hour.'],
    ['$45 an hour', 'Paid by the billable hour.'],
    ['$45 an hour', 'This rate is paid for treatment time only.'],
    ['$45 an hour', 'You are paid only for patient care hours.'],
    ['$45 an hour', 'The hourly rate applies to billable hours only.'],
  ])('printed as %s, told in the description: %s', (payText, description) =>
    isUnlike({ payText, description }, 45, 'with-patients-only', 'no-unit'),
  );

  it.each([
    ['$36 per paid hour'],
    ['$36 per hour worked'],
    ['$36 per working hour'],
    ['$36 an hour, 40 total hours a week'],
    ['$36 an hour; 85% billable hours are expected'],
    ['$36 an hour, productivity of 30 billable units a day'],
    ['$36 per hour, paid documentation time'],
    ['$36 an hour for all hours, notes and driving too'],
    ['$36 an hour. Patient hours are 8 to 5.'],
    ['$36 an hour for direct care and documentation time alike'],
  ])('and one that is: %s', (payText) =>
    expect(read({ payText })).toMatchObject({ doubts: [], offer: { verdict: 'below' } }),
  );

  it.each([
    ['You will see patients; 28 billable hours a week are expected.'],
    ['Non-billable time is paid at the same rate.'],
    ['Our PT team bills by the treatment hour to schools.'],
    ['No productivity quotas: you are not paid only for billable hours.'],
  ])('and one beside such words: %s', (description) =>
    expect(read({ payText: '$36 an hour', description })).toMatchObject({ doubts: [], offer: { verdict: 'below' } }),
  );
});

describe('a figure that counts more than a wage', () => {
  it.each([
    ['Total compensation $78,000 including benefits value', 78_000],
    ['Total compensation: $70,000 - $85,000 a year', 70_000],
    ['Total rewards of $82,000 a year', 82_000],
    ['Total annual compensation up to $90,000', 90_000],
    ['Compensation package worth $85,000 a year', 85_000],
    ['A total package valued at $84,000 annually', 84_000],
    ['Pay and benefits package totaling $88,000 per year', 88_000],
    ['$78,000 a year including the value of benefits', 78_000],
    ['$78,000 a year, inclusive of benefits', 78_000],
    ['$80,000 per year in total compensation', 80_000],
    ['$80,000 a year total rewards', 80_000],
    ['$38/hr incl. weekend differential', 38],
    ['$38 an hour including shift differential', 38],
    ['$38 per hour (includes weekend differential)', 38],
    ['$41/hr with weekend differential included', 41],
    ['$41 an hour, which includes a $3 evening differential', 41],
    ['$42 an hour with differentials', 42],
    ['Loaded rate: $44/hr', 44],
    ['Fully loaded hourly rate of $46', 46],
    ['All-in rate $45 an hour', 45],
    ['$45/hr all-in', 45],
    ['$45 an hour all inclusive', 45],
    ['$44 an hour including pay in place of benefits', 44],
  ])('%s', (payText, figure) => isUnlike({ payText }, figure, 'more-than-wage', 'no-pay'));

  it.each([
    ['$78,000 a year', 'The posted figure reflects total compensation, benefits included.'],
    ['$40 an hour', 'Advertised rate includes weekend differential.'],
    ['$78,000 a year', 'Total compensation of $78,000 including health and retirement contributions.'],
  ])('printed as %s, told in the description: %s', (payText, description) =>
    isUnlike({ payText, description }, payText.includes('78') ? 78_000 : 40, 'more-than-wage', 'no-pay'),
  );

  it.each([
    ['$36 an hour plus weekend differential'],
    ['$36 an hour + shift differentials'],
    ['$36/hr, shift differential available'],
    ['$36 an hour plus bonuses'],
    ['$36/hr plus full benefits'],
    ['$36 an hour. Benefits package included.'],
    ['$36 an hour and a comprehensive benefits package worth thousands'],
    ['$36 an hour, excluding differentials'],
    ['$36 an hour, not including shift differential'],
    ['$36 an hour base rate, before differentials'],
    ['$36 an hour. Weekend differential: $3 an hour'],
    ['Base pay: $75,000 a year. Total compensation depends on experience.'],
    ['$75,000 a year, benefits included'],
    ['$75,000 a year, with benefits'],
    ['$36 an hour as part of a total rewards package'],
    ['Competitive compensation package. $36 an hour.'],
    ['$36 an hour. All-inclusive community.'],
  ])('and a plain wage: %s', (payText) =>
    expect(read({ payText })).toMatchObject({ doubts: [], offer: { verdict: 'below' } }),
  );

  it.each([
    ['Total rewards include medical, dental and vision.'],
    ['Your total compensation package includes base pay and benefits.'],
    ['Weekend differential of $3 an hour is paid on top of the rate.'],
    ['The posted range is base pay and does not include bonuses or benefits.'],
    ['The listed rate does not reflect differentials.'],
    ['This position includes benefits and bonuses.'],
    ['Our pay package includes bonuses.'],
  ])('and a plain wage beside such words: %s', (description) =>
    expect(read({ payText: '$36 an hour', description })).toMatchObject({ doubts: [], offer: { verdict: 'below' } }),
  );
});

describe('what may be earned', () => {
  it.each([
    ['$80,000 a year including bonuses and incentives', 80_000],
    ['Earning potential up to $85,000 a year', 85_000],
    ['Earn up to $90,000 a year with bonuses', 90_000],
    ['With bonuses our PTAs make $82,000 a year', 82_000],
    ['OTE $85,000 a year', 85_000],
    ['$85,000 a year OTE', 85_000],
    ['Potential earnings of $45 an hour', 45],
    ['$45 an hour with incentives included', 45],
    ['$45 an hour inclusive of productivity bonus', 45],
    ['Potential to earn $88,000 annually', 88_000],
    ['First-year income of $84,000 a year, including the quarterly bonus', 84_000],
  ])('%s', (payText, figure) => isUnlike({ payText }, figure, 'on-target-earnings', 'no-pay'));

  it.each([
    ['$36 an hour with bonus potential'],
    ['$36 an hour plus productivity bonus'],
    ['Earn $36 an hour, bonuses on top'],
    ['Earn up to $36 an hour'],
    ['$75,000 a year with growth potential'],
    ['$75,000 a year, bonus eligible'],
    ['$36 an hour, not including bonuses'],
  ])('and what is paid: %s', (payText) =>
    expect(read({ payText })).toMatchObject({ doubts: [], offer: { verdict: 'below' } }),
  );
});

describe('a figure worked out of another', () => {
  it.each([
    ['Equivalent to $45 an hour', 45],
    ['Pay equates to $46 an hour', 46],
    ['Works out to $44 an hour', 44],
    ['Effective hourly rate of $45', 45],
    ['Our PTAs average $45 an hour', 45],
    ['$45 an hour equivalent', 45],
    ['$45/hour blended rate', 45],
    ['Blended hourly rate: $45', 45],
  ])('%s', (payText, figure) => isUnlike({ payText }, figure, 'worked-out', 'no-pay'));

  it('leaves the pay that it is worked out of', () => {
    expect(read({ payText: '$75,000 a year (equivalent to $36.06 an hour)' })).toMatchObject({
      ...{ ends: [75_000, 75_000], per: 'year', doubts: [], offer: { verdict: 'below' } },
    });
    expect(read({ payText: '$60 per visit, equivalent to $45 an hour' })).toMatchObject({
      ...{ ends: [60, 60], per: 'visit', doubts: [], offer: { verdict: null, notCompared: 'per-visit' } },
    });
  });

  it.each([
    ['$36 an hour. Degree or equivalent.'],
    ['$36 an hour or equivalent experience'],
    ['Full-time equivalent salary: $75,000 a year'],
  ])('and none: %s', (payText) => expect(read({ payText }).offer).toMatchObject({ verdict: 'below' }));
});

it('takes the wage before what may be earned with it', () => {
  expect(read({ payText: '$36 an hour. Total compensation up to $95,000 a year.' })).toMatchObject({
    ...{ ends: [36, 36], per: 'hour', doubts: [], offer: { verdict: 'below' } },
  });
});

describe('pay by the visit that a form files by the hour', () => {
  it('is by the visit where the words say so of the same figure, and by the hour where they say it of another', () => {
    const printed = { payText: '$58 an hour' };
    expect(read({ ...printed, description: 'We pay $58 per visit.' })).toMatchObject({
      ...{ per: 'visit', offer: { notCompared: 'per-visit' } },
    });
    expect(read({ payText: '$36 an hour', description: 'Evaluations are $58 per visit.' })).toMatchObject({
      ...{ per: 'hour', offer: { verdict: 'below' } },
    });
  });
});

it('what stands on target before its base is held against nothing', () =>
  isUnlike({ description: 'Pay: $72,000 OTE ($64,000 base + bonus).' }, 72_000, 'on-target-earnings', 'no-pay'));
