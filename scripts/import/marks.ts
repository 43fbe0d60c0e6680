import type { VerificationMark } from '../../data/schema';

/** Verification notes of the licensure and board tables → the marks that the product shows. First match wins. */
const MARKS: readonly (readonly [RegExp, VerificationMark])[] = [
  [/^verified by two sources$/, 'two-sources'],
  [/^two-sources$/, 'two-sources'],
  [/^one-source$/, 'one-source'],
  // "verified for the national rule; the state term was not read" marks `license-or-certification`, which says no more.
  [/^verified\b/, 'verified'],
  [/^unverified\b/, 'one-source'],
  [/^conflict between sources$/, 'conflict'],
  [/^not found$/, 'not-read'],
];

/** The mark that a note amounts to, or `null` for one that nobody has decided on yet. */
export function markOf(text: string): VerificationMark | null {
  return MARKS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The mark of a compact membership, which rests on sources of its own; `null` where the row names none. */
export function compactMarkOf(compactSource: string, verification: string): VerificationMark | null {
  if (compactSource === '') return null;
  if (/^ASLP-IC covers/.test(compactSource)) return 'verified';
  if (/compact unverified/.test(verification)) return 'one-source';
  return /agrees with an independent|CompactConnect/.test(compactSource) ? 'two-sources' : 'one-source';
}
