import { compactFor } from '../../data/compacts';
import { boardFor, LICENSURE_IMPORTED_ON, type Licensure, licensureFor } from '../../data/licensure';
import { roleFacts } from '../../data/roles';
import { subdivision } from '../../data/subdivisions';
import { supervisionFor } from '../../data/supervision';
import { subdivisionOf } from '../place/region';
import type { Certification, CountryCode, Person, Region, RoleId, RoleMatch, VerificationMark } from '../types';

const COUNTRY_NAMES: Record<CountryCode, string> = {
  US: 'United States',
  CA: 'Canada',
  GB: 'United Kingdom',
  AU: 'Australia',
};

/** The assistants, each with a licence of its own where a state has one. */
const LICENSED: readonly RoleId[] = [
  'physical-therapist-assistant',
  'occupational-therapy-assistant',
  'speech-language-pathology-assistant',
];

const COMPACT_NAMES: Partial<Record<RoleId, string>> = {
  'physical-therapist-assistant': 'PT Compact',
  'occupational-therapy-assistant': 'OT Compact',
  'speech-language-pathology-assistant': 'ASLP Interstate Compact',
};

/**
 * What a state or country requires of a role, and no more than its sources say (`data/licensure.json`; the marks tell how
 * well a row is supported).
 *
 * A state without a row of its own gets its country's; a territory gets `null`, since the sources speak of states.
 */
export function certificationFor(role: RoleId, region: Region, person: Pick<Person, 'licences'>): Certification | null {
  const found = rowFor(role, region);
  if (!found) return null;
  const { code, row } = found;
  const { current, older } = row;
  const state = code.startsWith('US-') ? code.slice(3) : null;
  const key = roleFacts(role).licensureKey;
  const board = state === null ? null : boardFor(key, state);
  const education = board?.continuingEducation ?? null;
  const compact = state === null ? null : compactOf(role, state);
  const supervision = state === null ? null : supervisionFor(key, state);
  const shownMarks = [
    current.mark,
    ...(education ? [education.mark] : []),
    ...(compact?.step === 'active' || compact?.step === 'enacted' ? [compact.mark] : []),
    ...(supervision ? [supervision.mark] : []),
  ];
  return {
    role,
    regionCode: code,
    regionName: nameOf(region.country, code),
    insteadOf: code === region.country ? partName(region) : null,
    elsewhere: code === region.country ? [] : otherParts(region),
    requirement: current.requirement,
    exam: current.exam,
    body: current.body ?? board?.body ?? null,
    bodyUrl: board?.url ?? null,
    continuingEducation: education,
    compact,
    supervision,
    mark: current.mark,
    checkWithBoard: current.requirement === 'unknown' || !shownMarks.every(isFirm) || isQuebec(region),
    note: current.note,
    sourceUrl: current.sourceUrl,
    sourceDate: current.sourceDate,
    older: older && { requirement: older.requirement, sourceUrl: older.sourceUrl, sourceDate: older.sourceDate },
    privilege: compact?.step === 'active' && state !== null ? privilegeOf(role, state, person) : null,
    importedOn: LICENSURE_IMPORTED_ON,
  };
}

/**
 * What a state requires of each discipline that a general post is open to ("OTA or PTA"): each has its own licence and board.
 * @returns none for a post of one discipline, and for one that names none
 */
export function certificationsOfNamed(
  { role, alsoOpenTo }: Pick<RoleMatch, 'role' | 'alsoOpenTo'>,
  region: Region,
  person: Pick<Person, 'licences'>,
): Certification[] {
  if (role !== 'therapy-assistant') return [];
  return LICENSED.filter((each) => alsoOpenTo.includes(each)).flatMap(
    (each) => certificationFor(each, region, person) ?? [],
  );
}

function compactOf(role: RoleId, state: string): Certification['compact'] {
  const name = COMPACT_NAMES[role];
  const found = compactFor(roleFacts(role).licensureKey, state);
  return name && found ? { name, ...found } : null;
}

function rowFor(role: RoleId, region: Region): { code: string; row: Licensure } | null {
  const key = roleFacts(role).licensureKey;
  const part = subdivisionOf(region);
  if (part !== null) {
    const code = `${region.country}-${part}`;
    const row = licensureFor(key, code);
    if (row) return { code, row };
    if (region.country === 'US' && subdivision('US', part)?.type === 'territory') return null;
  }
  const row = licensureFor(key, region.country);
  return row && { code: region.country, row };
}

/** The state, province or nation of a region by its name. */
function partName(region: Region): string | null {
  const part = subdivisionOf(region);
  return part === null ? null : (subdivision(region.country, part)?.name ?? null);
}

function nameOf(country: CountryCode, code: string): string {
  const part = code.slice(country.length + 1);
  return (part !== '' && subdivision(country, part)?.name) || COUNTRY_NAMES[country];
}

/** A whole country beside a state of it has no rules of its own, and of a place elsewhere none are known. */
function otherParts(region: Region): string[] {
  const names = (region.others ?? []).flatMap((other) => {
    const part = other && subdivisionOf(other);
    const isSame = other?.country === region.country && part === subdivisionOf(region);
    return other && part !== null && !isSame ? (subdivision(other.country, part)?.name ?? []) : [];
  });
  return [...new Set(names)];
}

function isFirm(mark: VerificationMark): boolean {
  return mark === 'verified' || mark === 'two-sources';
}

/** The physiotherapy association excepts Quebec from "not regulated in Canada", without saying what holds there. */
function isQuebec(region: Region): boolean {
  return region.country === 'CA' && region.province === 'QC';
}

/** A licence of the same role in another state that issues privileges ('enacted' is the law only: nothing is issued yet). */
function privilegeOf(role: RoleId, to: string, person: Pick<Person, 'licences'>): Certification['privilege'] {
  if (person.licences.some((licence) => licence.role === role && licence.state === to)) return null;
  const from = person.licences.find(
    (licence) => licence.role === role && compactOf(role, licence.state)?.step === 'active',
  );
  return from ? { from: from.state, to } : null;
}
