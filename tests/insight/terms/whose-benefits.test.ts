import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../insight/terms';

const read = (text: string, title: string) =>
  readTerms(title, `You treat patients as planned.\n${text}\nCome and see us.`)?.terms.find(
    ({ id }) => id === 'paid-time-off',
  )?.says ?? null;

describe('what full-time staff have', () => {
  it.each([
    ['PTA PRN', 'Full-time benefits include PTO, 401k. PRN: no benefits.'],
    ['COTA', 'Position Type: PRN\nBenefits for full-time colleagues: medical, dental, PTO.'],
    ['PTA', 'PTO available for full-time therapists; this PRN post has none.'],
    ['PTA', 'Seasonal, Nov thru April. Our year-round team enjoys PTO.'],
    ['PTA - Part Time', 'Full-time employees receive PTO.'],
    ['PTA - Travel', 'Vacation accrues for permanent staff only.'],
  ])('a post as %s: %s', (title, text) => {
    expect(read(text, title)).toBeNull();
  });

  it.each([
    ['PTA', 'Full-time employees receive PTO.'],
    ['PTA - Full or Part Time', 'Paid time off.'],
    ['PTA - Full-time or PRN', 'Full-time employees receive PTO.'],
    ['PTA', 'Job type: Part-time or full-time\nFull-time employees receive PTO.'],
    ['PTA - Part Time', 'PTO from the first day, pro rata.'],
    ['PTA - Travel', 'PTO from the first day.'],
    ['PTA', 'Paid leave 25 days.'],
    ['PTA', 'Vacation accrues for permanent staff only.'],
  ])('a post as %s: %s is said', (title, text) => {
    expect(read(text, title)).toBe('said');
  });
});

describe('what lesser staff have not', () => {
  it.each(['Casual colleagues get 25% loading in place of leave.', 'Casuals get no leave.'])(
    'is not denied to full-time staff: %s',
    (text) => {
      expect(read(text, 'OTA - Full-time')).toBeNull();
    },
  );

  it.each([
    ['Casual colleagues get 25% loading in place of leave.', 'OTA - Casual'],
    ['Part-time staff do not earn PTO.', 'OTA'],
    ['PRN staff do not earn PTO.', 'OTA - Full-time or PRN'],
  ])('%s is denied in a post as %s', (text, title) => {
    expect(read(text, title)).toBe('denied');
  });
});
