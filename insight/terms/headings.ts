/** The heading of a list stands so many characters above an item at most. */
const REACH = 300;

/** What stands above a part of a text, as far up as its heading may be. */
export const textAbove = (text: string, start: number): string => text.slice(Math.max(0, start - REACH), start);

/** The same up to an empty line alone: the list or paragraph that the part is in. */
export function listAbove(text: string, start: number): string {
  const above = textAbove(text, start);
  return above.slice(above.lastIndexOf('\n\n') + 1);
}

/** The last line that ends with a colon; empty where none does. */
export const headingIn = (above: string): string => above.split('\n').findLast((line) => /:\s*$/.test(line)) ?? '';
