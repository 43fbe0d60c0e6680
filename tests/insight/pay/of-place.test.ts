import { describe, expect, it } from 'vitest';
import { insightFor } from '../../../insight/insight';
import { personWith } from '../../person';

function payOf(description: string, location: string): (number | string | null)[] | null {
  const posting = { id: '1', url: '', title: 'Physical Therapist Assistant', location, description };
  const pay = insightFor(posting, personWith())?.pay.pay;
  return pay ? [pay.low, pay.high, pay.per] : null;
}

describe('of pay by places', () => {
  const STATES =
    'The hourly range in Colorado is $30.00 - $35.00. In California: $36.00 - $40.00 per hour. New York: $34 - $38 per hour.';
  it.each<[string, string, [number, number] | null]>([
    [STATES, 'Denver, CO', [30, 35]],
    [STATES, 'Fresno, CA', [36, 40]],
    [STATES, 'Albany, NY', [34, 38]],
    [STATES, 'Columbus, OH', null],
    ['Pay range in New York City: $40 - $48 an hour.', 'Columbus, OH', null],
    ['Pay range in New York City: $40 - $48 an hour.', 'New York, NY', [40, 48]],
    ['Pay: $31 - $36 per hour. For California residents, the range is $38 - $44 an hour.', 'Columbus, OH', [31, 36]],
    ['$31 - $36 per hour in Ohio, $38 - $44 per hour in Washington', 'Columbus, OH', [31, 36]],
    ['Pay by site:\n• Denver, CO $33 - $37/hr\n• Columbus, OH $31 - $34/hr', 'Columbus, OH', [31, 34]],
    ['California pay transparency: the hourly range is $38.00 - $46.00.', 'Dayton, OH', null],
    ['California pay transparency: the hourly range is $38.00 - $46.00.', 'Fresno, CA', [38, 46]],
    ['Under the Colorado Equal Pay Act the range is $32 - $41 per hour.', 'Dayton, OH', null],
    ['In accordance with Colorado law, the pay range is $32 - $41 per hour.', 'Denver, CO', [32, 41]],
    ['Our PTAs in Seattle start at $40 - $44/hr.', 'Columbus, OH', null],
  ])('that of the post is read: %s (%s)', (description, location, ends) => {
    expect(payOf(description, location)).toEqual(ends && [...ends, 'hour']);
  });

  it.each([
    ['We are a family company from Denver. Pay: $33 - $37 per hour.', 'Columbus, OH'],
    ['Pay: $33 - $37 per hour. Questions? Ask Jane in Seattle.', 'Columbus, OH'],
    ['Outpatient: $33 - $37 per hour', 'Columbus, OH'],
    ['Pay in Columbus: $33 - $37 per hour', 'Columbus, OH'],
    ['Pay in Dublin: $33 - $37 per hour', 'Columbus, OH'],
    ['Pay range in Ohio: $33 - $37 per hour', 'Columbus, OH'],
    ['Pay in New York City: $33 - $37 per hour', 'Remote'],
    ['Pay in Portland: $33 - $37 per hour', 'Columbus, OH'],
  ])('what is the post’s, or may be, is its pay: %s', (description, location) => {
    expect(payOf(description, location)).toEqual([33, 37, 'hour']);
  });
});
