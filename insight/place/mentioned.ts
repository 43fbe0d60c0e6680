import { foldName } from '../../data/fold';
import { placesNamed } from '../../data/places';
import { subdivisions } from '../../data/subdivisions';
import type { CountryCode, Region } from '../types';
import { findPlace } from './line';
import { withOthers } from './several';

/** What stands before a town in a title: a mark, or the end of the job's name. */
const JOB_WORD =
  '\\b(?:in|at|for|near|job|assistants?|aides?|techs?|technicians?|pta|lpta|ota|cota|slpa|prn|per diem|part[- ]time|full[- ]time|home health|rehab|outpatient|snf|travel)\\b';
const OPENING = `(?:^|[-–—|(@:,;/&]|\\b(?:or|and)\\b|${JOB_WORD})`;
/** Everything up to the last word of the job's name that was swallowed with the town: "PTA Dallas, TX". */
const SWALLOWED = new RegExp(`^.*${JOB_WORD}[\\s,/-]*`, 'iu');
const WORD = "[\\p{L}.'’]+";
let patterns: RegExp | undefined;
/** What is left of a part of a title without the words of the job before its town. */
export const withoutJobWords = (part: string): string => part.replace(SWALLOWED, '').trim();
/** Town and state, as titles and labels write them; a name alone in a title is too often an employer's. */
function townAndState(): RegExp {
  const names = [...subdivisions('US'), ...subdivisions('CA'), ...subdivisions('AU')].map(({ name }) => name);
  patterns ??= new RegExp(
    `${OPENING}\\s*((?:${WORD}[ -]){0,3}${WORD}(,?\\s+|,)(?:[A-Z]{2,3}|${names.join('|')}))(?=$|[\\s)|,;.–—-])`,
    'giu',
  );
  return patterns;
}
/** A state's letters are capitals; the pattern does not mind, for the sake of the words before them. */
const LETTERS = /\b[A-Za-z]{2,3}$/;

/** Letters that mean other things in titles: operating room, assisted and independent living, physician assistant, … */
const OF_THE_TRADE = new Set(
  'IN OR ME HI OK LA DE CO AL IL VA PA MA MD CT MT MS ID ND DC AR SA ON AS PE ACT'.split(' '),
);

/** The place that a title names together with its state: "PTA - Austin, TX". */
export function placeInTitle(title: string | undefined, pageCountry: CountryCode | null): Region | null {
  const [first, ...others] = title === undefined ? [] : townsIn(title, pageCountry, 'title');
  return first ? withOthers(first, others) : null;
}

const LABELLED = /\b(?:job |work )?location\s*:\s*([^\n;|]{3,60})/i;
/** A posting says where it is near its beginning; the rest speaks of other things. */
const LONGEST_READ = 3000;

/** The place behind "Location:" in a description; towns elsewhere in it may be anything. */
export function placeInDescription(description: string | undefined, pageCountry: CountryCode | null): Region | null {
  const labelled = description === undefined ? null : LABELLED.exec(description.slice(0, LONGEST_READ))?.[1];
  const [first, ...others] = labelled ? townsIn(labelled, pageCountry, 'description') : [];
  return first ? withOthers(first, others) : null;
}

/** The towns that a table knows in their states. Without one, some letters may be anything ("OT Assistant, OR"). */
function townsIn(text: string, pageCountry: CountryCode | null, how: 'title' | 'description'): Region[] {
  const pattern = townAndState();
  pattern.lastIndex = 0;
  const regions: Region[] = [];
  for (let match = pattern.exec(text); match && regions.length < MOST_TOWNS; match = pattern.exec(text)) {
    const place = withoutJobWords(match[1] ?? '');
    pattern.lastIndex = match.index + 1;
    const letters = LETTERS.exec(place)?.[0] ?? '';
    if (letters !== letters.toUpperCase()) continue;
    const { region } = findPlace(place, pageCountry, how);
    if (!region || (!isKnown(region) && OF_THE_TRADE.has(letters))) continue;
    // Of what stands behind the first, only what is a town for certain.
    if (regions.length === 0 || isKnown(region)) regions.push(region);
  }
  return regions;
}
const MOST_TOWNS = 8;

function isKnown(region: Region): boolean {
  if (region.place === null || region.ambiguous) return false;
  if (region.country !== 'US') return true;
  return region.metro !== null || placesNamed(foldName(region.place)).some(({ state }) => state === region.state);
}
