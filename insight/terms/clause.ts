/** A part of a text, from the first to behind the last character. */
export interface Span {
  start: number;
  end: number;
}

/** A text without any stop is parted all the same, so that no expression has much to search. */
const LONGEST = 400;
/** A text with fewer lines than this was printed without them, and its list items hang together: "Paid time offDental". */
const CHARACTERS_A_LINE = 400;

const MARK = String.raw`[\n\r\t;•·▪●◦‣■►✓✔➤❖|*]+`;
/** Not the stop of "approx. 5", and not the one of a list's number; a run of stops is looked at once, from its first. */
const STOP = String.raw`(?<!(?:^|\s)\d|[.!?])[.!?]+["”')\]]*(?:\s+(?![a-z\s])|(?<=[a-z\d)][.!?]{1,4})(?=[A-Z][a-z]))`;
/** Only a capital says where an item begins. */
const GLUE = String.raw`(?<=[a-z\d)%])(?=[A-Z](?:[a-z]|[A-Z]))|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})`;
const ENDS = new RegExp(`${MARK}|${STOP}`, 'g');
const ENDS_WITHOUT_LINES = new RegExp(`${MARK}|${STOP}|${GLUE}`, 'g');

/** The sentences, lines and list items of a text. */
export function clausesOf(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    for (; end - start > LONGEST; start = wordEnd(text, start + LONGEST))
      clauses.push({ start, end: wordEnd(text, start + LONGEST) });
    if (end > start) clauses.push({ start, end });
  };
  for (const { index, 0: stop } of text.matchAll(hasLostLines(text) ? ENDS_WITHOUT_LINES : ENDS)) {
    close(index);
    start = index + stop.length;
  }
  close(text.length);
  return clauses;
}

function hasLostLines(text: string): boolean {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return text.length > lines * CHARACTERS_A_LINE;
}

/** The last space before a position, if there is one near it. */
function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > at - LONGEST / 2 ? space : at;
}
