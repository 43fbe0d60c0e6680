import { NUMBER_WORD } from '../wordings/number-words';

/** What a row of a table tells of its name: "40", "$880", "up to $1,050", "thirteen weeks". */
const FIGURE = String.raw`(?=(?:(?:up to|about|approx\.?|from|est\.?|~) ?)?(?:\$? ?\d|${NUMBER_WORD}\b))`;
/** What leads the eye from a name to its figure: "Taxable wages ........ $880". */
const LEADER = new RegExp(String.raw`(?<![\s._·…-])[ \t]*(?:(?:[._·-][ \t]*){4,}|(?:…[ \t]*){2,})${FIGURE}`, 'gi');
/** Behind a long name there is room for no more than three dots, as in a sentence that falters: "Lodging and meals ... $890". */
const SHORT_LEADER = new RegExp(String.raw`^([^\n.;:!?…]{2,40}?)[ \t]*(?:\.{3}|…)[ \t]*${FIGURE}`, 'gim');
/** A table has as many rows. */
const LEAST_ROWS = 2;

/** A text with colons for the leaders of its tables. */
export function withColons(text: string): string {
  const isTable = [LEADER, SHORT_LEADER].flatMap((row) => [...text.matchAll(row)]).length >= LEAST_ROWS;
  const led = text.replace(LEADER, ': ');
  return isTable ? led.replace(SHORT_LEADER, '$1: ') : led;
}
