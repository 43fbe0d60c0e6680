import { describe, expect, it } from 'vitest';
import { insightFor } from '../../insight/insight';
import type { Posting } from '../../insight/types';
import { DEFAULT_PREFERENCES } from '../../preferences/preferences';

const posted = (posting: Partial<Posting>) =>
  insightFor(
    {
      id: '1',
      title: 'Physical Therapist Assistant',
      url: 'https://jobs.example/1',
      location: 'Plano, TX',
      ...posting,
    },
    DEFAULT_PREFERENCES,
  );

/** The pay that is read of a posting with these parts. */
const payOf = (posting: Partial<Posting>) => posted(posting)?.pay.pay;

const hourly = (low: number, high: number, unitText = 'HOUR') => ({
  '@type': 'MonetaryAmount',
  currency: 'USD',
  value: { '@type': 'QuantitativeValue', minValue: low, maxValue: high, unitText },
});

describe('the pay of a posting', () => {
  it('is in the dollars of the country where the job is', () => {
    const ofToronto = payOf({ payText: '$27 - $32 an hour', location: 'Toronto, ON' });
    expect(ofToronto).toMatchObject({ low: 27, high: 32, currency: 'CAD', per: 'hour' });
  });

  it('is by the visit where the text says so of what the markup can only file as an hour', () => {
    const structured = { baseSalary: hourly(58, 58) };
    const visit = posted({ structured, description: 'Compensation is $58.00 for every completed visit.' });
    expect(visit?.pay.pay).toMatchObject({ low: 58, per: 'visit' });
    expect(visit?.offer.verdict).toBeNull();
    // Another sum by the visit is another pay.
    const hour = payOf({ structured, description: 'Home visits are paid at $80 per visit.' });
    expect(hour).toMatchObject({ low: 58, per: 'hour' });
  });

  it.each<[string, Partial<Posting>, unknown]>([
    [
      'a form',
      {
        payText: '$55 - $60 an hour',
        description: 'Pay: $55 - $60 per visit. Job Type: Full-time\nPay: $55.00 - $60.00 per hour',
      },
      [55, 60, 'visit'],
    ],
    [
      'markup',
      {
        structured: { baseSalary: hourly(65, 75) },
        description: '$65 - $75/visit (rural visits at the top rate)\nSchedule: days\nPay: $65.00 - $75.00 per hour',
      },
      [65, 75, 'visit'],
    ],
    [
      'the line below alone',
      { description: 'We pay $58 per visit.\nJob Type: PRN\nPay: $58.00 per hour' },
      [58, 58, 'visit'],
    ],
    [
      'a line above, which is the employer’s',
      { description: 'Pay: $40.00 per hour in the clinic. $40.00 per visit at home.' },
      [40, 40, 'hour'],
    ],
    [
      'another sum by the visit',
      { description: 'Weekend visits: $80 per visit.\nJob Type: PRN\nPay: $58.00 per hour' },
      [58, 58, 'hour'],
    ],
    [
      'a line below, where words say what is paid by',
      {
        payText: '$55 - $60 an hour',
        description: 'You are paid per visit.\nJob Type: PRN\nPay: $55.00 - $60.00 per hour',
      },
      null,
    ],
    [
      'a year’s, worked out of it',
      { payText: '$90,000 - $110,000 a year', description: 'Paid per visit, $60-65 a visit' },
      [60, 65, 'visit'],
    ],
    [
      'a year’s, beside what some visits pay',
      { payText: '$70,000 - $78,000 a year', description: 'Weekend visits are paid per visit, $60 a visit' },
      [70_000, 78_000, 'year'],
    ],
  ])('is by the visit where the text gives the sum so, beside %s', (_, posting, expected) => {
    const insight = posted(posting);
    const pay = insight?.pay.pay;
    if (expected === null) expect(insight?.offer.verdict).toBeNull();
    else expect(pay && [pay.low, pay.high, pay.per]).toEqual(expected);
  });

  it('takes a site’s estimate, doubted as such, only where the employer states nothing', () => {
    const estimatedSalary = { currency: 'USD', unitText: 'HOUR', percentile10: 28, percentile90: 36 };
    expect(payOf({ structured: { estimatedSalary } })).toMatchObject({
      low: 28,
      high: 36,
      doubts: ['site-estimate'],
    });
    expect(payOf({ structured: { baseSalary: hourly(31, 35), estimatedSalary } })).toMatchObject({
      low: 31,
      high: 35,
      doubts: [],
    });
  });

  it('reads a bare number in the markup as a salary, and infers its unit with a doubt', () => {
    expect(payOf({ structured: { baseSalary: '34' } })).toMatchObject({
      low: 34,
      per: 'hour',
      doubts: ['unit-inferred'],
    });
  });

  it('doubts an hourly figure that is marked as a year’s, and leaves it as it is', () => {
    expect(payOf({ structured: { baseSalary: hourly(30, 36, 'YEAR') } })).toMatchObject({
      low: 30,
      high: 36,
      per: 'year',
      doubts: ['implausible-unit'],
    });
  });
});

describe('what a form was filled with to say nothing', () => {
  const description = 'Pay range: $34 - $38 an hour.';
  const ofText = { low: 34, high: 38, per: 'hour', doubts: [] };

  it.each<[string, number, number, string]>([
    ['0 to 999999', 0, 999_999, 'YEAR'],
    ['1 to 1', 1, 1, 'HOUR'],
    ['0.01 to 0.01', 0.01, 0.01, 'HOUR'],
    ['999', 999, 999, 'HOUR'],
    ['9999', 9999, 9999, 'HOUR'],
    ['0 to 99999', 0, 99_999, 'YEAR'],
    ['0 to 0', 0, 0, 'HOUR'],
    ['an end that is one', 20, 999_999, 'HOUR'],
    ['an hour’s pay as a year’s', 34, 38, 'YEAR'],
    ['a year’s pay as an hour’s', 70_000, 78_000, 'HOUR'],
  ])('gives way to the sum that the text states: %s', (_, low, high, unitText) => {
    const insight = posted({ structured: { baseSalary: hourly(low, high, unitText) }, description });
    expect(insight?.pay.pay).toMatchObject(ofText);
    expect(insight?.payOrigin).toBe('description');
    expect(insight?.payConflicts).toEqual([]);
    expect(insight?.offer.notCompared).toBeNull();
  });

  it('gives way to the title, and where a board prints it', () => {
    const structured = { baseSalary: hourly(1, 1) };
    expect(payOf({ structured, title: 'PTA - $36/hr' })).toMatchObject({ low: 36, high: 36 });
    expect(payOf({ payText: '$1 an hour', description })).toMatchObject(ofText);
    expect(payOf({ payText: 'Up to $999,999 a year', description })).toMatchObject(ofText);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['a text without a clear sum', 'Pay is told at the interview.', { high: 999_999, per: 'year' }],
    ['a bonus', '$5,000 sign-on bonus after 90 days.', { high: 999_999, per: 'year' }],
    ['what others are paid', 'Our physical therapists earn $52 an hour.', { high: 999_999, per: 'year' }],
    ['two sums that differ', 'Denver: $34 an hour\nPueblo: $30 an hour', { high: 999_999, per: 'year' }],
  ])('stays beside %s, and has no verdict', (_, text, expected) => {
    const insight = posted({ structured: { baseSalary: hourly(0, 999_999, 'YEAR') }, description: text });
    expect(insight?.pay.pay).toMatchObject(expected);
    expect(insight?.offer.verdict).toBeNull();
  });

  it.each<[string, ReturnType<typeof hourly>, Record<string, unknown>]>([
    ['another range', hourly(31, 35), { low: 31, high: 35 }],
    ['a week of 999', hourly(999, 999, 'WEEK'), { low: 999, per: 'week' }],
    ['a range from a low end', hourly(20, 38), { low: 20, high: 38 }],
  ])('is not %s, which goes before the text', (_, baseSalary, expected) => {
    const insight = posted({ structured: { baseSalary }, description });
    expect(insight?.pay.pay).toMatchObject(expected);
    expect(insight?.payConflicts).toHaveLength(1);
  });
});

describe('what other occupations are paid', () => {
  const description = 'Our physical therapists earn $45 to $52 an hour and techs $16; PTA pay is set at interview.';

  it('gives a posting neither pay nor verdict', () => {
    expect(posted({ description })?.pay.pay).toBeNull();
    expect(posted({ description })?.offer).toMatchObject({ verdict: null, notCompared: 'no-pay' });
  });

  it('is the pay of a posting for them, as its title and not the text decides', () => {
    expect(posted({ title: 'Rehab Technician', description })?.pay.pay).toMatchObject({ low: 16, high: 16 });
  });
});

describe('posted pay where there is no survey', () => {
  it('stands between two steps of the agreed scale', () => {
    // England 2026/27: band 3, year 2+ is £27,476 and band 4, year 1 £28,392.
    const nhs = posted({ title: 'Therapy Assistant', location: 'Leeds', payText: '£28,000 a year' });
    expect([nhs?.step?.from?.annual, nhs?.step?.to?.annual]).toEqual([27_476, 28_392]);
    expect(nhs?.comparison).toBeNull();
    expect(posted({ payText: '$30 an hour' })?.step).toBeNull();
  });
});

describe('the place of a posting', () => {
  const jobLocation = { address: { addressLocality: 'Columbus', addressRegion: 'OH', addressCountry: 'US' } };
  it('is the markup’s where the printed one names none', () => {
    const region = posted({ location: 'Various sites', structured: { jobLocation } })?.region;
    expect(region).toMatchObject({ state: 'OH', how: 'structured-location' });
  });
  it('is the printed one where both name one', () => {
    expect(posted({ structured: { jobLocation } })?.region).toMatchObject({ state: 'TX', how: 'posting-location' });
  });
});

describe('the pay that stands in title or description alone', () => {
  type Expected = [low: number | null, high: number | null, per: string | null] | null;
  const cases: [what: string, title: string, description: string, expected: Expected][] = [
    [
      'a wage beside a referral reward',
      'Certified Occupational Therapy Assistant (COTA)',
      'Join our rehab team in a skilled nursing facility.\nFull-time: $33/hr - $41/hr DOE Sign-on/Relocation Bonus: $4,000 for full-time PRN: $41/hr Referral Program: Earn $100 per paycheck for each full-time referral, for up to two years',
      [33, 41, 'hour'],
    ],
    [
      'a wage before a sentence on referrals',
      'Physical Therapist Assistant',
      'The hourly rate is $31.00 - $36.50. Know another PTA? Refer a friend and earn $50 on each paycheck!',
      [31, 36.5, 'hour'],
    ],
    [
      'lessons that families pay for',
      'Physical Therapy Aide',
      'Our gymnastics club and clinic share a building. Parents pay $42 per hour for private lessons. Wages depend on experience.',
      null,
    ],
    [
      'a bonus for productivity alone',
      'Physical Therapist Assistant',
      'Earn up to $5,500 annually in productivity pay on top of your wage. Great mentorship.',
      null,
    ],
    [
      'what the applicant pays',
      'Speech Language Pathology Assistant (SLPA)',
      'A fingerprint clearance is required. Non-refundable fee (approximately $54) paid by employee. Exam fees of $385 are not covered.',
      null,
    ],
    [
      'a cafeteria plan beside the salary',
      'Certified Occupational Therapy Assistant (COTA)',
      'Salary: $44,210 - $58,930 annually. District cafeteria contribution of $1,150 per month toward medical, dental and vision.',
      [44_210, 58_930, 'year'],
    ],
    [
      'steps with degrees',
      'SLPA - County Schools',
      'Salary: $40,350 (Step 1, BA) to $57,480 (Step 10, MA). 190 days.',
      [40_350, 57_480, 'year'],
    ],
    [
      'entry and top of a scale',
      'Occupational Therapy Assistant',
      'Pay: $23.85 entry - $30.60 top per hour, with a step each year.',
      [23.85, 30.6, 'hour'],
    ],
    [
      'two ends too loosely told',
      'Physical Therapist Assistant',
      'The pay is $24.50 an hour for those who have just finished school, and with many years behind you it is $33.00 an hour.',
      null,
    ],
    [
      'a week in the title',
      'Travel COTA - $1,640 per week',
      'A 13 week assignment in a rehab hospital.',
      [1640, 1640, 'week'],
    ],
    [
      'a week in a clause of its own',
      'PTA - Travel',
      'Travel job, 13 weeks, 40 hours. $1,480 - $1,690 weekly. Start as soon as you like.',
      [1480, 1690, 'week'],
    ],
    [
      'a year at the end of a title',
      'PTA // Outpatient // Onsite // $63K',
      'Clinic with four treatment rooms.',
      [63_000, 63_000, 'year'],
    ],
    ['a bonus in the title', 'PTA - Full Time - $7/$10K Bonus', 'Ask us about our sign-on bonus.', null],
    [
      'a range that can be none',
      'Physical Therapist Assistant',
      'Pay range: $62 - $71,500 a year depending on experience.',
      [null, 71_500, 'year'],
    ],
    [
      'a glued unit and a grade',
      'Rehabilitation Therapy Assistant',
      'Wage: $24.15 to $31.20HOUR hourly, Grade 9 to 9.',
      [24.15, 31.2, 'hour'],
    ],
    [
      'a target in cash',
      'Physical Therapist Assistant',
      'We offer an annualised cash target of $71,300–$84,900 for this post.',
      [71_300, 84_900, 'year'],
    ],
  ];
  it.each(cases)('is read of %s', (_, title, description, expected) => {
    const pay = payOf({ title, description }) ?? null;
    expect(pay && [pay.low, pay.high, pay.per]).toEqual(expected);
  });

  it('carries its doubts', () => {
    const doubts = (description: string, location = 'Plano, TX') => payOf({ description, location })?.doubts ?? null;
    expect(doubts('Pay range: $62 - $71,500 a year.')).toEqual(['spread']);
    expect(doubts('An annualised cash target of $71,300–$84,900.')).toEqual(['on-target-earnings']);
    expect(doubts('Salary: £25,760 to £27,476 per annum pro rata, inc HCAS', 'Leeds')).toEqual(['pro-rata']);
    expect(doubts('Salary: up to £27k FTE', 'Leeds')).toContain('pro-rata');
    expect(doubts('Pay: $29.40 an hour (1.0 FTE).')).toEqual([]);
  });
});
