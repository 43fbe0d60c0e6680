import { afterAll, describe, expect, it } from 'vitest';
import { buildDataset } from '../../../scripts/import/dataset';
import { markOf } from '../../../scripts/import/marks';
import { broken, removeFolders } from './import-fixture';

afterAll(removeFolders);

/** The mark and date of the Texan licence, as a folder's own text has them. */
function texan(from: string, to: string) {
  const { columns, licensure } = JSON.parse(
    buildDataset(broken('licensure-pta.csv', from, to)).get('licensure.json') ?? '',
  );
  const [current] = licensure.pta['US-TX'];
  return [current[columns.indexOf('mark')], current[columns.indexOf('sourceDate')]];
}

describe('verified', () => {
  it('takes the state’s own text and its date', () => {
    expect(markOf('verified (primary source)', '2024')).toBe('verified');
    expect(markOf('verified (primary source)', null)).toBe('one-source');
  });

  it('is nobody who speaks for the state', () => {
    expect(markOf('verified', '2024')).toBe('one-source');
    expect(markOf('verified (requirement)', '2022')).toBe('one-source');
    expect(markOf('verified for the national rule; the state term was not read', '2020')).toBe('one-source');
  });

  it('leaves two sources, conflict and doubt as they are', () => {
    expect(markOf('verified by two sources', null)).toBe('two-sources');
    expect(markOf('conflict between sources', '2024')).toBe('conflict');
    expect(markOf('unverified (one secondary source)', '2024')).toBe('one-source');
    expect(markOf('surely right', '2024')).toBeNull();
  });
});

describe('the date of a source', () => {
  it.each([
    ['2031-01-01', 'verified', '2031-01-01'],
    ['statutes booklet of May 2014', 'verified', '2014-05'],
    ['section as amended 2003', 'verified', '2003'],
    ['OOH 2020-30 edition; page copy undated', 'verified', '2020'],
    ['191st General Court (2019-2020)', 'verified', '2019'],
    ['undated stored copy', 'one-source', null],
    ['older undated copy', 'one-source', null],
    // What is dated here is the act, not the copy.
    ['undated stored copy; act effective 2025-07-01', 'one-source', null],
  ])('%s', (text, mark, date) => {
    expect(texan('2031-01-01', text)).toEqual([mark, date]);
  });
});
