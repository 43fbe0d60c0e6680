import { expect, it } from 'vitest';
import { withOpenHalf } from '../../../insight/terms/halves';
import type { TermsReading } from '../../../insight/types';

/** What is left open by a text whose first sentence is what was read of charting and driving. */
function openHalf(text: string): string | undefined {
  const quoted = text.split('.')[0] ?? '';
  const reading: TermsReading = {
    terms: [
      { id: 'mileage', quoted, says: 'said' },
      { id: 'paid-documentation-and-driving', quoted, says: 'said' },
    ],
    complete: true,
  };
  const [mileage, both] = withOpenHalf(reading, text)?.terms ?? [];
  expect(mileage?.leavesOpen).toBeUndefined();
  return both?.leavesOpen;
}

it.each([
  ['Driving time is not paid.', 'charting'],
  ['Paid drive time.', 'charting'],
  ['Paid documentation time.', 'driving'],
  ['Driving time is not paid. You keep your notes in Raintree.', 'charting'],
])('%s leaves %s open', (text, open) => {
  expect(openHalf(text)).toBe(open);
});

it.each([
  'Paid documentation and drive time.',
  'Driving time is not paid. Time for charting is.',
  'You have 30 minutes a day for notes. Paid drive time.',
  'Documentation and travel are not paid.',
  'Indirect time such as charting is paid.',
])('%s leaves neither open', (text) => {
  expect(openHalf(text)).toBeUndefined();
});

it('splits nothing that was not read', () => {
  expect(withOpenHalf(null, '')).toBeNull();
  const silent: TermsReading = {
    terms: [{ id: 'paid-documentation-and-driving', quoted: null, says: null }],
    complete: true,
  };
  expect(withOpenHalf(silent, 'Paid drive time.')).toEqual(silent);
});
