import {
  britishCounties,
  britishTowns,
  canadianTowns,
  londonDistricts,
  londonZones,
  nationOfPostcode,
} from '../../data/place-names';
import { placesNamed } from '../../data/places';
import type { LondonZone, Region } from '../types';
import { type PlaceReading, STRENGTH } from './reading';
import { readTowns } from './towns';
import { unwrapped } from './us-names';
import type { PlaceWords } from './words';

type Nation = Extract<Region, { country: 'GB' }>['nation'];

/** A county whose name stands alone is weighed like a city of this size against its namesakes (Norfolk, Virginia). */
const COUNTY_WEIGHT = 300_000;

/** What a text says as a place of the United Kingdom; `null` where it names none. `inCountry`: the country itself is named. */
export function readBritish(words: PlaceWords, inCountry: boolean): PlaceReading | null {
  const { parts, printed, british } = words;
  const zone = zoneOf(parts, inCountry);
  const read = readTowns(words, 'GB', britishTowns(), inCountry);
  const place = read?.place ?? printed[0] ?? null;
  const byPost = british === null ? undefined : nationOfPostcode(british.outward);
  if (read && read.strength >= STRENGTH.state && read.within !== null) {
    return reading(read.within, place, zone, read.ambiguous, read.strength);
  }
  if (british && byPost !== undefined) {
    const strength = british.whole
      ? STRENGTH.postalCode
      : read || inCountry
        ? STRENGTH.placeInState
        : STRENGTH.halfPostalCode;
    // Words that no list knows before half a code ("Suite B12") make it no postcode.
    if (british.whole || read || inCountry || parts.every(isPartOfBritain))
      return reading(byPost, place, zone, false, strength);
  }
  if (zone || (parts.includes('london') && parts.some((part) => londonDistricts().has(part)))) {
    return reading(
      'england',
      place,
      zone,
      false,
      parts.includes('london') ? STRENGTH.placeInState : STRENGTH.state,
      COUNTY_WEIGHT,
    );
  }
  const county = parts.findLast((part) => britishCounties().has(part));
  if (county !== undefined) {
    const nation = britishCounties().get(county) ?? null;
    const town = parts.some(
      (part) =>
        part !== county &&
        britishTowns()
          .get(part)
          ?.some(({ within }) => within === nation),
    );
    if (town) return reading(nation, place, zone, false, STRENGTH.placeInState);
    if (inCountry || isOnlyBritish(county)) return reading(nation, place, zone, false, STRENGTH.state);
    if (parts.at(-1) === county) return reading(nation, place, zone, false, STRENGTH.dominant, COUNTY_WEIGHT);
  }
  return read && reading(read.within, place, zone, read.ambiguous, read.strength, read.population);
}

/** A borough or part of London, or a county: "Bromley, BR1". */
const isPartOfBritain = (part: string): boolean =>
  londonZones().has(part) || londonDistricts().has(part) || britishCounties().has(part);

function isOnlyBritish(county: string): boolean {
  return placesNamed(county).length === 0 && !canadianTowns().has(county) && !ALSO_ELSEWHERE.has(county);
}
/** Counties with namesakes too small for the tables, or that are words ("Highland"). */
const ALSO_ELSEWHERE = new Set(
  'kent devon essex sussex dorset avon angus fife highland highlands sutherland moray grampian norfolk suffolk surrey cornwall cleveland durham rutland antrim'.split(
    ' ',
  ),
);

/** The zone of a borough that no place elsewhere is called after, or that is named together with London or the country. */
function zoneOf(parts: string[], inCountry: boolean): LondonZone | null {
  const inLondon = inCountry || parts.includes('london') || parts.includes('greater london');
  for (const part of parts) {
    const bare = part.replace(/^(?:royal |london )?borough of /, '');
    const found = londonZones().get(bare) ?? londonZones().get(unwrapped(bare) ?? '');
    if (found && (inLondon || bare.includes(' '))) return found as LondonZone;
  }
  return null;
}

function reading(
  nation: string | null,
  place: string | null,
  londonZone: LondonZone | null,
  ambiguous: boolean,
  strength: number,
  population = 0,
): PlaceReading {
  const placed = { country: 'GB', nation: nation as Nation, londonZone, place, ambiguous } as const;
  return { country: 'GB', placed, strength, population };
}
