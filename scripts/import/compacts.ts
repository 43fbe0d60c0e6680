import type { Compact } from '../../data/schema-licensure';
import { byKey, US_STATES } from './known-codes';
import { markOf } from './marks';
import { sourceDateOf } from './source-date';
import { readTable } from './table';

const COLUMNS = ['compact', 'state', 'step', 'source_date', 'verification'] as const;
/** The role whose profession has the compact, and what `data/sources.json` calls the list of its members. */
const COMPACTS = {
  pt: ['pta', 'compact-table'],
  ot: ['ota', 'ot-compact'],
  aslp: ['slpa', 'aslp-compact'],
} as const;
const NATION = 'US';
const PLACES: ReadonlySet<string> = new Set([...US_STATES.keys(), NATION]);

/** Reads `compacts.csv`: by role, then state, how far the state has come with the compact of that profession. */
export function importCompacts(folder: string, importedOn: string) {
  const byRole = new Map<string, Map<string, Compact>>();
  for (const row of readTable(folder, 'compacts.csv', COLUMNS, ['compact', 'state'])) {
    const [role] = COMPACTS[row.oneOf('compact', ['pt', 'ot', 'aslp'])];
    const state = row.known('state', PLACES, 'state');
    const step = row.oneOf('step', ['active', 'enacted', 'no', 'leaves-out-assistants']);
    // Whom a compact covers is the same everywhere; how far a state has come with it is the state's own.
    if ((state === NATION) !== (step === 'leaves-out-assistants'))
      throw row.fault(`"${step}" can't be said of ${state}`);
    const sourceDate = sourceDateOf(row, 'source_date', importedOn);
    const text = row.text('verification');
    const mark = markOf(text, sourceDate);
    if (!mark) throw row.fault(`unknown verification "${text}"`);
    const states = byRole.get(role) ?? new Map<string, Compact>();
    byRole.set(role, states.set(state, { step, mark, sourceDate }));
  }
  return {
    compacts: byKey(
      Object.values(COMPACTS).map(([role, source]) => [role, { source, states: byKey([...(byRole.get(role) ?? [])]) }]),
    ),
  };
}
