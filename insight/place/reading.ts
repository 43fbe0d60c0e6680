import type { CountryCode, Region } from '../types';

/** A region before it is known how it was found: what a text alone says. */
export type Placed = Region extends infer Each
  ? Each extends Region
    ? Omit<Each, 'how' | 'remote' | 'several' | 'others'>
    : never
  : never;

/**
 * How surely a text means a place. The numbers only order the cases; a gap leaves room for what lies between.
 * Names alone (`dominant` and below) are compared across countries by population, everything above by these numbers.
 */
export const STRENGTH = {
  /** Title of a wage area, or a place together with its country outside the dataset. */
  unmistakable: 6,
  /** A known place in the state, province or nation that the text names. */
  placeInState: 5,
  /** A known place with a country's ambiguous letters ("Toronto, CA"). */
  placeInCountry: 4.7,
  /** A state beside a postal code that lies in it, or a whole postal code. */
  postalCode: 4.5,
  state: 3,
  /** The first half of a postal code alone ("SE1"). */
  halfPostalCode: 2.8,
  /** A name that only one place of weight has. */
  dominant: 2,
  /** A name that several places have: the country at most is known. */
  shared: 1,
} as const;

/** What one country's reader makes of a text. */
export interface PlaceReading {
  country: CountryCode | 'abroad';
  /** `null` for a place outside the covered countries. */
  placed: Placed | null;
  strength: number;
  /** Of the largest place of the name, where a name alone decided. */
  population: number;
}

/**
 * The tables list US places from 10,000 people up, so an unlisted namesake is smaller than that.
 * A name alone stands for its largest place only where that is ten times the next, listed or not: Houston and Boston pass,
 * Portland (Oregon 632,000, Maine 67,000) and Springfield don't.
 */
export const DOMINANCE = 10;
const LARGEST_UNLISTED = 10_000;

/** Whether a name alone may stand for the largest of its places. */
export function dominates(largest: number, next: number): boolean {
  return largest >= DOMINANCE * Math.max(next, LARGEST_UNLISTED);
}
