import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../entrypoints/offer/draft';
import { worthOf } from '../../../entrypoints/offer/worth';
import { insightFor } from '../../../insight/insight';
import { DEFAULT_PREFERENCES } from '../../../preferences/preferences';
import { personWith } from '../../person';

const ON = '2026-11-26';

const draft = (title: string, location: string, payText: string) => {
  const insight = insightFor({ id: '1', url: '', title, location, payText }, personWith());
  if (!insight) throw new Error(`no insight into ${title}`);
  return draftOf(insight, 'US', `${title}\n${payText}`);
};
const pta = draft('Physical Therapist Assistant', 'Dallas, TX', '$41 an hour');

describe('a median of another place', () => {
  it('stands beside an offer without a verdict', () => {
    const vermont = worthOf(draft('COTA', 'Burlington, VT', '$30 an hour'), DEFAULT_PREFERENCES, new Set(), ON);
    expect(vermont.beside[0]?.median).toMatchObject({ medianHourly: 34.76, isLikeForLike: false, verdict: null });
  });

  it('is not taken for that of a posting whose place is not known', () => {
    for (const place of ['', 'Main campus', 'Springfield', 'United States']) {
      expect(draft('COTA', place, '$30 an hour').job, place).toBeNull();
    }
  });

  it('is not taken for that of every place that a posting names', () => {
    expect(draft('COTA', 'Dallas, TX or Denver, CO', '$30 an hour').job).toBeNull();
    for (const place of ['Dallas/Fort Worth', 'Kansas City, MO/KS', 'Remote or Boston, MA']) {
      expect(draft('COTA', place, '$30 an hour').job, place).not.toBeNull();
    }
  });
});

describe('why no median stands beside an offer', () => {
  it.each([
    ['a wide group', draft('Speech-Language Pathology Assistant', 'Dallas, TX', '$28 an hour'), 'proxy'],
    ['a scale', draft('Physiotherapy Assistant', 'Leeds, UK', '£27,485 - £30,162 a year'), 'scale'],
    ['the career guide', draft('Therapy Assistant', 'Dallas, TX', '$28 an hour'), 'no-median'],
    ['another currency', { ...pta, currency: 'GBP' as const }, 'currency'],
    ['a median', pta, null],
    // Its field says that already.
    ['no job chosen', { ...pta, job: null }, null],
  ])('%s', (_, offer, why) => {
    const { noMedian, beside } = worthOf(offer, DEFAULT_PREFERENCES, new Set(), ON);
    expect(noMedian).toBe(why);
    if (why) expect(beside).toEqual([]);
  });
});
