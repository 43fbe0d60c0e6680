import type { Span } from './clause';

/** More than this nobody reads beside nine others. */
const LONGEST = 160;
/** A clause that is longer is parted at its joints, where what was found needs no more. */
const LONG = 100;
/** What was found is shown with so many characters before it, if not all fit: a "not" may be among them. */
const BEFORE = 40;
const EDGES = String.raw`[\s"“”'‘’()\[\]{}<>,.;:!?*•·–—-]`;
const LEADING = new RegExp(`^(?:${EDGES}|\\d+[.)]\\s|Q:\\s)+`);
const TRAILING = /[\s"“”'‘’([{<,.;:–—-]+$/;
/** Where a long sentence may be parted. */
const JOINT = /,\s|\s[-–—(]\s?|:\s|\)\s|\.\s/g;

/**
 * The words to show of a clause, exactly as printed: all of it, or where it is long the parts around what was found that fit.
 * @param found What has to be among them, as positions in the text.
 */
export function quoteOf(text: string, clause: Span, found: Span): string {
  const whole = trimmed(text.slice(clause.start, clause.end));
  if (whole.length <= LONG) return whole;
  const joints = Array.from(text.slice(clause.start, clause.end).matchAll(JOINT), ({ index }) => clause.start + index);
  let start = joints.findLast((joint) => joint < found.start) ?? clause.start;
  let end = joints.find((joint) => joint >= found.end) ?? clause.end;
  if (end - start > LONGEST) {
    const from = Math.min(found.start, Math.max(found.start - BEFORE, found.end - LONGEST));
    start = Math.max(start, wordAt(text, Math.min(from, end - LONGEST)));
    end = Math.min(end, start + LONGEST);
    if (end < text.length && /\w/.test(text.charAt(end))) end = Math.max(found.end, text.lastIndexOf(' ', end));
    return trimmed(text.slice(start, Math.min(end, start + LONGEST)));
  }
  for (const joint of [...joints, clause.end]) if (joint > end && joint - start <= LONG) end = joint;
  for (const joint of [clause.start, ...joints].reverse()) if (joint < start && end - joint <= LONG) start = joint;
  return trimmed(text.slice(start, end));
}

/** The beginning of the word at a position. */
function wordAt(text: string, at: number): number {
  const before = /\S{1,30}$/.exec(text.slice(Math.max(0, at - 30), at));
  return before ? at - before[0].length : at;
}

function trimmed(words: string): string {
  return words.replace(LEADING, '').replace(TRAILING, '');
}
