import type { Span } from './clause';

/** More than this nobody reads beside nine others. */
const LONGEST = 160;
/** A clause that is longer is parted at its joints, where what was found needs no more. */
const LONG = 100;
const EDGES = String.raw`[\s"“”'‘’()\[\]{}<>,.;:!?*•·–—-]`;
const LEADING = new RegExp(`^(?:${EDGES}|\\d+[.)]\\s)+`);
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
    start = wordAt(text, Math.max(start, Math.min(found.start, found.end - LONGEST)));
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
  const space = text.lastIndexOf(' ', at);
  return space !== -1 && at - space < 30 ? space + 1 : at;
}

function trimmed(words: string): string {
  return words.replace(LEADING, '').replace(TRAILING, '');
}
