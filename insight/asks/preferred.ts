import { oneOf } from '../wordings/one-of';

const PREFERRED = new RegExp(
  String.raw`\b${oneOf`
    prefer(?:red|ably|ence|able)?|desir(?:ed|able)|ideal(?:ly)?
    (?:a |big |strong |definite )?plus\b|bonus|an asset|advantage(?:ous)?
    beneficial|helpful|nice to have|welcome
    not (?:required|necessary|essential|needed)
  `}\b`,
  'i',
);
const REQUIRED = /\b(?:required|requires?|must|minimum|at least|essential|mandatory|necessary|need(?:ed)?)\b/i;
const PREFERRED_HEADING = /(?:prefer\w*|desir\w*|nice[- ]to[- ]haves?|bonus|ideal\w*)(?:\s+\w+){0,3}\s*:?\s*$/im;
const HEADING = /^.{3,60}:\s*$|^(?:[A-Z][\w/&-]*\s*){1,4}$/;

/**
 * Whether the sentence, or the heading above it, says that something is wished for only.
 * @param at where the thing stands in the text
 * @param before the text on its left
 * @param behind the text on its right
 */
export function isPreferred(text: string, at: number, before: string, behind: string): boolean {
  const sentenceStart = before.split(/[.;\n•]/).at(-1) ?? '';
  const sentenceRest = behind.split(/[;\n•]|\.(?:\s|$)|,\s*\d/)[0] ?? '';
  if (PREFERRED.test(sentenceRest)) {
    const wish = sentenceRest.search(PREFERRED);
    const must = sentenceRest.search(REQUIRED);
    if (must === -1 || (wish < must && !/^\s*(?:not)/.test(sentenceRest.slice(wish)))) return true;
  }
  if (PREFERRED.test(sentenceStart) && !REQUIRED.test(sentenceStart)) return true;
  const heading = text
    .slice(Math.max(0, at - 500), at)
    .split(/\n/)
    .slice(0, -1)
    .reverse()
    .find((line) => HEADING.test(line.trim()));
  return (
    heading !== undefined && PREFERRED_HEADING.test(heading.trim()) && !REQUIRED.test(sentenceStart + sentenceRest)
  );
}
