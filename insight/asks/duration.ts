import { NUMBER_WORD, numberOf } from '../wordings/number-words';

/** A length of time, as a text names it. */
export interface Duration {
  /** Months as a part of a year. */
  years: number;
  quoted: string;
  start: number;
  end: number;
}

const NUMBER = String.raw`(?:\d{1,2}(?:\.\d)?|${NUMBER_WORD})`;
/** The number once more: "one (1)". */
const IN_FIGURES = String.raw`(?:\s*\(\d{1,2}\))?`;
const OR_MORE = String.raw`(?:\s*\+|\s+or more|\s+plus)?`;
const UPPER_END = String.raw`(?:\s*(?:-|–|—|to|or)\s*${NUMBER}${IN_FIGURES})?`;
const UNIT = String.raw`(years?|yrs?|months?|mos)\b\.?['’]?`;
/** The amount and the unit of "1-2 years", "one (1) year", "2+ yrs", "6 months". */
const DURATION = new RegExp(
  String.raw`(?<![\d$£.,])\b(${NUMBER})${IN_FIGURES}(?:\s*\+|\s+plus)?${UPPER_END}${OR_MORE}[\s-]*${UNIT}`,
  'gi',
);

/** All durations of a text in their order; of a range the lower end. */
export function* durationsIn(text: string): Generator<Duration> {
  for (const { 0: quoted, 1: amount = '', 2: unit = '', index } of text.matchAll(DURATION)) {
    const number = numberOf(amount);
    const years = /^m/i.test(unit) ? number / 12 : number;
    yield { years, quoted: quoted.trim(), start: index, end: index + quoted.length };
  }
}
