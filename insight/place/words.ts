import { foldName } from '../../data/fold';
import { countryNamed, divisionsNamed } from './divisions';

/** A place as written: its parts between commas, narrowest to widest in most texts, and its postal codes. */
export interface PlaceWords {
  /** Folded parts without postal codes. */
  parts: string[];
  /** The same parts as printed, for the sentence on screen. */
  printed: string[];
  zip: string | null;
  /** Four digits at the end of a part: Australian, where the rest is. */
  fourDigits: number | null;
  british: { outward: string; whole: boolean } | null;
  /** First letter of a Canadian postal code. */
  canadian: string | null;
}

const ZIP = /(?:^|[\s,-])(\d{5})(?:-\d{4})?(?=$|[\s,])/;
const CANADIAN = /(?:^|\s)([ABCEGHJ-NPRSTVXY])\d[A-Z][ -]?\d[A-Z]\d(?=$|\s)/i;
const BRITISH_WHOLE = /(?:^|\s)([A-Z]{1,2}\d[A-Z\d]?)\s?\d[A-Z]{2}(?=$|\s)/i;
const BRITISH_OUTWARD = /(?:^|\s)([A-Z]{1,2}\d[A-Z\d]?)$/i;
const FOUR_DIGITS = /(?:^|\s)(\d{4})$/;
/** A country or the letters of a state, glued to what follows: "US-NJ-Edison", "PA-Philadelphia-19104"; but not "St-Jérôme". */
const CODE_FIRST = /^([A-Z]{2,3}|United States)-(?=[\p{L}\d])/iu;
const NAME_FIRST = /^([^-]+)-(?=[\p{L}\d])/u;

/** Takes one place (no list of places) apart. */
export function placeWords(text: string): PlaceWords {
  const words: PlaceWords = { parts: [], printed: [], zip: null, fourDigits: null, british: null, canadian: null };
  for (const piece of piecesOf(text)) {
    const rest = takePostalCodes(piece, words);
    const folded = foldName(rest);
    if (folded === '') continue;
    words.parts.push(folded);
    words.printed.push(rest);
  }
  return words;
}

function piecesOf(text: string): string[] {
  return text.split(/,|\s[-–—]+\s|:/).flatMap((piece) => unglued(piece.trim(), false));
}

/** Behind a country a state's full name may be glued too; elsewhere "Washington-Arlington" and the like are areas. */
function unglued(piece: string, behindCountry: boolean): string[] {
  const head = (CODE_FIRST.exec(piece) ?? (behindCountry ? NAME_FIRST.exec(piece) : null))?.[1];
  if (head === undefined) return [piece];
  const folded = foldName(head);
  const country = countryNamed(folded, false) !== null;
  if (!country && divisionsNamed(folded).length === 0) return [piece];
  return [head, ...unglued(piece.slice(head.length + 1), country)];
}

function takePostalCodes(piece: string, words: PlaceWords): string {
  let rest = piece;
  const take = (pattern: RegExp): string | null => {
    const match = pattern.exec(rest);
    if (!match) return null;
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`.trim();
    return match[1] ?? null;
  };
  words.zip = take(ZIP) ?? words.zip;
  words.canadian = take(CANADIAN)?.toUpperCase() ?? words.canadian;
  const whole = take(BRITISH_WHOLE);
  const outward = whole ?? take(BRITISH_OUTWARD);
  if (outward !== null) words.british = { outward, whole: whole !== null };
  const digits = take(FOUR_DIGITS);
  if (digits !== null) words.fourDigits = Number(digits);
  return rest;
}
