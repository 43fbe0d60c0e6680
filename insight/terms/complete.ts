/** Shorter than this is a teaser, whatever it ends in. */
const TEASER = 80;
/** Shorter than this is a description only where it ends as one does: "License and own car needed. Text Marcy." */
const SHORT = 140;
const ENDED = /[.!?]["'”’)\]]*$/;
/** How boards end a description that goes on elsewhere. */
const GOES_ON =
  /(?:…|\.\.\.|(?:continue reading|(?:show|see|read|view|load) (?:more|full|the full|all)(?: (?:job|description|details|about this job))*))[\s»>›.…]*$/i;
/** Words, commas and brackets that nobody ends a text with. */
const CUT =
  /(?:[,(&/–—-]|\b(?:and|or|the|an?|of|to|with|for|in|at|by|that|which|our|your|is|are|will|be|from|as))\s*$/i;

/** Whether this is all that the posting says, so that what it does not say may be called not said. */
export function isComplete(description: string): boolean {
  const text = description.trim();
  if (text.length < TEASER || (text.length < SHORT && !ENDED.test(text))) return false;
  return !GOES_ON.test(text.slice(-80)) && !CUT.test(text.slice(-20));
}
