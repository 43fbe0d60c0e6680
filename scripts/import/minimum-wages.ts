import type { StateMinimumWage } from '../../data/schema-offer';
import { EVIDENCE_COLUMNS, evidenceOf } from './evidence';
import { ImportFault } from './fault';
import { byKey, US_STATES } from './known-codes';
import { readTable } from './table';

const FILE = 'minimum-wage.csv';
const COLUMNS = ['state', 'hourly_usd', 'scope', 'as_of', ...EVIDENCE_COLUMNS] as const;
const NATION = 'US';
const PLACES: ReadonlySet<string> = new Set([...US_STATES.keys(), NATION]);
/** 50 states and D.C.: each has to be looked up, as a forgotten one would pass for a state without a minimum of its own. */
const STATES = 51;

/** Reads `minimum-wage.csv`: the federal minimum, and those of the states that have another. Dollars an hour. */
export function importMinimumWages(folder: string, source: string, importedOn: string) {
  const wages = new Map<string, StateMinimumWage>();
  const rows = readTable(folder, FILE, COLUMNS, ['state']);
  for (const row of rows) {
    const state = row.known('state', PLACES, 'state');
    const asOf = row.text('as_of');
    if (!/^\d{4}-\d\d$/.test(asOf)) throw row.fault(`"${asOf}" is no month`);
    wages.set(state, {
      hourly: row.number('hourly_usd'),
      scope: row.oneOf('scope', ['federal', 'statewide', 'lowest-region', 'small-employers', 'older-step']),
      asOf,
      ...evidenceOf(row, importedOn, EVIDENCE_COLUMNS),
    });
  }
  const federal = wages.get(NATION);
  if (!federal) throw new ImportFault(FILE, null, 'no federal minimum wage');
  if (wages.size !== STATES + 1)
    throw new ImportFault(FILE, null, `${wages.size - 1} states, while there are ${STATES}`);
  for (const row of rows) {
    const { hourly, scope } = wages.get(row.text('state')) ?? federal;
    if (hourly < federal.hourly || (scope === 'federal' && hourly !== federal.hourly))
      throw row.fault(`the federal minimum is ${federal.hourly}`);
  }
  return { source, federal, states: byKey([...wages].filter(([, { scope }]) => scope !== 'federal')) };
}
