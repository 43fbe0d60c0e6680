/** "30-40", "20 or 24": the number before belongs to it too. */
const SEVERAL = /\d ?(?:-|–|to|or|and|\/) ?$/i;
/** "Up to 40", "40 or less": a bound is not the number. */
const AT_MOST =
  /(?:\b(?:up to|at most|maximum(?: of)?|max\.?|under|(?:no|not) more than|(?:less|fewer) than|not (?:to )?exceed(?:ing)?) ?|\b(?:may|might|could) (?:reach|be) )$/i;
const AT_MOST_BEHIND = /^ ?(?:\(?max\b|or (?:less|fewer|under)|and under|maximum)/i;
/** "At least 20", "20 or more", "from 24"; "plus benefits" is another thing. */
const AT_LEAST = /\b(?:at least|minimum(?: of)?:?|min\.?|over|more than|from|starting at|no (?:less|fewer) than) ?$/i;
const AT_LEAST_BEHIND =
  /^ ?(?:\+|or (?:more|above|over|longer)|and (?:up|above|over|more)|\(?minimum\b(?! of| \d)|\(?min\b|plus(?=[ ,.;)]*(?:$|\n)))/i;
/** As far as they are looked for: looking through all that stands before made a long list of numbers cost its square. */
const NEAR = 40;

/** What is said at a number makes it: the number itself, the most or the least that it can be, or one of several. */
type Bound = 'most' | 'least' | 'several';

/** Which bound a number found in a text is ("up to 40"), in its own line; `null` where it is the number itself. */
export function boundOf(text: string, { index, 0: found }: RegExpMatchArray): Bound | null {
  if (index === undefined) return null;
  const end = index + found.length;
  const before = text.slice(Math.max(0, index - NEAR), index);
  const behind = text.slice(end, end + NEAR);
  if (SEVERAL.test(before)) return 'several';
  if (AT_MOST.test(before) || AT_MOST_BEHIND.test(behind)) return 'most';
  return AT_LEAST.test(before) || AT_LEAST_BEHIND.test(behind) ? 'least' : null;
}

/** Whether a number found in a text is a bound ("up to 40"), and not the number itself. */
export const isBounded = (text: string, found: RegExpMatchArray): boolean => boundOf(text, found) !== null;
