import { byKey, SOC_CODES } from './known-codes';
import { readTable } from './table';

/** The file's words for education, and ours. */
const EDUCATION = {
  high_school: 'high-school',
  associate: 'associate',
  bachelor: 'bachelor',
  master: 'master',
  doctoral_or_professional: 'doctoral-or-professional',
} as const;
const EDUCATION_WORDS = Object.keys(EDUCATION) as (keyof typeof EDUCATION)[];

const unlessNone = (text: string): string | null => (text === '' || text === 'None' ? null : text);

/**
 * Reads `projections.csv`: the Bureau's projection of each occupation for the nation. The employment columns carry their
 * years in their names, which move on with every edition, so the years are taken from the header.
 */
export function importProjections(folder: string, base: number, source: string) {
  const from = `employment_base_${base}` as const;
  const to = `employment_projected_${base + 10}` as const;
  const rows = readTable(
    folder,
    'projections.csv',
    [
      'soc',
      'period',
      from,
      to,
      'change_number',
      'change_pct',
      'annual_openings',
      'typical_entry_education',
      'work_experience',
      'on_the_job_training',
    ],
    ['soc'],
  );
  const bySoc = rows.map((row) => {
    const projection = {
      period: row.text('period'),
      employmentBase: row.number(from),
      employmentProjected: row.number(to),
      change: row.number('change_number'),
      changePercent: row.number('change_pct'),
      annualOpenings: row.number('annual_openings'),
      entryEducation: EDUCATION[row.oneOf('typical_entry_education', EDUCATION_WORDS)],
      experience: unlessNone(row.optional('work_experience')),
      training: unlessNone(row.optional('on_the_job_training')),
    };
    // Both counts are published in thousands with one decimal: their difference may be out by a hundred.
    if (Math.abs(projection.employmentProjected - projection.employmentBase - projection.change) > 100) {
      throw row.fault('the change is not the difference of the two employments');
    }
    return [row.known('soc', SOC_CODES, 'occupation (SOC)'), projection] as const;
  });
  return { source, projections: byKey(bySoc) };
}
