const SENTENCE_ENDS = /[.!?]\s|\n|[|•;]/;

/** What of the text around a figure stands in its own sentence: from the last end of one before it to the first after it. */
export function inSentence(before: string, after: string): string {
  return `${before.split(SENTENCE_ENDS).at(-1) ?? ''} # ${after.split(SENTENCE_ENDS, 1)[0] ?? ''}`;
}

/** Whether a sentence ends in a text. */
export function hasSentenceEnd(text: string): boolean {
  return SENTENCE_ENDS.test(text);
}
