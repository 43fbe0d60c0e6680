import { describe, expect, it } from 'vitest';
import { readPay } from '../../insight/pay';
import { doubtsOfPosted } from '../../insight/pay/said-of-posted';
import type { Posting } from '../../insight/types';
import { inDallas } from './in-dallas';

const verdictOf = (posting: Partial<Posting>) => inDallas(posting)?.offer.verdict;

describe('what a posting says of the figure that its form shows', () => {
  it.each([
    'Pay listed is for PTs; PTAs start lower.',
    'The posted range is for physical therapists.',
    'Range covers PTA, COTA, PT and OT.',
    'The pay range includes PTs and PTAs.',
    'The salary shown is an estimate by the job board.',
    'The listed pay is estimated by Indeed.',
    'Pay shown is the national average for this title.',
    'The rate shown is the market median.',
    '$32 base + $8 weekend differential',
    'Base of $32 plus $8 in lieu of benefits',
    'You are only paid when patients show up.',
    'Paid only for kept appointments.',
    'Rate includes benefits allowance of $5',
    'The rate already includes $4 in lieu of benefits.',
    'Hourly rate includes a weekend differential.',
    'Effective rate, includes $6/hr health & welfare',
    'This is the effective hourly rate.',
    'Commission-based role, top earners make $40',
    'Our top performers earn $40.',
    'Applies to Houston only',
    'The rate shown is for our Houston clinic only.',
    'Range shown is for Austin only.',
  ])('leaves no verdict: %s', (description) => {
    expect(verdictOf({ payText: '$40 an hour', description })).toBeNull();
    expect(verdictOf({ payText: `$40 an hour. ${description}` })).toBeNull();
  });

  it.each([
    'Pay listed is for PTAs.',
    'The posted range is for this position.',
    'The pay range covers all levels of experience.',
    'The posted range is an estimate; your experience decides.',
    'Compensation includes benefits and a CEU allowance.',
    'The rate does not include the weekend differential.',
    'Effective January 1, all PTAs get a raise.',
    'No commission-based pay here.',
    'Our top performers are mentors.',
    '$2 weekend differential and a $500 bonus',
    'You are paid when patients cancel.',
    'This opening is in our Dallas clinic only.',
    'Applies to Dallas only',
    'Applies to new hires only',
  ])('leaves one: %s', (description) => {
    expect(verdictOf({ payText: '$40 an hour', description })).toEqual(expect.any(String));
  });

  it('keeps what was posted for others beside, and shows it for no pay of this one', () => {
    const insight = inDallas({ payText: '$50 an hour', description: 'Pay listed is for PTs; PTAs start lower.' });
    expect(insight?.pay).toMatchObject({ pay: null, also: [{ low: 50, high: 50 }] });
    expect(insight?.offer.notes).toEqual([]);
  });

  it('is looked for in time', () => {
    const { pay } = readPay('$40 an hour');
    const begun = performance.now();
    for (const text of [
      'the rate shown includes only the effective ',
      '$3 base and $4 plus ',
      'range covers PTA, PT ',
    ]) {
      if (pay) doubtsOfPosted(text.repeat(20_000), pay);
    }
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});

describe('what the words beside a figure make of it', () => {
  it.each([
    '$40/hr total comp incl. benefits value',
    '$40/hr all-in (wage plus $6 in lieu of benefits)',
    'Avg $45 an hour',
    'Average pay: $45 an hour',
    'You could make $100,000',
    'You can earn $100,000 a year',
    'You might make $45 an hour',
    '$45/hr Sat-Sun',
    '$45/hr (nights)',
    '$45/hr weekends only',
    '$45/hr for weekend shifts',
    'Weekend rate: $45/hr',
    'Nights: $45/hr',
  ])('no wage that is offered: %s', (text) => {
    expect(verdictOf({ payText: text })).toBeNull();
    expect(verdictOf({ description: text })).toBeNull();
  });

  it.each([
    '$40/hr',
    'We start above the local average, at $40 an hour',
    'You can earn $40 an hour',
    'You make $40 an hour',
    '$40/hr, no weekends',
    '$40/hr. Weekends off.',
    'No nights or weekends: $40/hr',
    '$40/hr plus weekend differential',
    '$40/hr all year',
    'Pay: $40/hr. Nights: $45/hr',
    'Prevailing wage: $40/hr plus fringe benefits of $8.90/hr',
    '$40/hr + $4.93/hr health and welfare',
  ])('a wage: %s', (text) => {
    expect(inDallas({ payText: text })?.pay.pay).toMatchObject({ low: 40, high: 40, per: 'hour' });
    expect(verdictOf({ payText: text })).toEqual(expect.any(String));
    expect(verdictOf({ description: text })).toEqual(expect.any(String));
  });
});

describe('a top that a title advertises', () => {
  const advertised = (description: string) =>
    inDallas({ title: 'PTA - Earn up to $85,000!', payText: 'Up to $85,000 a year', description })?.offer.notCompared;

  it('is no wage where the text has bonuses in it, and leaves its bottom open else', () => {
    expect(advertised('Earn up to $85,000 a year including productivity and quality bonuses!')).toBe('no-pay');
    expect(advertised('Full-time PTA in our clinic.')).toBe('open-ended');
  });
});
