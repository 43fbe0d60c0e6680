import { NUMBER_WORD, numberOf } from '../wordings/number-words';

/** Hours of a week as they are written, for the expressions that look for them: "36", "37.5". */
export const FIGURE = String.raw`[1-5]\d(?:\.\d+)?`;
/** In words too: "thirty-six". */
export const TENS = `(?:twenty|thirty|forty|fifty)(?:[- ]${NUMBER_WORD})?`;
export const HOURS = '(?:hours?|hrs?)';

/** Behind a number and its hours: what is so long, and no week of work. */
export const NOT_WORKED =
  '(?! ?(?:notice|of (?!work)|in advance|after|within|before|prior|CEU|cont|PTO|off|on[- ]call|drive|away|per (?:year|month|quarter|pay)))';

/** "36", "thirty-six". */
export const hoursIn = (written: string): number =>
  written
    .split(/[- ]/)
    .map(numberOf)
    .reduce((sum, each) => sum + each, 0);
