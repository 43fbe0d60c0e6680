import { foldName } from './fold';
import australiaFile from './place-names-australia.json';
import canadaFile from './place-names-canada.json';
import unitedKingdomFile from './place-names-united-kingdom.json';
import unitedStatesFile from './place-names-united-states.json';
import worldFile from './place-names-world.json';

/** A town outside the United States. Population is rough and only ranks places of one name. */
export interface Town {
  /** Province, state or nation; the two ISO letters of the country for places outside the covered ones. */
  within: string;
  population: number;
}

type TownTable = Record<string, [name: string, thousands: number][]>;

/** Towns by folded name, the largest first. */
function indexTowns(table: TownTable): ReadonlyMap<string, readonly Town[]> {
  const index = new Map<string, Town[]>();
  for (const [within, rows] of Object.entries(table)) {
    for (const [name, thousands] of rows) {
      const folded = foldName(name);
      const long = folded.replace(/\bst\b/g, 'saint').replace(/\bste\b/g, 'sainte');
      const short = folded.replace(/\bsaint\b/g, 'st').replace(/\bsainte\b/g, 'ste');
      for (const spelling of new Set([folded, long, short])) {
        const list = index.get(spelling) ?? [];
        // The same town under two accents of its name.
        if (!list.some((town) => town.within === within)) list.push({ within, population: thousands * 1000 });
        index.set(spelling, list);
      }
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.population - a.population);
  return index;
}

/** Computes on first use only: a page without a therapy job should not pay for any index. */
function once<T>(make: () => T): () => T {
  let value: { made: T } | undefined;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
}

export const canadianTowns = once(() => indexTowns(canadaFile.places as unknown as TownTable));
export const australianTowns = once(() => indexTowns(australiaFile.places as unknown as TownTable));
export const britishTowns = once(() => indexTowns(unitedKingdomFile.places as unknown as TownTable));
/** Large cities outside the covered countries, with their country's ISO letters. */
export const foreignTowns = once(() => indexTowns(worldFile.cities as unknown as TownTable));

function indexNames(table: Record<string, string[]>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).flatMap(([key, names]) => names.map((name) => [foldName(name), key] as const)));
}

/** Other names and shortenings of Canadian provinces (folded) → province. */
export const canadianProvinceNames = once(() => indexNames(canadaFile.otherNames));
/** First letter of a Canadian postal code → province; X is shared by two territories and absent. */
export const canadianPostalLetters: Readonly<Record<string, string>> = canadaFile.postalLetters;

/** Counties and regions of the United Kingdom (folded) → nation. */
export const britishCounties = once(() => indexNames(unitedKingdomFile.counties));
/** London boroughs (folded) → zone of the high cost area supplement, where that is beyond doubt. */
export const londonZones = once(() => indexNames(unitedKingdomFile.londonZones));
/** Parts of London without a zone of their own here (folded). */
export const londonDistricts = once(() => new Set(unitedKingdomFile.londonDistricts.map(foldName)));

/**
 * The nation of a British postcode by its first half ("LS9", "SY20").
 * @returns `undefined` where it is no postcode, `null` where the district lies on a border
 */
export function nationOfPostcode(outward: string): string | null | undefined {
  const code = outward.toUpperCase();
  const districts = unitedKingdomFile.postcodeDistricts as Record<string, string | null>;
  if (code in districts) return districts[code];
  return (unitedKingdomFile.postcodeAreas as Record<string, string>)[code.replace(/\d.*$/, '')];
}

/** The Australian state of a postcode, or `null`. */
export function australianStateOfPostcode(postcode: number): string | null {
  return stateInRange(australiaFile.postcodes as [number, number, string][], postcode);
}

/** The state of a ZIP code by its first three digits, or `null`. */
export function stateOfZip(zip: string): string | null {
  return stateInRange(unitedStatesFile.zipPrefixes as [number, number, string][], Number(zip.slice(0, 3)));
}

function stateInRange(ranges: [number, number, string][], value: number): string | null {
  return ranges.find(([from, to]) => value >= from && value <= to)?.[2] ?? null;
}

/** A name that people use for a part of the United States and that no table of places or areas has. */
export interface PopularName {
  /** `null` where the name spans states. */
  state: string | null;
  metro: string | null;
  /** Means this place even where no state is named. */
  distinct: boolean;
}

/** Popular names (folded). */
export const popularNames = once(() => {
  const index = new Map<string, PopularName[]>();
  for (const kind of ['distinct', 'withState'] as const) {
    for (const [state, metro, names] of unitedStatesFile.names[kind] as [string | null, string | null, string[]][]) {
      for (const name of names.map(foldName)) {
        index.set(name, [...(index.get(name) ?? []), { state, metro, distinct: kind === 'distinct' }]);
      }
    }
  }
  return index as ReadonlyMap<string, readonly PopularName[]>;
});

/** Names of the countries outside the dataset (folded) → ISO letters. */
export const foreignCountries = once(() => indexNames(worldFile.countries));
/** ISO letters (lower case) of the countries outside the dataset. */
export const foreignCountryCodes = once(
  () => new Set(Object.keys(worldFile.countries).map((code) => code.toLowerCase())),
);
/** States and regions of those countries (folded) → ISO letters. */
export const foreignRegions = once(() => indexNames(worldFile.regions));
