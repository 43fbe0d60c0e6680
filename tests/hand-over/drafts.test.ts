import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft, withPay } from '../../entrypoints/offer/draft';
import type { KeptPage } from '../../hand-over/draft';
import { forgetPage, keepPage, keptPage } from '../../hand-over/drafts';

/** A tab's storage, or one that refuses. */
function storageOf(isFull = false) {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key: string) => void held.delete(key),
  };
}

const draft = {
  ...withPay(emptyDraft('US'), { pay: { low: 34, high: null } }),
  name: 'PTA',
  job: {
    role: 'physical-therapist-assistant' as const,
    alsoOpenTo: ['physical-therapist' as const],
    region: {
      ...{ country: 'US' as const, state: 'TX', metro: '19100', place: 'Dallas', how: 'posting-location' as const },
      ...{ remote: false, several: false, ambiguous: false },
    },
  },
  given: { weeks: { value: 13, from: 'posting' as const }, hoursAWeek: null },
  quoted: { weeks: { words: '13 weeks', isMiddle: false } },
};
const offers: KeptPage['offers'] = [
  { draft, pasted: 'PTA\nDallas, TX', isRead: false, typed: { 'pay year': '68k' } },
  { draft: emptyDraft('GB'), pasted: '', isRead: true, typed: {} },
];
const page: KeptPage = { offers, present: { per: 'year', typed: { year: '6' } } };

describe('the offers of a tab', () => {
  it('are there again for the same page, and for no other', () => {
    const storage = storageOf();
    keepPage(page, '#one', storage);
    expect(keptPage('#one', storage)).toEqual(page);
    expect(keptPage('#other', storage)).toBeNull();
  });

  it('of a page from before what is typed was kept are there, with nothing typed', () => {
    const storage = storageOf();
    const before = offers.map(({ typed, isRead, ...offer }) => offer);
    storage.setItem('offer-drafts', JSON.stringify({ hash: '', offers: before }));
    expect(keptPage('', storage)).toEqual({
      offers: before.map((offer) => ({ ...offer, isRead: true, typed: {} })),
      present: { per: 'hour', typed: {} },
    });
  });

  it('are forgotten when they are to be', () => {
    const storage = storageOf();
    keepPage(page, '', storage);
    forgetPage(storage);
    expect(storage.held.size).toBe(0);
  });

  it('need no room', () => {
    expect(() => keepPage(page, '', storageOf(true))).not.toThrow();
    expect(keptPage('', storageOf(true))).toBeNull();
  });

  it.each([
    ['no text of data', '{'],
    ['three of them', JSON.stringify({ hash: '', offers: [...offers, ...offers] })],
    [
      'an amount that is none',
      JSON.stringify({ hash: '', offers: [{ draft: { ...draft, offer: { pay: 'x' } }, pasted: '' }] }),
    ],
    [
      'an unknown role',
      JSON.stringify({
        hash: '',
        offers: [{ draft: { ...draft, job: { ...draft.job, role: 'constructor' } }, pasted: '' }],
      }),
    ],
    [
      'an unknown assumption',
      JSON.stringify({
        hash: '',
        offers: [{ draft: { ...draft, given: { luck: { value: 1, from: 'posting' } } }, pasted: '' }],
      }),
    ],
  ])('are none from %s', (_, stored) => {
    const storage = storageOf();
    storage.setItem('offer-drafts', stored);
    expect(keptPage('', storage)).toBeNull();
  });

  it('are none from anything else, and nothing throws', () => {
    fc.assert(
      fc.property(fc.json(), (stored) => {
        const storage = storageOf();
        storage.setItem('offer-drafts', stored);
        expect(keptPage('', storage)).toBeNull();
      }),
    );
  });
});
