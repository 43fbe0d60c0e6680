import { isRemote, namesMore, withoutBesides, withoutLabel } from './besides';

/** What a location line says besides its places. */
export interface PlaceText {
  /** Each place that the line lists, cleaned; empty where it names none. */
  places: string[];
  /** Work without a place of its own. */
  remote: boolean;
  /** The line says that there are more places than it names. */
  more: boolean;
}

const LONGEST = 400;
const BETWEEN = /[;·•∙⋅|\n\r\t]+|\s{3,}/u;

/** Takes a location line apart into the places that it lists. */
export function readPlaceText(line: string): PlaceText {
  const text = line
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/\s&\s/g, ' and ')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[–—]/g, ' - ')
    .replace(/\s@\s?/g, ', ')
    .replace(/(?<! ) {2}(?! )/g, ' ');
  const places = withoutBesides(text)
    .split(BETWEEN)
    .map((place) => tidy(withoutLabel(place)))
    .filter((place) => /\p{L}|\d/u.test(place));
  return { places, remote: isRemote(text), more: namesMore(text) };
}

/** Marks that the removed words leave behind. */
function tidy(place: string): string {
  return place
    .replace(/\(\s*[,\s-]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*,)+/g, ',')
    .replace(/^[\s,]*(?:or|and)\s+(?=\p{L})/iu, '')
    .replace(/^[\s,:;/&+-]+|[\s,:;/&+.-]+$/g, '');
}

/** The text outside parentheses, and what stands in them. */
export function unbracketed(place: string): { outside: string; inside: string[] } {
  const inside = [...place.matchAll(/[([{]([^()[\]{}]*)(?:[)\]}]|$)/g)].map((match) => tidy(match[1] ?? ''));
  const outside = tidy(place.replace(/[([{][^()[\]{}]*(?:[)\]}]|$)/g, ' '));
  return { outside, inside: inside.filter((each) => each !== '') };
}
