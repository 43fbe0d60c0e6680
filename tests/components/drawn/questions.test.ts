import { expect, it } from 'vitest';
import { openQuestions } from '../../../components/drawn/questions';
import type { Insight } from '../../../insight/types';
import { noPay, plano } from '../fixtures';

const leeds: Insight['region'] = {
  country: 'GB',
  nation: 'england',
  londonZone: null,
  place: 'Leeds',
  how: 'posting-location',
  remote: false,
  several: false,
  ambiguous: false,
};
const ids = (insight: Insight) => openQuestions(insight).map(({ id }) => id);
const terms = plano.terms;
if (!terms) throw new Error('the fixture has no terms');

it('asks what is not said, and nothing of a description that was read in part', () => {
  expect(ids(plano)).toHaveLength(6);
  expect(openQuestions(plano)[0]?.question).toBe('What productivity do you expect, and how is it counted?');
  expect(ids({ ...plano, terms: { ...terms, complete: false } })).toEqual([]);
  expect(ids({ ...plano, terms: null })).toEqual([]);
});

it('asks for the pay first where none is posted', () => {
  expect(ids({ ...noPay, terms })[0]).toBe('pay');
  expect(ids(plano)).not.toContain('pay');
});

it('asks no contractor about paid time off, and nobody abroad about a W-2', () => {
  const silent = { ...terms, terms: terms.terms.map((term) => ({ ...term, quoted: null, says: null })) };
  const asked = { ...plano, terms: silent };
  expect(ids(asked)).toContain('paid-time-off');
  expect(ids({ ...asked, offer: { ...plano.offer, arrangement: 'self-employed' } })).not.toContain('paid-time-off');
  expect(
    openQuestions({ ...asked, region: leeds })
      .map(({ question }) => question)
      .join(),
  ).not.toContain('W-2');
});
