import { describe, expect, it } from 'vitest';
import { furtherQuestions, isRefused, nameOf, openQuestions } from '../../../components/drawn/questions';
import type { Insight } from '../../../insight/types';
import { terms as sentences } from '../../../locales/say';
import { contractor, noPay, pay, perVisit, plano, travel } from '../fixtures';

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

it('asks what is not said, and of a description that was read in part or not at all too', () => {
  expect(ids(plano)).toHaveLength(6);
  expect(openQuestions(plano)[0]?.question).toBe('What productivity do you expect, and how is it counted?');
  expect(ids({ ...plano, terms: { ...terms, complete: false } })).toEqual(ids(plano));
  expect(ids({ ...plano, terms: null })).toHaveLength(10);
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

it('keeps the question after the half of a term that is not answered', () => {
  const half = (leavesOpen: 'charting' | 'driving') => ({
    ...terms,
    terms: terms.terms.map((term) =>
      term.id === 'paid-documentation-and-driving'
        ? { ...term, quoted: 'Driving time is not paid', says: 'denied' as const, leavesOpen }
        : term,
    ),
  });
  const asked = openQuestions({ ...plano, terms: half('charting') }).map(({ question }) => question);
  expect(asked).toContain('Is time for charting paid?');
  expect(asked.join()).not.toContain('driving between');
});

it('asks how much time off is paid where the posting only names it, and calls the term by its name', () => {
  const named: NonNullable<Insight['terms']>['terms'][number] = {
    ...{ id: 'paid-time-off', quoted: 'Medical, dental, PTO', says: 'said', leavesOpen: 'amount' },
  };
  const others = terms.terms.filter(({ id }) => id !== named.id);
  const asked = openQuestions({ ...plano, terms: { ...terms, terms: [...others, named] } });
  expect(asked).toContainEqual({
    id: 'paid-time-off',
    name: 'Amount of paid time off',
    question: 'How much paid time off would I have, and when does it start?',
  });
  expect(nameOf(named)).toBe('Paid time off');
});

it('calls what is not given refused, and a demand that is not made not', () => {
  const denied = (id: 'mileage' | 'productivity') => isRefused({ id, quoted: 'No …', says: 'denied' });
  expect([denied('mileage'), denied('productivity')]).toEqual([true, false]);
  expect(isRefused({ id: 'mileage', quoted: 'Mileage paid', says: 'said' })).toBe(false);
});

describe('beside the terms', () => {
  const { further } = sentences;
  const withOffer = (more: Partial<Insight['offer']>, stated = plano.pay.pay): Insight => ({
    ...plano,
    pay: { ...plano.pay, pay: stated },
    offer: { ...plano.offer, ...more },
  });
  const bonus = { kind: 'sign-on-bonus', amount: 3000, bound: 'exact', hourlyWorth: null, quoted: '$3,000' } as const;
  const split = { weeks: 13, hoursAWeek: 40, taxableHourly: 20, taxFreeWeekly: 980, grossWeekly: 1800 };

  it.each<[string, Insight, string[]]>([
    ['nothing but that it be in writing', plano, []],
    ['what a sign-on bonus binds to', withOffer({ notes: [{ ...bonus, months: null }] }), [further['bonus-terms']]],
    ['nothing of one that says so', withOffer({ notes: [{ ...bonus, months: 12 }] }), []],
    [
      'what of a package is taxed',
      withOffer({ arrangement: 'travel', travel: { ...split, taxableHourly: null } }),
      [further['taxed-part'], further.cancelled],
    ],
    ['nothing of a package that is split', travel, [further.cancelled]],
    ['how visits are counted', perVisit, [further['visit-counted'], further['visit-missed']]],
    ['the hours of a salary', withOffer({}, pay(60_000, 60_000, 'year', '')), [further['hours-a-week']]],
    [
      'no hours that are stated',
      { ...withOffer({}, pay(60_000, 60_000, 'year', '')), time: { ...plano.time, hoursAWeek: 40 } },
      [],
    ],
    [
      'the days and hours of a school year, though its week is stated',
      {
        ...withOffer({ arrangement: 'school-year' }, pay(50_000, 50_000, 'year', '')),
        time: { ...plano.time, hoursAWeek: 37.5 },
      },
      [further['school-time']],
    ],
    [
      'nothing of a school year whose days and hours are stated',
      {
        ...withOffer({ arrangement: 'school-year' }, pay(50_000, 50_000, 'year', '')),
        time: { ...plano.time, school: { days: 187, hoursADay: 7 } },
      },
      [],
    ],
    [
      'what becomes of the pay of a local contract, which houses nobody',
      withOffer({ arrangement: 'temporary' }),
      [further['contract-cancelled']],
    ],
    [
      'what a visit counts where units are paid',
      { ...perVisit, isByUnits: true },
      [further['units-counted'], further['visit-missed']],
    ],
    ['who insures a contractor', contractor, [further.insurance]],
    ['which benefits PRN has', withOffer({ arrangement: 'prn' }), [further.benefits]],
    [
      'none that are said to be none',
      withOffer({ arrangement: 'prn', notes: [{ kind: 'no-benefits', quoted: 'No benefits' }] }),
      [],
    ],
    ['the unit of a figure that is far off', withOffer({ notCompared: 'outside-plausible' }), [further['pay-unit']]],
  ])('asks %s', (_, insight, questions) => {
    expect(furtherQuestions(insight)).toEqual([...questions, 'Could I have this in writing?']);
  });

  it('asks what a note tells to ask, once', () => {
    const stated = { ...pay(45, 45, 'hour', ''), doubts: ['with-patients-only' as const] };
    const insight = withOffer({}, stated);
    expect(furtherQuestions(insight)).toContain(further['with-patients-only']);
    expect(ids(insight)).not.toContain('paid-documentation-and-driving');
  });
});
