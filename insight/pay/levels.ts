import { oneOf } from '../wordings/one-of';
import type { Quote } from './quote';

/** How far from a range words still speak of its level. */
const NEAR = 80;
/** Whose levels are told: "PTA I", "senior aide". */
export const WHO = '(?:PTA|COTA|OTA|SLPA|assistant|aide|tech(?:nician)?)';
/** "(new grads)", "(3+ years)", right behind a range: one of the levels of the post. */
const EXPERIENCE = oneOf`
  (?:new[- ]?|recent )(?:grad(?:uate)?s?|hires?)|entry[- ]level|no experience|(?:very |most |highly )?experienced(?: \w+)?|with (?:prior |more )?experience
  with (?:an?|one|two|three|four|five|\d{1,2}\+?)(?: or more)? (?:years?|yrs?)(?: or more| plus)?(?: (?:of )?experience)?(?: in (?:\w+ ){0,2}\w+)?
  (?:with |after |over |under |less than |more than |< ?|> ?)?\d{1,2}(?: ?(?:-|to) ?\d{1,2})? ?\+? ?(?:years?|yrs?)(?:,? (?:of )?(?:experience|exp\.?))?
`;
const OF_EXPERIENCE = new RegExp(String.raw`\(${EXPERIENCE}\)$`, 'i');
const EXPERIENCE_BEHIND = new RegExp(String.raw`^\s*\(${EXPERIENCE}\)`, 'i');
/** "Entry-level PTAs earn ", "3-5 yrs: ". */
const EXPERIENCE_BEFORE = new RegExp(
  String.raw`(?<![\w-])${EXPERIENCE}(?: (?:PTAs?|COTAs?|OTAs?|SLPAs?|assistants?|aides?|techs?|clinicians?|staff|hires|candidates))?(?: (?:earns?|starts?|makes?|receives?|are paid|is|are|from|at))*\)?\s?[:=(,-]?\s?$`,
  'i',
);
/** "New graduate: $29.00" on a line of its own. */
const ROW_OF_EXPERIENCE = new RegExp(String.raw`(?:^|\n)[ •*-]*${EXPERIENCE} ?[:=–-] ?$`, 'i');
const ROW_ENDS = /^ ?(?:\n|$)/;
/** Of bare levels and grades nobody can tell which the post is; of "PTA I" and "PTA II" it is one or the other. */
const LEVEL = new RegExp(
  String.raw`\b${oneOf`
    (?:sr|jr|senior|junior|lead)\.? ${WHO}
    ${WHO},? ?(?:(?:level|grade|tier|class) ?)?(?:[IV]{1,3}|\d)
  `}(?: (?:pay|rate|is|at))*\s?[:=(,-]?\s?$`,
  'i',
);

/**
 * Whether a sum is that of one level of the post: "PTA Level II $31.00", "$30-34 (new grads)".
 * @param before text back to the figure before it
 */
export function isOfLevel(text: string, quote: Quote, before: string): boolean {
  return LEVEL.test(before) || isOfExperience(text, quote);
}

/** A range that is followed by how long one has worked, or a sum behind it in a row of its own. */
function isOfExperience(text: string, { start, end, range }: Quote): boolean {
  const [own, behind] = [text.slice(start, end), text.slice(end, end + NEAR)];
  if (!range) return ROW_OF_EXPERIENCE.test(text.slice(Math.max(0, start - NEAR), start)) && ROW_ENDS.test(behind);
  return (
    OF_EXPERIENCE.test(own) ||
    EXPERIENCE_BEHIND.test(behind) ||
    EXPERIENCE_BEFORE.test(text.slice(Math.max(0, start - NEAR), start))
  );
}
