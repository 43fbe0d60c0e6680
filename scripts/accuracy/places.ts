/** How well `readPlace` does on labelled location lines. A wrong place counts apart from a missing one: there must be none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlace } from '../../insight/place';
import { subdivisionOf } from '../../insight/place/region';
import type { CountryCode } from '../../insight/types';
import { decode } from '../../sites/page/entities';
import { type Measure, percent } from './report';

/** What labels state of a place: each country has its own kind of subdivision; only the United States have areas. */
export type PlaceLabel =
  | { country: 'US'; state: string | null; metro: string | null }
  | { country: 'CA'; province: string | null }
  | { country: 'GB'; nation: string | null }
  | { country: 'AU'; state: string | null };

export interface LabelledPlace {
  text: string;
  /** `null`: the text names no place of the covered countries. */
  place: PlaceLabel | null;
}

/** A label or a reading in one shape, so that the two can be compared level by level. */
interface Levels {
  country: CountryCode;
  part: string | null;
  metro: string | null;
}

const OWN_SET = join(import.meta.dirname, '../../tests/accuracy/places.tsv');

/**
 * Reads `text<TAB>JSON`; lines that start with # are comments. Spaces around a text belong to it. The texts are those of pages, so
 * they are decoded, as the readers do.
 * @internal
 */
export function readLabelledPlaces(file: string = OWN_SET): LabelledPlace[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', label = 'null'] = line.split('\t');
      return { text: decode(text), place: JSON.parse(label) as PlaceLabel | null };
    });
}

function levelsOf(label: PlaceLabel | null): Levels | null {
  if (label === null) return null;
  switch (label.country) {
    case 'US':
      return { country: 'US', part: label.state, metro: label.metro };
    case 'CA':
      return { country: 'CA', part: label.province, metro: null };
    case 'GB':
      return { country: 'GB', part: label.nation, metro: null };
    case 'AU':
      return { country: 'AU', part: label.state, metro: null };
  }
}

function levelsRead(text: string): Levels | null {
  const region = readPlace(text);
  if (region === null) return null;
  return {
    country: region.country,
    part: subdivisionOf(region),
    metro: region.country === 'US' ? region.metro : null,
  };
}

const same = (a: Levels | null, b: Levels | null): boolean =>
  a?.country === b?.country && a?.part === b?.part && a?.metro === b?.metro;

/** A reading is wrong where it names what the label doesn't; one that only stays wider says less, yet nothing false. */
function isWrong(label: Levels | null, read: Levels | null): boolean {
  if (read === null) return false;
  if (label === null || read.country !== label.country) return true;
  if (read.part !== null && read.part !== label.part) return true;
  return read.metro !== null && read.metro !== label.metro;
}

export async function measure(file?: string): Promise<Measure> {
  const cases = readLabelledPlaces(file).map(({ text, place }) => ({
    text,
    label: levelsOf(place),
    read: levelsRead(text),
  }));
  const misses = cases.filter(({ label, read }) => !same(label, read));
  const inParts = cases.filter(({ label }) => label !== null && label.part !== null);
  const inMetros = cases.filter(({ label }) => label !== null && label.metro !== null);
  const partsRight = inParts.filter(
    ({ label, read }) => label?.country === read?.country && label?.part === read?.part,
  );
  const metrosRight = inMetros.filter(({ label, read }) => label?.metro === read?.metro);
  const share = (name: string, part: unknown[], whole: unknown[], bar: number) =>
    ({ name, value: percent(part.length, whole.length), bar, unit: '%', higherIsBetter: true }) as const;
  const right = cases.filter(({ label, read }) => same(label, read));
  return {
    concept: 'places',
    figures: [
      { name: 'texts', value: cases.length, bar: null, unit: 'count', higherIsBetter: true },
      share('read exactly', right, cases, 97),
      share('state, province or nation right', partsRight, inParts, 97),
      share('metropolitan area right', metrosRight, inMetros, 95),
      {
        name: 'wrong instead of none or wider',
        value: misses.filter(({ label, read }) => isWrong(label, read)).length,
        bar: 0,
        unit: 'count',
        higherIsBetter: false,
      },
    ],
    misses: misses.map(
      ({ text, label, read }) =>
        `${isWrong(label, read) ? 'WRONG ' : ''}${text}: expected ${told(label)}, read ${told(read)}`,
    ),
  };
}

const told = (levels: Levels | null): string =>
  levels === null ? 'no place' : [levels.country, levels.part ?? '-', levels.metro ?? '-'].join(' ');
