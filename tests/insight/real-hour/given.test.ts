import { describe, expect, it } from 'vitest';
import { assumptionsFor } from '../../../insight/real-hour/given';
import { given, offer, sum } from './offers';

const salary = offer('year', sum(58_000));
const remembered = given({ hoursWorkedAWeek: 46 });
const posting = (value: number) => ({ value, from: 'posting' }) as const;
const own = (value: number) => ({ value, from: 'your-setting' }) as const;
const assumed = (value: number) => ({ value, from: 'default' }) as const;

describe('the hours of a salary', () => {
  it('are full-time work’s until anybody says others, and how many are worked is open', () => {
    expect(assumptionsFor(salary, {}, given({}))).toMatchObject({ hoursAWeek: assumed(40), hoursWorkedAWeek: null });
    const part = offer('year', sum(58_000), { arrangement: 'part-time' });
    expect(assumptionsFor(part, {}, given({})).hoursAWeek).toBeNull();
  });

  it('are none where the posting leaves them open', () => {
    expect(assumptionsFor(salary, { hoursAWeek: null }, given({})).hoursAWeek).toBeNull();
  });

  it('are worked as they are paid, where that is said', () => {
    for (const hoursAWeek of [posting(32), own(32)]) {
      expect(assumptionsFor(salary, { hoursAWeek }, given({}))).toMatchObject({
        hoursAWeek,
        hoursWorkedAWeek: assumed(32),
      });
    }
  });

  it('of a posting are not those of another offer, unless set for this one', () => {
    const ofOffer = { hoursAWeek: posting(40) };
    expect(assumptionsFor(salary, ofOffer, remembered).hoursWorkedAWeek).toEqual(assumed(40));
    const set = { ...ofOffer, hoursWorkedAWeek: own(44) };
    expect(assumptionsFor(salary, set, remembered).hoursWorkedAWeek).toEqual(own(44));
    expect(assumptionsFor(salary, {}, remembered).hoursWorkedAWeek).toEqual(own(46));
  });

  it('are no matter of other pay', () => {
    expect(assumptionsFor(offer('hour', sum(34)), {}, given({})).hoursAWeek).toBeNull();
  });
});
