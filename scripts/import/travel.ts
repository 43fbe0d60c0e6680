import type { MileageRate, PerDiemRate, TaxHomeFact } from '../../data/schema-offer';
import { EVIDENCE_COLUMNS, evidenceOf } from './evidence';
import { ImportFault } from './fault';
import { type Row, readTable } from './table';

const FILE = 'travel-facts.csv';
const COLUMNS = ['topic', 'key', 'value', 'from', 'to', ...EVIDENCE_COLUMNS] as const;

/** Reads `travel-facts.csv`: mileage rates and standard per diem by period, and what makes a tax home. */
export function importTravel(folder: string, importedOn: string) {
  const mileage: MileageRate[] = [];
  const perDiem: PerDiemRate[] = [];
  const taxHome: TaxHomeFact[] = [];
  for (const row of readTable(folder, FILE, COLUMNS, ['topic', 'key', 'from'])) {
    const evidence = evidenceOf(row, importedOn, EVIDENCE_COLUMNS);
    switch (row.oneOf('topic', ['mileage', 'per-diem', 'tax-home'])) {
      case 'mileage':
        row.oneOf('key', ['business']);
        mileage.push({ centsAMile: row.number('value'), ...periodOf(row), ...evidence });
        break;
      case 'per-diem': {
        const kind = row.oneOf('key', ['lodging', 'meals-and-incidentals']);
        perDiem.push({ kind, dollarsADay: row.number('value'), ...periodOf(row), ...evidence });
        break;
      }
      case 'tax-home': {
        const fact = row.oneOf('key', ['regular-place-of-work', 'years-in-one-place', 'itinerant-is-taxed']);
        taxHome.push({ fact, value: row.optionalNumber('value'), ...evidence });
      }
    }
  }
  for (const kind of ['lodging', 'meals-and-incidentals']) inTurn(perDiem.filter((rate) => rate.kind === kind));
  return {
    mileage: { source: 'irs-mileage', rates: inTurn(mileage) },
    perDiem: { source: 'gsa-per-diem', rates: perDiem },
    taxHome: { source: 'irs-publication-463', facts: taxHome },
  };
}

function periodOf(row: Row<(typeof COLUMNS)[number]>): { from: string; to: string } {
  const [from, to] = [row.date('from'), row.date('to')];
  if (to < from) throw row.fault('the period ends before it begins');
  return { from, to };
}

/** In order of time. Throws where two rates hold on one day. */
function inTurn<Rate extends { from: string; to: string }>(rates: readonly Rate[]): Rate[] {
  const sorted = rates.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const [place, { from }] of sorted.entries()) {
    const before = sorted[place - 1];
    if (before && from <= before.to) throw new ImportFault(FILE, null, `two rates hold on ${from}`);
  }
  return sorted;
}
