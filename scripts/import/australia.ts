import { ImportFault } from './fault';
import { readTable } from './table';

const FILE = 'australia-aha-pay.csv';
/** The award pays an ordinary week of 38 hours (MA000027); the printed hourly rate is rounded to a cent. */
const HOURS_A_WEEK = 38;

/** Reads `australia-aha-pay.csv`: the award's minimum rates by date. */
export function importAustralia(folder: string) {
  const rows = readTable(
    folder,
    FILE,
    ['measure', 'instrument', 'classification', 'level', 'pay_point', 'effective_from', 'weekly_aud', 'hourly_aud'],
    ['measure', 'level', 'pay_point', 'effective_from'],
  );
  const editions = new Map<string, [number, number | null, number, number][]>();
  const classifications = new Set<string>();
  for (const row of rows) {
    row.oneOf('measure', ['award_minimum']);
    const weekly = row.number('weekly_aud');
    if (!row.text('instrument').startsWith('MA000027 ')) throw row.fault('unknown award');
    const from = row.date('effective_from');
    const hourly = row.number('hourly_aud');
    if (Math.abs(weekly / HOURS_A_WEEK - hourly) > 0.006)
      throw row.fault('the hourly rate is not a 38th of the weekly');
    classifications.add(row.text('classification'));
    const points = editions.get(from) ?? [];
    const before = points.at(-1);
    if (before && weekly < before[2]) throw row.fault('points out of order: pay falls');
    points.push([row.number('level'), row.optionalNumber('pay_point'), weekly, hourly]);
    editions.set(from, points);
  }
  const [classification, ...others] = classifications;
  if (!classification || others.length > 0)
    throw new ImportFault(FILE, null, 'the award rows name no one classification');
  return {
    award: {
      source: 'fair-work-ma000027',
      classification,
      editions: [...editions]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([effectiveFrom, points]) => ({ effectiveFrom, points })),
    },
  };
}
