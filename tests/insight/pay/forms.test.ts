import { describe, expect, it } from 'vitest';
import { readPay } from '../../../insight/pay';
import { readPayInDescription } from '../../../insight/pay/description';
import { readPosted } from '../../../insight/pay/posted';
import type { PayPer } from '../../../insight/types';

type Expected = [low: number | null, high: number | null, per: PayPer | null] | null;

const asRead = (pay: ReturnType<typeof readPay>['pay']): Expected => pay && [pay.low, pay.high, pay.per];

describe('what forms and field lists print', () => {
  it.each<[string, Expected]>([
    ['Pay range minimum: $24.10\nPay range maximum: $31.90', [24.1, 31.9, null]],
    ['Minimum Daily $190.00 / Maximum Daily $240.00', [190, 240, 'day']],
    ['Min. USD $23.05/Hr.\nMax. USD $30.15/Hr.', [23.05, 30.15, 'hour']],
    ['$23.05 (Minimum) | $26.60 (Midpoint) | $30.15 (Maximum), hourly', [23.05, 30.15, 'hour']],
    ['Minimum / Midpoint / Maximum: $23.05 - $26.60 - $30.15', [23.05, 30.15, null]],
    ['$23.05 - $26.60 - $30.15', null],
    ['Pay type: Hourly\nGrade 8\nMin 21.50 | Max 29.75', [21.5, 29.75, 'hour']],
    // Other fields of such a form.
    ['Pay type: Hourly\nScheduled weekly hours: 36.00', null],
    ['Pay type: Hourly\nHours per pay period: 72.00\nFTE: 0.90', null],
    ['Pay type: Hourly. Lift 50.00 lbs. Section 24.35.', null],
    ['Pay type: Hourly\nSign-on: $5,000\nUniform $50', null],
    ['Pay type: Hourly\nHours per week: 24.00\nPay range: $30.00 - $36.00', [30, 36, 'hour']],
    ['We gave $50, hourly, to charity', [50, 50, null]],
    ['Salary min: 21.5000 Salary max: 29.7500 Salary unit: HOUR', [21.5, 29.75, 'hour']],
    ['Level A: $22.00 - $26.00\nAll rates are hourly', [22, 26, 'hour']],
    ['$28.40HourlyShift: Days', [28.4, 28.4, 'hour']],
    ['$28.40 - $33.10 per hourPart-time', [28.4, 33.1, 'hour']],
    ['$28./hr', [28, 28, 'hour']],
    ['$27.60 - $35.20, by the hour', [27.6, 35.2, 'hour']],
    ['$31, hourly staff meeting on Mondays', [31, 31, null]],
    ['$2,300 per semi-monthly pay period', [2300, 2300, 'half-month']],
    ['$1,950 per bi-weekly pay period', [1950, 1950, 'two-weeks']],
    ['USD 26.00 - 31.50 HOUR', [26, 31.5, 'hour']],
    ['$34 - 10 hour shifts', [34, 34, null]],
    ['Weekly gross: $1,540\nHourly taxable: $20', [1540, 1540, 'week']],
    ['Routine visit: fifty-two dollars ($52.00)', [52, 52, 'visit']],
    ['The visit rate at our Salem branch is $58 to $66', [58, 66, 'visit']],
    ['Visits are reimbursed on a sliding scale of $55 to $63', [55, 63, 'visit']],
    ['The minimum and maximum rates we expect to pay are $28.10 and $39.90 per hour', [28.1, 39.9, 'hour']],
    ['Our minimum for this post is $25 hourly and our maximum $29 hourly', [25, 29, 'hour']],
    ['Pay for a full 38 hour week: $1,290', [1290, 1290, 'week']],
    ['The hourly rate budgeted for the post is $32.25', [32.25, 32.25, 'hour']],
    ['Hourly, W-2: $27 - $32', [27, 32, 'hour']],
    ['Hourly / 36 hours per week', null],
    ['The annual salary for 2026-27 is $51,230', [51_230, 51_230, 'year']],
    ['The annual pay for this SLPA post in our Lyon district is $44,000 to $49,500', [44_000, 49_500, 'year']],
    ['Annual salary between 52 and 57 thousand dollars', [52_000, 57_000, 'year']],
  ])('%s', (text, expected) => {
    expect(asRead(readPay(text).pay)).toEqual(expected);
  });
});

describe('pay by experience', () => {
  it.each<[string, Expected]>([
    ['New graduate PTA: $26.00 - $28.50/hr\nPTA with 3+ years in home health: $29.50 - $33.00/hr', [26, 33, 'hour']],
    ['0-1 yrs: $25 - $27/hr, 2-4 yrs: $27 - $30/hr, 5+ yrs: $30 - $33/hr', [25, 33, 'hour']],
    ['$27/hr for new grads, to $32/hr with four or more years', [27, 32, 'hour']],
    ['$29 an hour, up to $34 an hour depending on experience', [29, 34, 'hour']],
    ['$29 an hour, up to $34 an hour on weekends', [29, 29, 'hour']],
    ['$41,300 at step 1 to $55,900 at step 18', [41_300, 55_900, null]],
    // Which of two sums is paid depends on the person.
    ['New grads $27/hr, experienced $33/hr', null],
    // Too far apart to be one scale.
    ['Entry-level $22-24/hr, experienced $35-39/hr', null],
  ])('%s', (text, expected) => {
    expect(asRead(readPay(text).pay)).toEqual(expected);
  });
});

describe('money beside the pay', () => {
  it.each<[string, Expected]>([
    ['$30.20/hr and up to $4,000 a year toward tuition', [30.2, 30.2, 'hour']],
    ['$58,000 - $66,000 a year\nMileage .655 a mile', [58_000, 66_000, 'year']],
    ['Hourly range $27.10 - $34.90. Preceptor pay $1.50/hour.', [27.1, 34.9, 'hour']],
    ['$59,500 salary, yearly bonus of up to $3,000', [59_500, 59_500, 'year']],
    ['$29.00–$33.00/hr - $250 materials stipend', [29, 33, 'hour']],
    ['$47,100 - $58,800 per year. Up to $30,000 in loan repayment.', [47_100, 58_800, 'year']],
    ['Value of our benefits: $19,800 per year', null],
    ['Hourly rate of $33.00 plus quarterly attendance bonus of up to $500', [33, 33, 'hour']],
    ['Our share of health benefits is a contribution of $980 per month', null],
    ['Medicare reimbursement is $88 per visit', null],
    ['$44/visit up to 26, $51/visit thereafter', [44, 51, 'visit']],
    ['$53 a visit, $59 a visit after 5 pm', [53, 59, 'visit']],
    ['$40 a visit, $95 a visit', null],
    ['Area average for SLPAs: $24.60 per hour', null],
    ['The average PTA in Ohio earns $33 an hour', null],
    ['The going rate is $33 an hour', null],
    ['Orientation pays $22 an hour', null],
    ['Meeting rate: $20/hr', null],
    ['Orientation is paid at $22 an hour, the post at $31 an hour', [31, 31, 'hour']],
    ['Severance pay of $1,500 per week', null],
    ['Supervising Occupational Therapist pay is $88,000 - $97,000 per year', null],
    ['Reimbursement is per visit: $54 standard', [54, 54, 'visit']],
    ['A treatment visit pays $48; a missed visit pays nothing', [48, 48, 'visit']],
    ['Benefits for 20+ hour employees', null],
    ['Per diem assistants get $260 for the day', [260, 260, 'day']],
    ['Per diem of $260 for the day', null],
    ['Other agencies in our county pay $47 a visit', null],
    ['Substitute rate for teachers is $140/day', null],
    ['Our last posting showed $26.00 - $29.00 per hour', null],
    ['You work beside our occupational therapists (hiring range $44 - $56 per hour)', null],
    ['Supervising Physical Therapist: $46-$55 per hour', null],
  ])('%s', (text, expected) => {
    expect(asRead(readPay(text).pay)).toEqual(expected);
  });
});

describe('a sentence that leads to its sum by a word for pay', () => {
  it.each<[string, Expected]>([
    [
      'Salary placement on the support staff schedule, lanes B to D: $39,400 to $48,250 per year.',
      [39_400, 48_250, 'year'],
    ],
    ['We pay by the day: $230-$270, by experience.', [230, 270, 'day']],
    ['Full-time, salaried post: $62,500 annually.', [62_500, 62_500, 'year']],
    ['You’ll receive $61,400 a year', [61_400, 61_400, 'year']],
    ['Wage: $28.10 minimum of scale / $39.90 maximum of scale', [28.1, 39.9, null]],
    ['COMPENSATION\n$41.10 to $48.30 by step', [41.1, 48.3, null]],
    ['$43,800 - $55,100 for the year, placement on the support salary schedule', [43_800, 55_100, null]],
    ['$43,800 - $55,100 for the year, our endowment', null],
    ['SALARY GRADE: K-7, from $44,100 at step 1 to $58,300 at step 20\nCALENDAR: 188 days', [44_100, 58_300, null]],
    // Other money on the way, or behind.
    ['Employer-paid short-term disability: weekly benefit paid up to $1,200 per week.', null],
    ['Paid leave: up to $1,100 per week while you bond with your baby.', null],
    ['Retirement pay after 30 years: $48,000 a year.', null],
    ['The salary threshold of the law is $43,000 - $58,000 a year.', null],
    ['Office staff are paid $40,000 - $45,000 a year.', null],
    ['We pay our residents $52,000 a year.', null],
    ['Salaries matter, so our founder gave up $60,000 a year.', null],
    ['The county pays the clinic $45,000 - $50,000 a year.', null],
    ['Students graduate with $30,000 - $60,000 depending on experience of debt', null],
    ['Paid DPT program of $30,000 toward your degree a year', null],
    ['Our paid benefits are worth $24,000 - $28,000 per year.', null],
    ['We pay tuition of $26,000 a year for your bachelor’s.', null],
    ['The average salary here is $58,000 a year.', null],
  ])('%s', (text, expected) => {
    expect(asRead(readPayInDescription(text).pay)).toEqual(expected);
  });
});

it.each<[string, Expected]>([
  ['Four tens. $1,360/wk.', [1360, 1360, 'week']],
  ['$1,360 per week for 40 hours, overtime after 40', [1360, 1360, 'week']],
  ['$36 base + $2/hr lead differential', [36, 36, 'hour']],
  ['$400 per day, 8-hour day', [400, 400, 'day']],
  ['Salaried $72,000 for 25 visits a week plus $45 per visit above that.', [72000, 72000, null]],
  ['£24,937 - £26,598 per annum', [24937, 26598, 'year']],
  ['A stipend. $1,360/wk for housing', null],
  ['$900 a week toward your rent', null],
  ['Groceries and rent here come to $700 a week. Join us.', null],
])('what a week, or a base beside its differential, pays: %s', (text, expected) => {
  expect(asRead(readPayInDescription(text).pay)).toEqual(expected);
});

it.each<[string, Expected]>([
  ['Our starting range for new grads is $29-31/hr. Experienced clinicians $32-37/hr.', [29, 37, 'hour']],
  ['New grads start at $29-31, experienced PTAs $32-37 per hour', [29, 37, 'hour']],
  ['New grads start at $29-31, experienced PTAs $42-47 per hour', null],
])('of levels the unit of one is that of all: %s', (text, expected) => {
  expect(asRead(readPayInDescription(text).pay)).toEqual(expected);
});

it.each<[string, string, Expected]>([
  ['PTA - New Grad', 'New grads: $28 - $30/hr. Experienced PTA: $31 - $36/hr', null],
  ['PTA', 'New grads: $28 - $30/hr. Experienced PTA: $31 - $36/hr', [28, 36, 'hour']],
])('levels are one range only where the title is of none of them: %s, %s', (title, description, expected) => {
  const { reading } = readPosted({ id: '1', title, url: 'https://example.com/1', description }, 'US', {
    role: 'physical-therapist-assistant',
    alsoOpenTo: [],
  });
  expect(asRead(reading.pay)).toEqual(expected);
});
