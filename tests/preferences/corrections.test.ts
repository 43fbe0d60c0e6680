import { describe, expect, it } from 'vitest';
import { fromStored, toStored, withCorrection } from '../../preferences/corrections';

describe('corrections in storage', () => {
  it('keep their order, which an object in the browser storage does not', () => {
    const stored = toStored({ zebra: 'none', apple: 'rehabilitation-aide' });
    expect(stored).toEqual([
      ['zebra', 'none'],
      ['apple', 'rehabilitation-aide'],
    ]);
    expect(Object.keys(fromStored(stored))).toEqual(['zebra', 'apple']);
  });

  it('are the newest hundred at most', () => {
    const many = Object.fromEntries(Array.from({ length: 130 }, (_, n) => [`title ${n}`, 'none' as const]));
    const stored = toStored(many);
    expect(stored).toHaveLength(100);
    expect(stored[0]?.[0]).toBe('title 30');
    expect(stored.at(-1)?.[0]).toBe('title 129');
  });

  it('fit into one item of 8,192 bytes however long the titles', () => {
    const long = Object.fromEntries(
      Array.from({ length: 100 }, (_, n) => [`${'é'.repeat(100)} ${n}`, 'none' as const]),
    );
    const stored = toStored(long);
    expect(Buffer.byteLength(`corrections${JSON.stringify(stored)}`)).toBeLessThanOrEqual(8192);
    expect(stored.at(-1)?.[0]).toContain(' 99');
  });

  it('make a changed one the newest', () => {
    const corrections = withCorrection({ a: 'none', b: 'none' }, 'a', 'rehabilitation-aide');
    expect(Object.entries(corrections)).toEqual([
      ['b', 'none'],
      ['a', 'rehabilitation-aide'],
    ]);
  });

  it('leave out what is no correction', () => {
    expect(fromStored([['a', 'none'], ['b', 'astronaut'], 'c', [1, 'none'], null])).toEqual({ a: 'none' });
    expect(fromStored('text')).toEqual({});
  });
});
