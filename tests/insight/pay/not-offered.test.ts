import { describe, expect, it } from 'vitest';
import { readPay } from '../../../insight/pay';
import { readPayInDescription } from '../../../insight/pay/description';
import type { RoleId } from '../../../insight/types';

const PTA: RoleId = 'physical-therapist-assistant';
const COTA: RoleId = 'occupational-therapy-assistant';
const REHAB_AIDE: RoleId = 'rehabilitation-aide';

const ends = (pay: { low: number | null; high: number | null; per: string | null } | null) =>
  pay && [pay.low, pay.high, pay.per];

describe('money that a posting names and does not offer', () => {
  it.each([
    'The national average PTA makes $31 an hour.',
    'The average for PTAs in Texas: see BLS, $33.40 an hour.',
    'The median wage of an OTA is $32 per hour.',
    'According to the BLS, the median PTA earned $64,080 per year',
    'PTAs earn $64,000 a year according to Indeed.',
    'The market average is $31/hr.',
    'Competitors pay $28/hr. We pay more.',
    'Most clinics in town pay $29 an hour. Not us.',
    'Other agencies only offer $29 an hour.',
    'Your current employer pays $28/hr.',
    'Are you making $28 an hour? You are worth more.',
    'Are you still earning only $28 an hour?',
    'Stop working for $28 an hour!',
    'Tired of working for $28 an hour?',
    "Don't settle for $28 an hour.",
    'If you make less than $35 an hour, call us.',
    'If your job pays less than $35 an hour, call us.',
    'We do not pay $31 an hour, we pay more.',
    "We don't offer just $31 an hour.",
    'We pay above the minimum wage of $7.25 an hour.',
    'The state minimum wage is $15.49 an hour.',
    '$15/hr training pay.',
    '$15/hr during training',
    'Training pay: $15/hr',
    'Orientation rate is $18 an hour',
    'Our clinic bills insurers about $110 per visit',
    'We charge families $95 per visit.',
    'Medicare reimburses us $98 per visit.',
    'PTA earns 60% of $75 per visit',
    'You get 70 percent of the $90 per visit',
    'Benefits package valued at $14,000 a year',
    'Our benefits are worth $9,500 a year',
    'Earn $500 for every friend you refer',
    '$300 for each colleague that you refer',
    'Salary (2019): $24 an hour',
    'In 2018 our PTAs earned $25 an hour.',
    'Pay was $31/hr.',
    'Are you a COTA earning under $32 an hour?',
    'Medicare pays us about $104 per visit',
    'The charge rate to the facility is $48/hr.',
    "You'd supervise techs making $17 an hour",
  ])('is no pay: %s', (text) => {
    expect(readPay(text).pay).toBeNull();
    expect(readPayInDescription(text, { roles: [PTA] }).pay).toBeNull();
  });

  it.each<[string, unknown[]]>([
    ["$34/hr - that's $4 above the local average of $30!", [34, 34, 'hour']],
    ['Was $33/hr, now $36.50/hr', [36.5, 36.5, 'hour']],
    ['Old rate: $33/hr. New rate: $36.50/hr', [36.5, 36.5, 'hour']],
    ['Competitors pay $28/hr. We pay $35/hr.', [35, 35, 'hour']],
    ['We do not pay $31 an hour, we pay $36 an hour.', [36, 36, 'hour']],
    ['Are you making $28 an hour? Earn $36 an hour with us.', [36, 36, 'hour']],
    ['Training pay $18/hr, then $24/hr', [24, 24, 'hour']],
    ['Pay went up from $31/hr to $34.50/hr', [34.5, 34.5, 'hour']],
    ['Raised from $31 to $34.50 an hour', [34.5, 34.5, 'hour']],
    ['Pay goes from $31 to $34.50 an hour', [31, 34.5, 'hour']],
    ['We pay more than the clinic down the road: $36/hr', [36, 36, 'hour']],
    ['You train with PTs. Pay: $34 an hour', [34, 34, 'hour']],
    ['Above the national average: $36/hr', [36, 36, 'hour']],
    ['We pay above the market average at $36/hr', [36, 36, 'hour']],
    ['Competitive pay: $34 an hour', [34, 34, 'hour']],
    ['Stop working weekends! $34 an hour', [34, 34, 'hour']],
    ['Are you ready to earn $34 an hour?', [34, 34, 'hour']],
    ['Paid training! $34 an hour', [34, 34, 'hour']],
    ['We do not double-book. Pay is $34 an hour', [34, 34, 'hour']],
    ["We don't pay by the visit: $34 an hour", [34, 34, 'hour']],
    ['We cover 80% of premiums and pay $34 an hour', [34, 34, 'hour']],
    ['You will bill insurers. Pay: $34 an hour', [34, 34, 'hour']],
    ['Great benefits and pay worth $34 an hour', [34, 34, 'hour']],
    ['Clinic founded in 2019. Pay: $34 an hour', [34, 34, 'hour']],
    ['In business since 2015, we pay $34 an hour', [34, 34, 'hour']],
    ['Pay range (2026): $34 an hour', [34, 34, 'hour']],
  ])('leaves what is offered: %s', (text, expected) => {
    expect(ends(readPay(text).pay)).toEqual(expected);
    expect(ends(readPayInDescription(text, { roles: [PTA] }).pay)).toEqual(expected);
  });

  it('is paid to whom one supervises or works with, where it is told of them', () => {
    const read = (text: string, role: RoleId) => ends(readPayInDescription(text, { roles: [role] }).pay);
    expect(read('You will supervise aides who make $16/hr.', PTA)).toBeNull();
    expect(read('You support PTs earning $48 an hour.', COTA)).toBeNull();
    expect(read('You will supervise aides. You make $34/hr.', PTA)).toEqual([34, 34, 'hour']);
    expect(read('Reports to the PT. Aides who work weekends: $17 an hour', REHAB_AIDE)).toEqual([17, 17, 'hour']);
  });

  it('is read in time, however often it is said', () => {
    const begun = performance.now();
    readPay('are you still making less than the national average PTA in the US of '.repeat(20_000));
    readPay('the median PTA earned $3 and other local clinics pay 60% of the '.repeat(20_000));
    expect(performance.now() - begun).toBeLessThan(4000);
  });
});
