import type { Asks } from '../types';
import { oneOf } from '../wordings/one-of';
import { durationsIn } from './duration';
import { isPreferred } from './preferred';

/** What makes experience of a duration: the word, the field or licence that it counts from, work, or the post held. */
const EXPERIENCE = oneOf`
  experience|exp\b
  in the field|post[- ](?:licensure|qualification)
  (?:clinical |professional )?practice\b
  (?:working|worked|work)\b
  as an? (?:licensed |certified )?(?:pta|cota|ota|slpa|physical|occupational|therapy|rehab)
`;
/** Behind the duration it stands in the same sentence, or just before it. */
const EXPERIENCE_BEHIND = new RegExp(String.raw`^[^.;\n•]{0,90}?\b${EXPERIENCE}`, 'i');
const EXPERIENCE_BEFORE = /\b(?:experience|exp)\b[^.;\n•]{0,40}$/i;

const SETTING = oneOf`
  outpatient|inpatient|acute|sub-?acute|home|skilled|snf|long
  rehab\w*|clinical|hospital|school
  p(?:a)?ediatric\w*|ortho\w*|therapy
`;
/** "two years or more in outpatient orthopedics" */
const IN_A_SETTING = new RegExp(String.raw`^(?:\s+or more)?\s+(?:in|with)\s+(?:an?\s+|the\s+)?${SETTING}`, 'i');

/** Job sites list experience as "Physical therapy: 1 year (Required)". */
const LISTED = /:\s*$/;
const LISTED_REQUIRED = /^\s*\((?:required|preferred)\)/i;

/** What stands before a duration that is the employer's, a course's or an age's: "for over", "within the past". */
const OF_SOMEBODY_ELSE = oneOf`
  our|we|we have|team|company|combined|celebrating|has|have had
  over|for|nearly|almost|than|up to|maximum of?
  past|last|within|every|after|first|since
  of age
`;
const NOT_THE_CANDIDATES = new RegExp(
  String.raw`\b${OF_SOMEBODY_ELSE}\s+(?:the\s+(?:past|last)\s+)?(?:more than\s+)?$`,
  'i',
);
/** What stands behind such a one: an age, a course, a contract, the employer's years, or a point in time. */
const OF_SOMETHING_ELSE = oneOf`
  of age|old
  degree|college|program|course|associate|university
  contract|assignment|warranty|combined
  of (?:service|employment|education|college|school|combined|helping|providing|serving|excellence|tenure|growth)
  in (?:business|operation|a row)|of continuous
  after|post[- ]hire|ago|from
`;
const NOT_EXPERIENCE_BEHIND = new RegExp(String.raw`^[\s-]*${OF_SOMETHING_ELSE}`, 'i');

/** More than this is an employer's age, not what an assistant is asked for. */
const MOST_YEARS_ASKED = 15;
const NOTHING_ASKED = /\bno\s+(?:prior |previous |minimum )?(?:experience|exp)\b/i;

/**
 * The years of experience that a posting requires: the lower end of a range, months as a part of a year. What is only
 * preferred counts as not asked, and so do the employer's own years, degrees and ages.
 */
export function readExperience(text: string): Asks['experience'] {
  for (const { years, quoted, start, end } of durationsIn(text)) {
    const before = text.slice(Math.max(0, start - 90), start);
    const behind = text.slice(end, end + 140);
    if (NOT_THE_CANDIDATES.test(before) || NOT_EXPERIENCE_BEHIND.test(behind)) continue;
    const listed = LISTED.test(before) && LISTED_REQUIRED.test(behind);
    const alone = end - start === text.trim().length;
    const named = EXPERIENCE_BEHIND.test(behind) || IN_A_SETTING.test(behind) || EXPERIENCE_BEFORE.test(before);
    if (!alone && !listed && !named) continue;
    if (NOTHING_ASKED.test(before.slice(-40)) || isPreferred(text, start, before, behind)) continue;
    if (years <= MOST_YEARS_ASKED) return { years, quoted };
  }
  return null;
}
