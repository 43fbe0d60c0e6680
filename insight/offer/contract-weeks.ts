import type { Stated } from '../types';
import { NUMBER_WORD, numberOf } from '../wordings/number-words';
import { oneOf } from '../wordings/one-of';
import { endsOf } from './ends';
import { onlyStated } from './only';

/** What else lasts weeks: leave, and what one learns at the beginning. */
const ELSE = oneOf`
  (?:of )?(?:paid )?(?:notice|paid|PTO|vacation|leave|time off|parental|maternity|paternity|sabbatical|holidays?)
  (?:of )?(?:(?:paid|structured|guided|new[- ]hire|clinical) )?(?:orientation|training|ramp|onboarding|mentor\w*|precept\w*|residency|preparation|probation\w*)
  ago|prior|in advance|after|before
`;
const NUMBER = String.raw`(?:\d{1,2}|${NUMBER_WORD})`;
const UNIT = '(?:weeks?|wks?)';
/** "13 weeks", "8-13 wks", "eight to thirteen weeks", "8 weeks to 13 weeks"; of "8 or 13 weeks" either may be meant. */
const WEEKS = new RegExp(
  String.raw`(?<![\w$.,-])(?:(${NUMBER})(?:[- ]?${UNIT})? ?(-|–|\bto\b|\bor\b) ?)?\b(${NUMBER})[- ]?${UNIT}\b(?![- ]*${ELSE}\b)`,
  'gi',
);
const NAME_OF_WEEKS = String.raw`(?:(?:number|contract|assignment|total|length|duration)(?: (?:of|in|length|duration))? ?)?\(?(?:in )?weeks\)?`;
/** "Weeks: 13", "Length (weeks): 8-13": a line of a table. */
const IN_WEEKS = new RegExp(
  String.raw`^[^\w\n]*${NAME_OF_WEEKS} ?[:=] ?(?:(${NUMBER}) ?(-|–|\bto\b|\bor\b) ?)?\b(${NUMBER})\b(?!-|[\d.,/:%]*\d| ?(?:${ELSE}|days?|hours?|hrs?)\b)`,
  'gim',
);
/** Weeks that are no length of the contract: its first ones, those of a wait, and the pieces that it may be split into or extended by. */
const OTHER_WEEKS = oneOf`
  \b(?:first|initial|every|each|in|within|last|next|after|takes?|another|additional|further|extra)(?: (?:about|around|roughly|approximately))?
  \b(?:exten(?:d|ds|ded|dable|sions?)|renew(?:s|ed|able|als?)?)(?: (?:to|by|for|of|up|a|an|total|possible|available)){1,4}
  \b(?:split|divided|broken)(?: up)? (?:in|into|as|to|between)\b[^.;\n]{0,30}
  \b(?:two|three|four|[2-4])(?: ?[x×]| consecutive| separate| back[- ]to[- ]back)?
`;
const NOT_ITS_LENGTH = new RegExp(String.raw`${OTHER_WEEKS} ?\(?$`, 'i');

/** Right at a number of weeks: how long it all is, whatever else is said of weeks. */
const LENGTH =
  /\b(?:length|duration|how long|term)\b(?: of (?:the |this )?(?:contract|assignment))?(?: ?[:=–-]| is| of)? ?$/i;
/** In the clause around a number of weeks: it is the contract's, whatever else lasts weeks. */
const OF_CONTRACT = /\b(?:contracts?|assignments?|duration|length|term|travel)\b/i;
const CLAUSE = 60;
/** Fewer are no contract: "paid every two weeks". */
const LEAST_WEEKS = 4;

/** A number of weeks, or a range of them, with the clause around it. */
interface Found {
  weeks: Stated[];
  before: string;
  behind: string;
}

/**
 * Weeks of a contract: one number, or the ends of a range ("8-13 weeks"). Two that differ say nothing, but what is said of its length
 * goes before what is said of the contract, and that before all else.
 */
export function contractWeeks(text: string): Stated | null {
  const found = [...text.matchAll(WEEKS), ...text.matchAll(IN_WEEKS)].flatMap((match) => foundAt(text, match) ?? []);
  const ofContract = found.filter(({ before, behind }) => OF_CONTRACT.test(before) || OF_CONTRACT.test(behind));
  const ofLength = found.filter(({ before }) => LENGTH.test(before));
  const first = [ofLength, ofContract, found].find((each) => each.length > 0) ?? [];
  return onlyStated(first.flatMap(({ weeks }) => weeks));
}

function foundAt(
  text: string,
  { index, 0: { length }, 1: least, 2: between = '', 3: most = '' }: RegExpExecArray,
): Found | null {
  const high = numberOf(most);
  const low = least === undefined ? high : numberOf(least);
  const before =
    text
      .slice(Math.max(0, index - CLAUSE), index)
      .split(/[.;\n]/)
      .at(-1) ?? '';
  if (Math.max(low, high) < LEAST_WEEKS || NOT_ITS_LENGTH.test(before)) return null;
  const isRange = low < high && !/or/i.test(between);
  return {
    weeks: isRange || low === high ? [endsOf(low, high)] : [low, high],
    before,
    behind: text.slice(index + length, index + length + CLAUSE).split(/[.;\n]/)[0] ?? '',
  };
}
