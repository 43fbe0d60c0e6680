import type { LicensureKey } from '../../data/schema';
import type { LicensureRow } from '../../data/schema-licensure';
import { EVIDENCE_COLUMNS, evidenceOf } from './evidence';
import { byKey, CANADIAN_PROVINCES, US_STATES } from './known-codes';
import { GENERAL_ROLE_IN_THE_US, noteFor } from './licensure-notes';
import { licensureSourceOf } from './licensure-sources';
import { type Row, readTable } from './table';

const REQUIREMENTS = [
  'license',
  'certification',
  'registration',
  'license-or-certification',
  'none',
  'unknown',
] as const;
const CSV_ROLES = ['pta', 'ota', 'slpa', 'pt-aide', 'ot-aide', 'therapy-assistant', 'all'] as const;
const COLUMNS = ['role', 'region', 'requirement', 'exam', 'board_or_body', ...EVIDENCE_COLUMNS] as const;
type LicensureCsvRow = Row<(typeof COLUMNS)[number]>;

/** What the file says of examinations → the name that is shown; `null` where there is none. */
const EXAMS: Readonly<Record<string, string | null>> = {
  '': null,
  none: null,
  'NPTE-PTA (FSBPT)': 'NPTE-PTA',
  'NBCOT COTA exam': 'NBCOT COTA',
  'none nationally required; ASHA C-SLPA optional': 'ASHA C-SLPA (optional)',
  'ASHA C-SLPA assistants certification exam (voluntary; some states accept it)': 'ASHA C-SLPA (optional)',
  'ASHA C-SLPA certification required (24 Del. C. ch. 37; bill summary)': 'ASHA C-SLPA (required)',
  'ASHA assistants exam required (IDAPA 24.23.01.100)': 'ASHA assistants exam',
};

/** What the newest file says, and what an older one said before it. */
interface Readings {
  current: LicensureRow;
  older: LicensureRow | null;
}

interface LicensureReading {
  key: LicensureKey;
  region: string;
  reading: LicensureRow;
}

/**
 * Reads `licensure.csv`, then the files that correct it. Where a newer file has a row of the same role and region, it
 * wins and the older reading is kept beside it.
 */
export function importLicensure(folder: string, importedOn: string): Record<string, Record<string, Readings>> {
  const table = new Map<LicensureKey, Map<string, Readings>>();
  const put = ({ key, region, reading }: LicensureReading) => {
    const regions = table.get(key) ?? new Map();
    regions.set(region, { current: reading, older: regions.get(region)?.current ?? null });
    table.set(key, regions);
  };
  for (const file of ['licensure.csv', 'licensure-slpa.csv', 'licensure-pta.csv']) {
    for (const row of readTable(folder, file, COLUMNS, ['role', 'region'])) {
      const read = readingOf(row, importedOn);
      if (read) put(read);
    }
  }
  put({ key: 'therapy-assistant', region: 'US', reading: GENERAL_ROLE_IN_THE_US });
  addNotes(table);
  spreadToAides(put, table);
  return byKey([...table].map(([key, regions]) => [key, byKey(regions)] as const));
}

function readingOf(row: LicensureCsvRow, importedOn: string): LicensureReading | null {
  const role = row.oneOf('role', CSV_ROLES);
  const region = regionOf(row);
  // The one row for "all" roles is about what employers ask for (CPR), not about a licence.
  if (role === 'all') return null;
  const evidence = evidenceOf(row, importedOn, EVIDENCE_COLUMNS);
  const { sourceUrl } = evidence;
  // In the United States the file's general row speaks of rehabilitation technicians; a joint PTA and OTA post, which
  // the general role stands for too, needs a licence.
  const key = role === 'therapy-assistant' && region === 'US' ? 'rehabilitation-aide' : role;
  return {
    key,
    region,
    reading: {
      requirement: row.oneOf('requirement', REQUIREMENTS),
      exam: examOf(row),
      body: bodyOf(row.optional('board_or_body')),
      markText: row.text('verification'),
      note: null,
      source: sourceUrl && licensureSourceOf(sourceUrl),
      ...evidence,
    },
  };
}

/** "US-TX", "CA-QC", "US" …; the file's "UK" is the ISO code GB here. */
function regionOf(row: LicensureCsvRow): string {
  const region = row.text('region');
  if (region === 'UK') return 'GB';
  const [country, part] = region.split('-');
  const known =
    part === undefined
      ? ['US', 'CA', 'AU'].includes(country ?? '')
      : (country === 'US' && US_STATES.has(part)) || (country === 'CA' && CANADIAN_PROVINCES.has(part));
  if (!known) throw row.fault(`unknown region "${region}"`);
  return region;
}

function examOf(row: LicensureCsvRow): string | null {
  const text = row.optional('exam');
  const exam = EXAMS[text];
  if (exam === undefined) throw row.fault(`unknown exam "${text}"`);
  return exam;
}

/** A body's name; `null` where the file says that none was read. */
const bodyOf = (text: string): string | null =>
  text === '' || /name not read|not named|^state .*boards?\b|accredits programmes/.test(text) ? null : text;

/** Notes speak of what holds now; an older reading stays bare. */
function addNotes(table: ReadonlyMap<LicensureKey, ReadonlyMap<string, Readings>>): void {
  for (const [key, regions] of table) {
    for (const [region, { current }] of regions) current.note ??= noteFor(key, region, current.requirement);
  }
}

/** Abroad the tables have no row for aides; what they say of unregulated support workers in general holds for them too. */
function spreadToAides(
  put: (reading: LicensureReading) => void,
  table: ReadonlyMap<LicensureKey, ReadonlyMap<string, Readings>>,
): void {
  for (const region of ['CA', 'GB', 'AU']) {
    const general = table.get('therapy-assistant')?.get(region);
    if (!general) continue;
    for (const key of ['pt-aide', 'ot-aide', 'rehabilitation-aide'] as const) {
      put({ key, region, reading: general.current });
    }
  }
}
