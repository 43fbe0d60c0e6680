import { area } from '../../data/areas';
import { foldName } from '../../data/fold';
import type { Region } from '../types';
import { countsMore } from './besides';
import { divisionsNamed } from './divisions';
import type { PlaceReading } from './reading';
import { subdivisionOf } from './region';

/**
 * The places that a text names beside the one that was taken, each once. A name that says no more than another does is no place more:
 * "Ohio" beside "Columbus, OH", "Portland" beside "Portland, OR".
 * @param all `null` for a place outside the covered countries
 */
function othersThan(taken: Region, all: readonly (Region | null)[]): (Region | null)[] {
  const others: (Region | null)[] = [];
  for (const region of all) {
    const known = [taken, ...others];
    if (region === null ? known.includes(null) : known.some((each) => each !== null && saysNoMore(region, each)))
      continue;
    const narrowed = region === null ? -1 : others.findIndex((each) => each !== null && saysNoMore(each, region));
    if (narrowed >= 0) others[narrowed] = region;
    else others.push(region);
  }
  return others;
}

/** A region with what else a list of places names: "Dallas, TX +2 locations" and the page's job data with all three. */
export function withOthers(region: Region, all: readonly (Region | null)[]): Region {
  const others = othersThan(region, all);
  if (others.length === 0) return region;
  const { unnamed: _, ...named } = region;
  return { ...named, several: true, others } as Region;
}

/** A region with whether its line counts more places and names none of them: what is paid there is another question. */
export const withUnnamed = (region: Region, line: string): Region =>
  region.others === undefined && countsMore(line) ? { ...region, unnamed: true } : region;

/** Whether a region is another one, told as narrowly or less so. */
function saysNoMore(wide: Region, narrow: Region): boolean {
  if (wide.country !== narrow.country) return false;
  if (wide.ambiguous) return foldName(wide.place ?? '') === foldName(narrow.place ?? '');
  const [part, narrowPart] = [subdivisionOf(wide), subdivisionOf(narrow)];
  if (part !== null && part !== narrowPart) return false;
  const [metro, narrowMetro] = [metroOf(wide), metroOf(narrow)];
  if (metro !== null) return metro === narrowMetro;
  // A town of no area in the dataset is judged by its state, which is another measure than an area's.
  return wide.place === null || narrowMetro === null;
}

/** Whether of two regions one says no more than the other. */
export const isSamePlace = (one: Region, other: Region): boolean => saysNoMore(one, other) || saysNoMore(other, one);

const metroOf = (region: Region): string | null => (region.country === 'US' ? region.metro : null);

/** "MO/KS", "DC-MD-VA", "TN & VA": letters of states in a row, and nothing else. */
const LETTERS_IN_ROW = /^[A-Z]{2}(?:(?:\s*[-/&]\s*|\s+and\s+)[A-Z]{2})+$/i;

/** Whether a part of a text is the letters of several states of the United States, which are one place's together. */
export const isStatesInRow = (part: string): boolean => LETTERS_IN_ROW.test(part) && statesOf([part]).length > 1;

/**
 * The further states that a place of the United States spreads over by its text: "Kansas City, MO/KS", "Remote (TX, OK, LA)".
 * A metropolitan area that reaches into such a state is the same place there.
 */
export function inOtherStates(text: string, reading: PlaceReading): PlaceReading[] {
  const { placed } = reading;
  if (placed?.country !== 'US' || placed.state === null) return [];
  const { state, metro } = placed;
  const parts = text
    .replace(/[()[\]]/g, ' ')
    .split(',')
    .map((part) => part.replace(/\b\d{5}(?:-\d{4})?\b/g, '').trim());
  const last = parts.at(-1) ?? '';
  const states = isStatesInRow(last) ? statesOf([last]) : statesOf(parts);
  const reach = metro === null ? [] : (area(metro)?.states ?? []);
  return states
    .filter((code) => code !== state)
    .map((code) => ({
      ...reading,
      placed: { ...placed, state: code, metro: reach.includes(code) ? metro : null },
    }));
}

/** "CA or NV": between two others, "or" is no Oregon. */
const isLink = (word: string, at: number, count: number): boolean =>
  /^and$/i.test(word) || (/^or$/i.test(word) && at > 0 && at < count - 1);

/** The states whose letters these parts are; none where any part is anything else, or where "LA" is Los Angeles. */
function statesOf(parts: readonly string[]): string[] {
  const letters = parts
    .flatMap((part) => part.split(/[\s/&-]+/).filter((word, at, words) => !isLink(word, at, words.length)))
    .map((part) => foldName(part));
  if (letters.join(' ') === 'la ca') return [];
  const codes = letters.map(
    (each) => divisionsNamed(each).find(({ country, letters: by }) => country === 'US' && by)?.code,
  );
  return codes.every((code) => code !== undefined) ? [...new Set(codes)] : [];
}
