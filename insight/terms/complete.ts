/** Shorter than this is a teaser, not a description. */
const SHORTEST = 140;
/** How boards end a description that goes on elsewhere. */
const GOES_ON =
  /(?:…|\.\.\.|(?:show|see|read|view|load) (?:more|full|the full|all)(?: (?:job|description|details|about this job))*)[\s»>›.…]*$/i;
/** Words, commas and brackets that nobody ends a text with. */
const CUT =
  /(?:[,(&/–—-]|\b(?:and|or|the|an?|of|to|with|for|in|at|by|that|which|our|your|is|are|will|be|from|as))\s*$/i;

/** Whether this is all that the posting says, so that what it does not say may be called not said. */
export function isComplete(description: string): boolean {
  const text = description.trim();
  return text.length >= SHORTEST && !GOES_ON.test(text.slice(-80)) && !CUT.test(text.slice(-20));
}
