import type { Span } from './clause';
import { anyOf, everyOf, oneOf } from './wording';

/** What one has, gets or is held to: behind a "not", all that is listed is not there. */
const HAVING = oneOf(
  'receiv(?:e|ing)|get|earn|accrue|offer(?:ed|ing)?|provid(?:e|ed|ing)|includ(?:e|ed|ing)|com(?:e|ing) with|carry|have|pay|give',
  'available|in the package|(?:be )?(?:eligible|qualified|entitled|considered) (?:for|to)|qualify for|cover(?:ed)?|part of|participate in|share in',
  'find|set|use|track|measure|believe in|do|judged (?:by|on)|evaluated (?:by|on)|measured (?:by|on)|subject to|tied to|held to',
);
const NOT = String.raw`(?:\b(?:not|never|cannot|neither|nor)|n['’]t)`;
/** "don't receive", "are not eligible for": what follows is a list, however it is joined. */
const HAS_NOT = String.raw`${NOT}(?: (?:currently|yet|also|be|to|ever|typically|generally|at this time)){0,2} ${HAVING}\b(?:[\w ]{0,30}:)?`;
/** Words that say the same without a "not". */
const LEFT_OUT = oneOf(
  String.raw`\bineligible for|\b(?:excluded|exempt|free|excused) (?:from|of)|\b(?:excludes?|lacks?|forgo(?:es)?|waives?)`,
  String.raw`\bwithout|\b(?:in lieu|instead|in place) of|\brather than|\bgoodbye to|\bforget(?: about)?|\bwork for neither`,
  String.raw`\b(?:dropped|eliminated|scrapped|abolished|removed|ended|replaced|thrown out|threw out|did away with|done away with|got rid of)`,
);
/** "no" before a noun; "no more than", "no matter" deny nothing. */
const NO = String.raw`\b(?:no|zero|neither)\b(?! (?:matter|more|less|fewer|later|longer|one|doubt|limit|cap|wait\w*|unrealistic|experience|cost|problem)\b|-)`;
const HEAD = everyOf(HAS_NOT, LEFT_OUT, NO);
const IS_NO = new RegExp(`^${NO}`, 'i');
const IS_VERB = new RegExp(`^${HAS_NOT}`, 'i');
/** Here another thought begins. */
const BREAK =
  /[;:!?—–]|\s\(|\.\s|\s-\s|\b(?:but|however|though|although|because|since|so|yet|while|whereas|only|just|unless|until|except|plus|instead)\b/i;
/** What is said by a verb of its own is no item of a list. */
const VERB = anyOf(
  String.raw`\b(?:is|are|was|were|will|can|may|starts?|begins?|accrues?|comes?|we|you|you['’]\w+|they|it|there|this|our)\b`,
  String.raw`\b(?:offers?|provides?|includes?|receives?|gets?|gives?|pays|works?|yes)\b|\bthat['’]s|[:$]`,
);
const JOINED = /\b(?:or|nor|and)\b|[&/]/i;
const OR = /\b(?:or|nor)\b|\//i;
const LONGEST_ITEM = 7;

/** "…: none", "… are not included": what stands before is not there. */
const IS_NOT = everyOf(
  String.raw`(?:\s?[:–-]|\b(?:is|are|will be|being))?\s(?:n\/a\b|none\b|not applicable|not authori[sz]ed|unavailable\b)|:\s?(?:no|not)(?=[,;.]|\s*$)`,
  String.raw`(?:\s?[:–-]|\b(?:is|are|will be|being))?\s?${NOT}(?: (?:be|currently|yet|to be))? (?:included|offered|provided|available|applicable|part of|given|extended|paid|on offer|on the table)\b`,
  String.raw`(?:is|are)n['’]t (?:included|offered|provided|available|applicable|part of|given|extended|paid|on offer|our)\b`,
  String.raw`\b(?:do|does|will|would)(?:n['’]t| not) (?:apply|exist|come with)\b`,
);
/** It is there for those who are new. */
const FOR_OLD_STAFF =
  /^[\w ]{0,12}\b(?:to|for|if) (?:you )?(?:rehires?|former|current|internal|transfers?|existing|agency|previous|have worked)/i;
const BEFORE = /[;!?]|\.\s|\s[–—-]\s|\b(?:but|however|though|although|while|whereas)\b/gi;

/**
 * The parts of a clause that name what there is not: "no A, B or C", "not eligible for A, B and C", "A and B: n/a". One
 * denial reaches over all that is listed with it, and no further.
 */
export function deniedLists(words: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: head } of words.matchAll(HEAD)) {
    const start = index + head.length;
    const end = start + reach(words.slice(start), head);
    if (end > start) spans.push({ start, end });
  }
  for (const { index, 0: predicate } of words.matchAll(IS_NOT)) {
    if (FOR_OLD_STAFF.test(words.slice(index + predicate.length))) continue;
    const start = listStart(words.slice(0, index));
    if (start < index) spans.push({ start, end: index });
  }
  return spans;
}

/** How far behind its head a denial goes. */
function reach(tail: string, head: string): number {
  const thought = tail.slice(0, BREAK.exec(tail)?.index ?? tail.length);
  const [first = '', ...others] = thought.split(',');
  // "No weekends and great PTO" denies the first alone; "don't get holidays and PTO" both.
  const own = IS_NO.test(head) ? (/\band\b/i.exec(first)?.index ?? first.length) : first.length;
  if (OR.test(first.slice(own)) || own < first.length) return own;
  let end = first.length;
  let last = JOINED.test(first) && others.length > 0 ? first.length : 0;
  const isVerb = IS_VERB.test(head);
  for (const item of others) {
    if (VERB.test(item) || item.trim().split(/\s+/).length > LONGEST_ITEM) break;
    end += 1 + item.length;
    if ((IS_NO.test(head) ? OR : JOINED).test(item)) last = end;
  }
  return last > 0 ? last : isVerb ? end : first.length;
}

/** Where the list begins that a predicate ends. */
function listStart(before: string): number {
  let start = 0;
  for (const { index, 0: stop } of before.matchAll(BEFORE)) start = index + stop.length;
  const items = before.slice(start).split(/(,|\band\b)/i);
  let at = before.length;
  for (const [back, item] of items.reverse().entries()) {
    if (
      back > 0 &&
      item !== ',' &&
      !/^and$/i.test(item) &&
      (VERB.test(item) || item.trim().split(/\s+/).length > LONGEST_ITEM)
    )
      break;
    at -= item.length;
  }
  return at;
}
