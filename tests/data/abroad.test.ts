import { describe, expect, it } from 'vitest';
import { australianAward } from '../../data/australia';
import { canadianWages } from '../../data/canada';
import { ukHighCostArea, ukPayPoints } from '../../data/united-kingdom';

describe('pay outside the United States, as published', () => {
  it('Job Bank 2025, dollars an hour', () => {
    expect(canadianWages('32109', 'NAT')).toMatchObject({
      low: 17.62,
      median: 26.85,
      high: 36.71,
      period: '2023-2024',
    });
    expect(canadianWages('32109', 'NB')).toMatchObject({ low: 20.32, median: 26.13, high: 27.77, period: '2024' });
    expect(canadianWages('33109', 'ON')).toMatchObject({ low: 18, median: 22, high: 30.47, source: 'jobbank-2025' });
    expect(canadianWages('32109', 'YT')).toBeNull();
  });

  it('Agenda for Change, pounds a year', () => {
    const england = ukPayPoints('england');
    expect(england).toMatchObject({ payYear: '2026/27', source: 'nhs-afc-england-2026' });
    expect(england?.points.filter(({ band }) => band === 4)).toEqual([
      { band: 4, label: 'Year 1', annual: 28392 },
      { band: 4, label: 'Year 3+', annual: 31157 },
    ]);
    expect(ukPayPoints('england', '2025/26')?.points[0]).toEqual({ band: 2, label: 'Entry', annual: 24465 });
    expect(ukPayPoints('scotland')?.points.find(({ band }) => band === 3)?.annual).toBe(29061);
    expect(ukPayPoints('wales')?.points.length).toBe(2);
    expect(ukPayPoints('northern-ireland')).toBeNull();
    expect(ukPayPoints('wales', '2025/26')).toBeNull();
  });

  it('London’s supplement', () => {
    expect(ukHighCostArea('2026/27').zones).toEqual([
      { zone: 'inner_london', percent: 20, minimum: 5794, maximum: 8746 },
      { zone: 'outer_london', percent: 15, minimum: 4870, maximum: 6137 },
      { zone: 'fringe', percent: 5, minimum: 1346, maximum: 2270 },
    ]);
    expect(ukHighCostArea('2019/20').zones).toEqual([]);
  });

  it('the Australian award', () => {
    const award = australianAward();
    expect(award.effectiveFrom).toBe('2025-07-01');
    expect(award.points.length).toBe(13);
    expect(award.points[0]).toEqual({ level: 1, payPoint: null, weekly: 978.2, hourly: 25.74 });
    expect(award.points.at(-1)).toEqual({ level: 9, payPoint: 3, weekly: 1429.9, hourly: 37.63 });
  });
});
