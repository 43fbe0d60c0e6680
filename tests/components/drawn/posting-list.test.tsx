// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PostingList } from '../../../components/drawn/PostingList';
import type { BriefInsight } from '../../../insight/types';
import { noPay, plano, travel } from '../fixtures';
import { paint, textOf } from '../mount';

const row = (insight: BriefInsight): string => {
  const root = paint(<PostingList postings={[{ id: 'one', company: null, url: 'https://jobs.example/1', insight }]} />);
  return textOf(root.querySelector('.posting-position'));
};

describe('a posting in the list of the popup', () => {
  it.each<[string, BriefInsight, string]>([
    ['an offer with a verdict', plano, '6% above the median'],
    ['no pay', noPay, 'no plain wage'],
    ['a travel package', travel, 'travel package'],
    [
      'a contract at home by the week',
      { ...travel, offer: { ...travel.offer, arrangement: 'temporary', travel: null } },
      'may include stipends',
    ],
    [
      'several rates of one post',
      { ...noPay, unreadPay: true, offer: { ...noPay.offer, notCompared: 'spread' } },
      'several rates',
    ],
  ])('says in short of %s how it stands', (_, insight, said) => {
    expect(row(insight)).toBe(said);
  });
});
