import { oneOf } from '../wordings/one-of';

/**
 * Which words of a text say nothing about the job: denied ones ("no lifting", "splinting is not required") and the legal
 * text that postings end with.
 * @returns Tells of the words between two positions whether to pass over them.
 */
export function disregardIn(text: string): (start: number, end: number) => boolean {
  const legal = legalSentences(text);
  const denials = Array.from(text.matchAll(DENIAL), ({ index }) => index);
  return (start, end) =>
    legal.some(([from, to]) => start >= from && start < to) ||
    // Most words stand far from any denial: no need to look closer.
    (denials.some((at) => at > start - REACH && at < end + REACH) && isDenied(text, start, end));
}

const DENIAL = /\b(?:no|not|never|without|cannot|excluding|excludes)\b|n['’]t\b/gi;
const REACH = 130;

/** A denial up to five words before, in the same clause; "not only" and "not just" deny nothing. */
const DENIED_BEFORE =
  /(?:\b(?:no|not|never|without|cannot|exclud(?:es|ing))|n['’]t)\b(?! (?:only|just|limited)\b)(?:\s+[^\s,.;:!?•|()]+){0,5}\s*$/i;
/** A denied list, "do not perform evaluations, splinting or wound care": opened before, with its "or" on either side. */
const DENIED_LIST_OPENS =
  /(?:\b(?:not|never|without)|n['’]t)\b(?! (?:only|just|limited)\b)(?:(?!\b(?:but|so|and)\b)[^.;:!?•|()\n]){0,80},[^.;:!?•|(),\n]{0,30}$/i;
const OR_BEFORE = /\bn?or\s+$/i;
const OR_AFTER = /^[^.;:!?•|()\n]{0,40}?\bn?or\b/i;
/** "is not", "isn't strictly", "will never be": and behind it what a thing is not. */
const IS_NOT = String.raw`(?:not|never|isn['’]t|aren['’]t)\s+(?:be\s+)?(?:an?\s+)?(?:absolutely\s+|strictly\s+)?`;
const WANTED = oneOf`
  requir|necessary|need|essential|mandatory|must|part\b
  includ|involv|expect|offer|provid|perform
  consider|accept|eligible
`;
const DENIED_AFTER = new RegExp(
  oneOf`
    ^(?:\s+[^\s,.;:!?•|()]+)?\s+never\b
    ^(?:\s+[^\s,.;:!?•|()]+){0,4}\s+\(?${IS_NOT}${WANTED}
  `,
  'i',
);

/** Whether the words between `start` and `end` are denied. */
export function isDenied(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + 70);
  return (
    DENIED_BEFORE.test(before.slice(-70)) ||
    DENIED_AFTER.test(after) ||
    (DENIED_LIST_OPENS.test(before) && (OR_BEFORE.test(before) || OR_AFTER.test(after)))
  );
}

/** What the law or the lawyers want said: equal opportunity, who is protected, adjustments, checks of the person. */
const LEGAL_WORDS = oneOf`
  equal[ -](?:employment )?opportunit|affirmative action
  without regard to|regardless of race|discriminat(?:e|ion)
  protected (?:veteran|class|characteristic)|sexual orientation|national origin
  reasonable (?:accommodation|adjustment)
  e-verify|background (?:check|screen)|drug[ -](?:screen|test)|pre-employment
`;
const LEGAL = new RegExp(LEGAL_WORDS, 'gi');
const SENTENCE_END = /[.!?](?:\s|$)|[\n\r•]/g;

/** The sentences that are legal boilerplate, as [start, end) pairs in the order of the text. */
function legalSentences(text: string): [number, number][] {
  const spans: [number, number][] = [];
  for (const { index } of text.matchAll(LEGAL)) {
    const previous = spans.at(-1);
    if (previous && index < previous[1]) continue;
    SENTENCE_END.lastIndex = index;
    const end = SENTENCE_END.exec(text)?.index ?? text.length;
    spans.push([startOfSentence(text, index), end]);
  }
  return spans;
}

function startOfSentence(text: string, at: number): number {
  for (let start = at; start > 0; start--) {
    const before = text.charAt(start - 1);
    if (before === '\n' || before === '\r' || before === '•') return start;
    if (/\s/.test(before) && /[.!?]/.test(text.charAt(start - 2))) return start;
  }
  return 0;
}
