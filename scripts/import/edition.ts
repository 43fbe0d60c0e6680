import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ImportFault } from './fault';

/** Which editions of the yearly sources a folder holds. */
export interface Edition {
  /** Year of the wage survey: the newest `oews-YYYY.csv`. */
  wages: number;
  /** Year from which the projection counts, from its column names. */
  projectionBase: number;
}

/** Finds the editions in a folder, so that next year's files need no change here. Throws `ImportFault`. */
export function editionOf(folder: string): Edition {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new ImportFault(folder, null, 'is no folder');
  const years = readdirSync(folder)
    .map((name) => /^oews-(\d{4})\.csv$/.exec(name)?.[1])
    .filter((year) => year !== undefined)
    .map(Number);
  if (years.length === 0) throw new ImportFault('oews-YYYY.csv', null, 'there is no such file in the folder');

  const projections = join(folder, 'projections.csv');
  if (!existsSync(projections)) throw new ImportFault('projections.csv', null, 'there is no such file in the folder');
  const header = readFileSync(projections, 'utf8').split('\n', 1)[0] ?? '';
  const base = /\bemployment_base_(\d{4})\b/.exec(header)?.[1];
  if (base === undefined) throw new ImportFault('projections.csv', 1, 'missing column "employment_base_YYYY"');
  return { wages: Math.max(...years), projectionBase: Number(base) };
}
