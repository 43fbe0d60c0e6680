import { describe, expect, it } from 'vitest';
import { panel } from '../../locales/say';

describe('a percentile as people count', () => {
  it.each([
    [10, '1 in 10', '10th'],
    [13, '3 in 20', '13th'],
    [21, '2 in 10', '21st'],
    [25, '1 in 4', '25th'],
    [33, '1 in 3', '33rd'],
    [40, '4 in 10', '40th'],
    [45, '9 in 20', '45th'],
    [50, 'half', '50th'],
    [61, '6 in 10', '61st'],
    [67, '2 in 3', '67th'],
    [75, '3 in 4', '75th'],
    [85, '17 in 20', '85th'],
    [90, '9 in 10', '90th'],
  ])('of %s is %s', (percentile, share, ordinal) => {
    expect(panel.percentile(percentile)).toBe(`About ${share} earn less (${ordinal} percentile).`);
  });

  it('is never further from it than two and a half in a hundred', () => {
    for (let percentile = 3; percentile <= 97; percentile += 1) {
      const words = /^About (\S+)(?: in (\d+))? earn/.exec(panel.percentile(percentile));
      const share = words?.[1] === 'half' ? 0.5 : Number(words?.[1]) / Number(words?.[2]);
      expect(Math.abs(share * 100 - percentile), String(percentile)).toBeLessThanOrEqual(2.5);
    }
  });
});
