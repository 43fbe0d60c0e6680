/** `matchRole` and the gate against O*NET's title list, bar the reasoned exceptions. The list itself is not part of the project. */
import { readFileSync } from 'node:fs';
import { matchRole } from '../../insight/role';
import { couldBeTherapyAssistant } from '../../insight/role/gate';
import type { RoleId } from '../../insight/types';
import { type OnetException, OTHER_EXCEPTIONS, OWN_EXCEPTIONS } from './onet-exceptions';
import { type Measure, percent } from './report';

const ROLE_OF_CODE: Record<string, RoleId> = {
  '31-2011.00': 'occupational-therapy-assistant',
  '31-2012.00': 'occupational-therapy-aide',
  '31-2021.00': 'physical-therapist-assistant',
  '31-2022.00': 'physical-therapist-aide',
  '31-9099.01': 'speech-language-pathology-assistant',
};

export async function measure(file?: string): Promise<Measure> {
  if (file === undefined) throw new Error("O*NET's list is not part of the project: give it as --onet FILE");
  const rows = [...new Set(readFileSync(file, 'utf8').split(/\r?\n/).slice(1))]
    .filter((line) => line !== '')
    .map(cells);
  const misses: string[] = [];
  const seen = new Set<string>();
  const count = { own: 0, ownRight: 0, ownExcepted: 0, other: 0, otherExcepted: 0, wrong: 0, doubtful: 0, gate: 0 };
  for (const [code = '', , title = ''] of rows) {
    if (seen.has(code + title)) continue;
    seen.add(code + title);
    const role = ROLE_OF_CODE[code] ?? null;
    const match = matchRole(title);
    const got = match?.role ?? null;
    const excepted = isExcepted(role === null ? OTHER_EXCEPTIONS : OWN_EXCEPTIONS, title, got);
    if (role === null) {
      count.other++;
      if (couldBeTherapyAssistant(title)) count.gate++;
      if (got === null) continue;
      if (excepted) count.otherExcepted++;
      else if (match?.doubtful) count.doubtful++;
      else count.wrong++;
    } else {
      count.own++;
      if (got === role) count.ownRight++;
      else if (excepted) count.ownExcepted++;
    }
    if (got !== role && !excepted) misses.push(`${code} ${title}: expected ${role}, got ${got}`);
  }
  const told = { bar: null, unit: 'count', higherIsBetter: true } as const;
  return {
    concept: 'O*NET titles',
    figures: [
      { name: 'titles of the five occupations', value: count.own, ...told },
      { name: 'with the role of their code', value: count.ownRight, ...told },
      { name: 'on the list of exceptions', value: count.ownExcepted, ...told },
      {
        name: 'right or excepted',
        value: percent(count.ownRight + count.ownExcepted, count.own),
        bar: 100,
        unit: '%',
        higherIsBetter: true,
      },
      { name: 'titles of other occupations', value: count.other, ...told },
      { name: 'of these on the list of exceptions', value: count.otherExcepted, ...told },
      { name: 'other matches', value: count.wrong, bar: 0, unit: 'count', higherIsBetter: false },
      { name: 'other doubtful matches', value: count.doubtful, bar: 5, unit: 'count', higherIsBetter: false },
      {
        name: 'of these let through by the gate',
        value: percent(count.gate, count.other),
        bar: 2,
        unit: '%',
        higherIsBetter: false,
      },
    ],
    misses,
  };
}

function isExcepted(exceptions: readonly OnetException[], title: string, got: RoleId | null): boolean {
  return exceptions.some((exception) => exception.role === got && exception.titles.includes(title));
}

/** The cells of a CSV line; quotes may enclose commas. */
function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').replaceAll('""', '"'),
  );
}
