import type { LicensureKey, LicensureRow } from '../../data/schema';

/** Stub replaced below. */
export function noteFor(_key: LicensureKey, _region: string, _url: string): string | null {
  return null;
}

/**
 * The general role in the United States, from the career guide: it stands for posts of several disciplines, so no one rule
 * can be named.
 */
export const GENERAL_ROLE_IN_THE_US: LicensureRow = {
  requirement: 'unknown',
  exam: null,
  body: null,
  compact: null,
  compactSource: null,
  compactMark: null,
  mark: 'one-source',
  markText: 'career guide',
  note: 'Depends on the discipline and the state: posts for a physical or occupational therapy assistant need the credential of that profession, aides usually none.',
  source: 'career-guide',
  sourceUrl: null,
  sourceDate: null,
};
