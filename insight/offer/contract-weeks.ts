import { NUMBER_WORD, numberOf } from '../wordings/number-words';
import { oneOf } from '../wordings/one-of';
import { only } from './only';

/** What else lasts weeks: leave, and what one learns at the beginning. */
const ELSE = oneOf`
  (?:of )?(?:paid )?(?:notice|paid|PTO|vacation|leave|time off|parental|maternity|paternity|sabbatical|holidays?)
  (?:of )?(?:(?:paid|structured|guided|new[- ]hire|clinical) )?(?:orientation|training|ramp|onboarding|mentor\w*|precept\w*|residency|preparation|probation\w*)
  ago|prior|in advance|after|before
`;
/** The first weeks are a beginning: "for first 8 weeks". */
const NOT_FIRST = String.raw`(?<!\b(?:first|initial|every|within|last|next|after) )`;
const WEEKS = new RegExp(
  String.raw`${NOT_FIRST}\b(?:(\d{1,2}) ?(?:-|–|to|or) ?)?${NOT_FIRST}(\d{1,2}|${NUMBER_WORD})[- ]?(?:weeks?|wks?)\b(?![- ]*${ELSE}\b)`,
  'gi',
);

/** In the clause around a number of weeks: it is the contract's, whatever else lasts weeks. */
const OF_CONTRACT = /\b(?:contracts?|assignments?|duration|length|term|travel)\b/i;
const CLAUSE = 60;
/** Fewer are no contract: "paid every two weeks". */
const LEAST_WEEKS = 4;

/** Weeks of a contract; two that differ ("8-13 weeks") say nothing, but what is said of the contract itself goes before all else. */
export function contractWeeks(text: string): number | null {
  const found = [...text.matchAll(WEEKS)].filter(([, , weeks = '']) => numberOf(weeks) >= LEAST_WEEKS);
  const ofContract = found.filter(({ index, 0: { length } }) => {
    const before =
      text
        .slice(Math.max(0, index - CLAUSE), index)
        .split(/[.;\n]/)
        .at(-1) ?? '';
    const behind = text.slice(index + length, index + length + CLAUSE).split(/[.;\n]/)[0] ?? '';
    return OF_CONTRACT.test(before) || OF_CONTRACT.test(behind);
  });
  return only(
    (ofContract.length > 0 ? ofContract : found).flatMap(([, least, weeks = '']) => [
      ...(least === undefined ? [] : [Number(least)]),
      numberOf(weeks),
    ]),
  );
}
