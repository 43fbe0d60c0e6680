import type { Supervision } from '../../data/schema-licensure';
import { EVIDENCE_COLUMNS, evidenceOf } from './evidence';
import { byKey, US_STATES } from './known-codes';
import { type Row, readTable } from './table';

const COLUMNS = [
  'role',
  'state',
  'at_most',
  'counted',
  'setting',
  'percent',
  'percent_direct',
  'percent_first_90_days',
  ...EVIDENCE_COLUMNS,
] as const;
type SupervisionRow = Row<(typeof COLUMNS)[number]>;

const COUNTED = [
  'assistants',
  'full-time-assistants',
  'assistants-aides-students',
  'all-but-therapists',
  'aides',
  'apprentices',
] as const;

/** Reads `supervision.csv`: by role, then state, how many one therapist may supervise, and how much of the work. */
export function importSupervision(folder: string, source: string, importedOn: string) {
  const byRole = new Map<string, Map<string, Supervision>>();
  for (const row of readTable(folder, 'supervision.csv', COLUMNS, ['role', 'state'])) {
    const role = row.oneOf('role', ['pta', 'ota', 'slpa']);
    const states = byRole.get(role) ?? new Map<string, Supervision>();
    states.set(row.known('state', US_STATES, 'state'), supervisionOf(row, importedOn));
    byRole.set(role, states);
  }
  return { source, supervision: byKey([...byRole].map(([role, states]) => [role, byKey(states)])) };
}

function supervisionOf(row: SupervisionRow, importedOn: string): Supervision {
  const evidence = evidenceOf(row, importedOn, EVIDENCE_COLUMNS);
  const atMost = row.optional('at_most') === 'no-limit' ? 'no-limit' : row.optionalNumber('at_most');
  const percent = row.optionalNumber('percent');
  const share =
    percent === null
      ? null
      : {
          percent,
          direct: row.number('percent_direct'),
          firstNinetyDays: row.optionalNumber('percent_first_90_days'),
        };
  // What sources disagree on has no figure: the product takes no side.
  if ((atMost === null && share === null) !== (evidence.mark === 'conflict'))
    throw row.fault('a row says how many or how much, unless its sources are in conflict');
  return {
    atMost,
    counted: row.oneOf('counted', COUNTED),
    setting: row.oneOf('setting', ['everywhere', 'schools', 'outside-hospitals']),
    share,
    ...evidence,
  };
}
