import type { VerificationMark } from '../../data/schema';

/** Verification notes of the tables → the marks that the product shows. First match wins. */
const MARKS: readonly (readonly [RegExp, VerificationMark])[] = [
  [/^verified by two sources$/, 'two-sources'],
  [/^two-sources$/, 'two-sources'],
  [/^one-source$/, 'one-source'],
  // The state's own statute, rule or board page.
  [/^verified \(primary source\)$/, 'verified'],
  // An association, the Bureau or a foreign body that speaks for a state was read, not the state.
  [/^verified\b/, 'one-source'],
  [/^unverified\b/, 'one-source'],
  [/^conflict\b/, 'conflict'],
  [/^not found$/, 'not-read'],
];

/**
 * The mark that a note amounts to, or `null` for one that nobody has decided on yet. "Verified" takes the state's own text
 * and the date of that text: a copy without one may be of a law that is gone.
 * @param sourceDate as `sourceDateOf` gives it
 */
export function markOf(text: string, sourceDate: string | null): VerificationMark | null {
  const mark = MARKS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  return mark === 'verified' && sourceDate === null ? 'one-source' : mark;
}
