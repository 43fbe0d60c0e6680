// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PanelSheet } from '../../../components/drawn/PanelSheet';
import { insightFor } from '../../../insight/insight';
import type { AgainstMedian, Display, Insight, OfferNote, Pay, Supervision } from '../../../insight/types';
import { details, verdict } from '../../../locales/say';
import { personWith } from '../../person';
import {
  contractor,
  display,
  doubtful,
  eitherDiscipline,
  england,
  general,
  noPay,
  pay,
  perVisit,
  plano,
  proxy,
  travel,
  wideGroup,
} from '../fixtures';
import { paint, textOf } from '../mount';

const panel = (insight: Insight, how: Display = display, onDeed = vi.fn()) =>
  paint(<PanelSheet insight={insight} display={how} />, onDeed);
const text = (insight: Insight, selector: string) => textOf(panel(insight).querySelector(selector));

describe('the verdict', () => {
  it('comes first: posted pay against the median of the place', () => {
    const body = panel(plano).querySelector('.panel-body');
    expect(textOf(body?.firstElementChild)).toBe('$39–43 an hour: the middle is 6% above the Dallas median');
  });

  const subs = (insight: Insight) => [...panel(insight).querySelectorAll('.sub')].map(textOf);

  it('says what of the range is compared, how many earn less, yearly pay, and the median both ways', () => {
    expect(subs(plano)).toEqual([
      'The middle of the range is $41 an hour.',
      'About 6 in 10 earn less (61st percentile). $81,120–89,440 a year at 2,080 hours. Median: $38.64/hr, $80,370/yr.',
    ]);
  });

  it('says where the ends of a range lie that are on both sides of the median', () => {
    const ranging = (low: number, high: number): Insight => ({
      ...withPay(low, high, {}),
      comparison: plano.comparison && { ...plano.comparison, hourlyLow: low, hourlyHigh: high },
    });
    // 33.60 / 38.639 is 13.0 % less, 48.69 / 38.639 is 26.0 % more.
    expect(subs(ranging(33.6, 48.69))[0]).toBe(
      'The middle of the range is $41.15 an hour. Its ends lie from 13% below to 26% above the median.',
    );
    // 37.90 is 1.9 % less: as good as the median.
    expect(subs(ranging(37.9, 48.69))[0]).toBe('The middle of the range is $43.30 an hour.');
    expect(subs(ranging(39, 43)).join()).not.toContain('ends');
  });

  it('says nothing of a middle where one figure is posted', () => {
    const one = withPay(41, 41, { compared: 'exact' });
    expect(text(one, '.verdict')).toBe('$41 an hour: 6% above the Dallas median');
    expect(subs(one).join()).not.toContain('middle');
  });

  it('of a post for people who begin says how it stands to what they are usually paid', () => {
    const entry = (low: number | null, high: number | null, asks: Partial<Insight['asks']> = {}): Insight => ({
      ...withPay(low, high, { compared: low === null ? 'high-only' : high === null ? 'low-only' : 'middle' }),
      comparison: plano.comparison && { ...plano.comparison, hourlyLow: low, hourlyHigh: high },
      asks: { ...plano.asks, experience: null, tier: null, newGraduatesWelcome: true, ...asks },
    });
    const line = (insight: Insight) => subs(insight).find((said) => said.includes('entry'));
    // The 25th percentile of Dallas: 64,080 / 2,080 = 30.81.
    expect(line(entry(29, 33))).toBe('Usual entry pay here, estimated: $30.81 an hour, within this range.');
    expect(line(entry(31, 33))).toBe('Usual entry pay here, estimated: $30.81 an hour, which is less than this.');
    expect(line(entry(28, 30))).toBe('Usual entry pay here, estimated: $30.81 an hour, which is more than this.');
    expect(line(entry(40, null))).toContain('less than this');
    // What it may go up to is not said to reach it.
    expect(line(entry(29, null))).toBe(
      'Usual entry pay here, estimated: $30.81 an hour, which is more than the lowest pay given.',
    );
    expect(line(entry(null, 40))).toContain('which is less than the highest pay given');
    const experienced = { experience: { years: 2, quoted: 'two years' } };
    expect(line(entry(29, 33, experienced))).toBeUndefined();
    expect(line(entry(29, 33, { newGraduatesWelcome: false }))).toBeUndefined();
    expect(line(entry(29, 33, { newGraduatesWelcome: false, tier: 'entry' }))).toContain('within this range');
  });

  it('says plainly that no pay is posted, and what is typical', () => {
    expect(text(noPay, '.verdict')).toBe('No pay posted. Typical in Dallas: $38.64 an hour');
    const unread = (...quoted: string[]): Insight => ({
      ...noPay,
      pay: { ...noPay.pay, also: quoted.map((words) => pay(45, 45, 'hour', words)) },
      unreadPay: true,
    });
    expect(text(unread(), '.verdict')).toBe('No pay that we can read. Typical in Dallas: $38.64 an hour');
    expect(subs(unread())[0]).toBe('A figure in the text may be the pay: look for it there.');
    expect(subs(unread('$45 an hour', '$38/hr'))[0]).toBe(
      'The text has “$45 an hour” and “$38/hr”, which may not be for this job.',
    );
    expect(subs(noPay).join()).not.toContain('the text');
  });

  it('names a proxy and stays outside the published points', () => {
    expect(text(proxy, '.verdict')).toBe('$15 an hour: 23% below the Fresno median of “Physical Therapist Aides”');
    expect(text(proxy, '.sub')).toContain('Fewer than 10 in 100 earn less (below the 10th percentile).');
  });

  const withPay = (low: number | null, high: number | null, more: Partial<Insight['offer']>): Insight => ({
    ...plano,
    pay: { ...plano.pay, pay: pay(low, high, 'hour', '') },
    offer: { ...plano.offer, ...more },
  });

  it('of one end says that it is the least difference', () => {
    const least = (differenceShare: number): Insight => ({
      ...withPay(42, null, { compared: 'low-only' }),
      comparison: plano.comparison && { ...plano.comparison, differenceShare },
    });
    expect(text(least(0.0611), '.verdict')).toBe('From $42 an hour: at least 6% above the Dallas median');
    // A bound that was rounded up would not hold.
    expect(text(least(0.198), '.verdict')).toContain('at least 19% above');
  });

  it.each<[Pay['per'], string, string]>([
    ['two-weeks', '$3,400 every two weeks: 6% above the Dallas median', 'at 40 hours a week'],
    ['half-month', '$3,400 twice a month: 6% above the Dallas median', 'at 2,080 hours a year'],
  ])('tells pay by %s as it is posted, and the hours that it is compared at', (per, said, hours) => {
    const insight: Insight = {
      ...plano,
      pay: { ...plano.pay, pay: pay(3400, 3400, per, '') },
      offer: { ...plano.offer, compared: 'exact', hoursCounted: { by: 'full-time' } },
    };
    expect(text(insight, '.verdict')).toBe(said);
    expect(text(insight, '.sub')).toContain(hours);
    expect(text(insight, '.sub')).toContain(`$81,120–89,440 in ${per === 'two-weeks' ? '52 weeks' : 'twelve months'}.`);
  });

  it('is none where the other end could lie on the other side, and the stated end is told', () => {
    const [against] = plano.offer.against;
    const root = panel({
      ...withPay(35, null, {
        verdict: null,
        notCompared: 'open-ended',
        compared: 'low-only',
        against: against ? [{ ...against, differenceShare: -0.094, verdict: 'below' }] : [],
      }),
      comparison: null,
    });
    expect(textOf(root.querySelector('.verdict'))).toBe('From $35 an hour');
    expect(textOf(root.querySelector('.why'))).toBe(
      'Only the lowest pay is given, $35: 9% below the median. How high it goes is not said.',
    );
    expect(root.querySelector('.sum')).toBeNull();
    expect(textOf(root.querySelector('.sub'))).toContain('Typical in Dallas: $38.64 an hour');
    expect(root.querySelector('.above, .below')).toBeNull();
  });

  const oneEnded = (low: number | null, high: number | null, differenceShare: number, more: Partial<Insight>) => {
    const [against] = plano.offer.against;
    const side = differenceShare < -0.03 ? 'below' : differenceShare > 0.03 ? 'above' : 'near';
    const insight = withPay(low, high, {
      ...{ verdict: null, notCompared: 'open-ended', compared: low === null ? 'high-only' : 'low-only' },
      against: against ? [{ ...against, differenceShare, verdict: side }] : [],
    });
    return panel({ ...insight, comparison: null, ...more });
  };

  it('of one end says how that one stands, and what is not said', () => {
    const why = (...of: [number | null, number | null, number]) => textOf(oneEnded(...of, {}).querySelector('.why'));
    expect(why(null, 42.5, 0.1)).toBe(
      'Only the highest pay is given, $42.50: 10% above the median. How low it starts is not said.',
    );
    expect(why(38, null, -0.0165)).toBe(
      'Only the lowest pay is given, $38: about the same as the median. How high it goes is not said.',
    );
  });

  it('of one end tells who begins how it stands to what they are usually paid', () => {
    // 25 against 38.64 is 35.3 % less; the 25th percentile is 30.81.
    const asks = { ...plano.asks, experience: null, tier: null, newGraduatesWelcome: true };
    const usual = 'Usual entry pay here, estimated: $30.81 an hour, which is';
    expect(textOf(oneEnded(25, null, -0.353, { asks }))).toContain(`${usual} more than the lowest pay given.`);
    expect(textOf(oneEnded(35, null, -0.094, { asks }))).toContain(`${usual} less than this.`);
    expect(textOf(oneEnded(25, null, -0.353, {}))).not.toContain('Usual entry pay');
  });

  it('names the hours that a unit of pay was counted to have', () => {
    const school: Insight = {
      ...withPay(41_000, 52_500, {
        arrangement: 'school-year',
        hoursCounted: { by: 'school-year', days: 187, hoursADay: 7.5 },
      }),
      comparison: plano.comparison && { ...plano.comparison, hourlyLow: 29.23, hourlyHigh: 37.43 },
    };
    expect(subs(school).join()).toContain(
      'By the hour, $29.23–37.43 against the Dallas median of $38.64 (187 days of 7.5 hours a year, as posted).',
    );
    expect(text(eitherDiscipline, '.panel-body')).toContain('Compared by the hour, at 2,080 hours a year.');
  });

  it('is none for a travel package, whose parts are told instead', () => {
    const root = panel(travel);
    expect(textOf(root.querySelector('.verdict'))).toBe('$1,599–1,926 a week');
    expect(textOf(root.querySelector('.why'))).toBe(verdict.why['travel-package']);
    expect([...root.querySelectorAll('.sum tr')].map(textOf)).toEqual([
      "Taxable$20 an hour · this occupation's median here is $38.64 an hour",
      'Tax-free$980 a week',
      'Together$1,599–1,926 a week',
      'Hours a week40',
      'Weeks13',
    ]);
  });

  it('tells tax-free money by the day as it is stated, beside what is stated by the week', () => {
    const free = (taxFreeWeekly: number | null, taxFreeDaily: number): string | undefined => {
      const terms = travel.offer.travel;
      if (!terms) throw new Error('the fixture has a package');
      const told: Insight = {
        ...travel,
        offer: { ...travel.offer, travel: { ...terms, taxFreeWeekly, taxFreeDaily } },
      };
      return [...panel(told).querySelectorAll('.sum tr')].map(textOf).find((row) => row.startsWith('Tax-free'));
    };
    expect(free(null, 85)).toBe('Tax-free$85 a day');
    expect(free(700, 68)).toBe('Tax-free$700 a week and $68 a day');
  });

  it('is none for a contract at home by the week, which is no travel package and is told as none', () => {
    const local: Insight = {
      ...travel,
      title: 'Contract PTA',
      pay: { pay: pay(1640, 1640, 'week', '$1,640/week'), also: [], extras: [] },
      offer: { ...travel.offer, arrangement: 'temporary', travel: null, travelFacts: null },
    };
    expect(text(local, '.verdict')).toBe('$1,640 a week');
    expect(text(local, '.why')).toBe(verdict.whyContractWeek);
    expect(text(local, '.panel-body').toLowerCase()).not.toContain('travel');
  });

  it('quotes the rates of a post that is told with several, and says that which is the reader’s is not told', () => {
    const rated = (...quoted: string[]): Insight => ({
      ...noPay,
      pay: { ...noPay.pay, also: quoted.map((words) => pay(38, 38, 'hour', words)) },
      unreadPay: true,
      offer: { ...noPay.offer, notCompared: 'spread' },
    });
    const two = rated('$31 - $34 per hour', '$38  per\nhour');
    expect(text(two, '.verdict')).toBe(
      'Several rates: “$31 - $34 per hour” and “$38 per hour”. Typical in Dallas: $38.64 an hour',
    );
    expect(text(two, '.why')).toBe(verdict.whySeveralRates);
    expect(text(two, '.panel-body')).not.toMatch(/may not be for this job|Also quoted|can read/);
    const many = rated('$30/hr', '$31/hr', '$32/hr', '$33/hr', '$34/hr');
    expect(text(many, '.verdict')).toContain('“$33/hr”, and others.');
    expect(text(many, '.panel-body')).toContain('Also quoted');
    // Of one pay whose range is too wide an end is told, as before.
    const wide: Insight = { ...rated(), pay: { ...noPay.pay, pay: pay(30, null, 'hour', '') } };
    expect(text(wide, '.why')).toBe(verdict.why.spread);
  });

  it('shows the weeks and hours of a travel package as the range that is posted', () => {
    const terms = travel.offer.travel;
    if (!terms) throw new Error('the fixture has a package');
    const root = panel({
      ...travel,
      offer: { ...travel.offer, travel: { ...terms, weeks: [8, 13], hoursAWeek: [36, 40] } },
    });
    expect([...root.querySelectorAll('.sum tr')].map(textOf)).toEqual(
      expect.arrayContaining(['Hours a week36–40', 'Weeks8–13']),
    );
  });

  it('sets the hour beside the hour where a salary is for other hours than full-time, and no year beside a year', () => {
    // 70,000 / (32 x 52) = 42.07, which is 8.9 % more than 38.64, though 70,000 is less than the median's 80,370.
    const salary = (hoursCounted: Insight['offer']['hoursCounted']): string =>
      subs({
        ...plano,
        pay: { ...plano.pay, pay: pay(70_000, 70_000, 'year', '') },
        offer: { ...plano.offer, compared: 'exact', hoursCounted },
        comparison: plano.comparison && { ...plano.comparison, hourlyLow: 42.07, hourlyHigh: 42.07 },
      }).join(' ');
    const part = salary({ by: 'week', hoursAWeek: 32 });
    expect(part).toContain('By the hour, $42.07 against the Dallas median of $38.64 (32 hours a week, as posted).');
    expect(part).not.toContain('80,370');
    expect(salary({ by: 'full-time' })).toContain('Median: $38.64/hr, $80,370/yr.');
  });

  it('takes the parts of a travel package for no contradiction of its week, and another week for one', () => {
    const saying = (low: number, high: number, per: Pay['per']): string =>
      textOf(panel({ ...travel, payConflicts: [{ origin: 'description', pay: pay(low, high, per, '') }] }));
    const says = 'the description says';
    expect(saying(20, 20, 'hour')).not.toContain(says);
    expect(saying(980, 980, 'week')).not.toContain(says);
    expect(saying(1599, 1926, 'week')).not.toContain(says);
    expect(saying(34, 34, 'hour')).toContain(`${says} $34 an hour`);
    expect(saying(1599, 1700, 'week')).toContain(says);
    const staff = panel({ ...plano, payConflicts: [{ origin: 'description', pay: pay(20, 20, 'hour', '') }] });
    expect(textOf(staff)).toContain(`${says} $20 an hour`);
  });

  it('is none for pay by the visit, but the minutes at which it pays the median', () => {
    const root = panel(perVisit);
    expect(text(perVisit, '.verdict')).toBe('$55 a visit');
    expect(text(perVisit, '.why')).toBe(verdict.why['per-visit']);
    expect(textOf(root.querySelector('.sum'))).toBe(
      'To pay the Dallas median, a visit may take up to 1 h 25 min, driving and notes included.',
    );
  });

  it('names a limit for each end of what a visit or a day pays', () => {
    const between = (low: number | null, high: number | null, breakEven: Insight['offer']['breakEven']): Insight => ({
      ...perVisit,
      pay: { ...perVisit.pay, pay: pay(low, high, 'visit', '') },
      offer: { ...perVisit.offer, breakEven },
    });
    expect(text(between(58, 65, { minutesAVisit: [114, 120] }), '.sum')).toBe(
      'To pay the Dallas median, a visit may take up to 1 h 54 min at $58, and up to 2 h at $65, driving and notes included.',
    );
    expect(text(between(35, null, { minutesAVisit: [54, null] }), '.sum')).toContain('up to 54 min, driving');
    expect(text(between(350, 387.5, { hoursADay: [9, 10.1] }), '.sum')).toBe(
      'To pay the Dallas median, a day may have up to 9 hours at $350, and up to 10.1 hours at $387.50.',
    );
  });

  it('of two disciplines is the one that both agree on, each with its own median', () => {
    const root = panel(eitherDiscipline);
    expect(textOf(root.querySelector('.verdict'))).toBe('$62,000–70,000 a year: the middle is below both medians');
    // 66,000 against 81,170 and 80,370.
    expect([...root.querySelectorAll('.sub')].map(textOf)).toEqual([
      'Occupational therapy assistant: median $39.02 an hour, the middle of this range is 19% less.',
      'Physical therapist assistant: median $38.64 an hour, the middle of this range is 18% less.',
      'Compared by the hour, at 2,080 hours a year.',
    ]);
  });

  it('says of a middle that meets both medians that it is about the same as they are', () => {
    const near = { ...eitherDiscipline, offer: { ...eitherDiscipline.offer, verdict: 'near' as const } };
    expect(text(near, '.verdict')).toBe('$62,000–70,000 a year: the middle is about the same as both medians');
  });

  const heldIn = (
    areaCode: string,
    areaTitle: string,
    medianHourly: number,
    differenceShare: number,
  ): AgainstMedian => ({
    role: 'physical-therapist-assistant',
    ...{ areaCode, areaTitle, medianHourly, differenceShare },
    verdict: differenceShare < 0 ? 'below' : 'above',
  });
  const denver = heldIn('19740', 'Denver-Aurora-Centennial, CO', 31.4, 0.115);
  const inTwoStates = (more: Partial<Insight['offer']>): Insight => {
    const insight = withPay(35, 35, { compared: 'exact', severalAreas: true, ...more });
    const { certification } = insight;
    return {
      ...insight,
      comparison: null,
      certification: certification && { ...certification, elsewhere: ['Colorado'] },
    };
  };

  it('of places that don’t agree is none, and each is told by its name', () => {
    const against = [heldIn('19100', 'Dallas-Fort Worth-Arlington, TX', 38.64, -0.094), denver];
    const root = panel(inTwoStates({ verdict: null, notCompared: 'several-places', against }));
    expect(textOf(root.querySelector('.why'))).toBe(
      'The posting names several places, and against their medians it comes out differently.',
    );
    expect([...root.querySelectorAll('.sum')].map(textOf)).toEqual([
      'Dallas-Fort Worth-Arlington, TX: median $38.64 an hour, this is 9% less.',
      'Denver-Aurora-Centennial, CO: median $31.40 an hour, this is 12% more.',
    ]);
    expect(root.querySelector('.above, .below, .scale-posted')).toBeNull();
    expect(textOf(root)).toContain('where none is named here, the figures are for Dallas-Fort Worth-Arlington, TX.');
  });

  it('of places that agree is of all of them', () => {
    const against = [denver, heldIn('14500', 'Boulder, CO', 28.49, 0.23)];
    expect(text(inTwoStates({ verdict: 'above', against }), '.verdict')).toBe(
      '$35 an hour: above the median of both places',
    );
    const three = [...against, heldIn('28140', 'Kansas City, MO-KS', 31.53, 0.11)];
    expect(text(inTwoStates({ verdict: 'above', against: three }), '.verdict')).toContain(
      'above the median of all 3 places',
    );
  });

  it('says for which of several states a license is', () => {
    const root = panel(inTwoStates({ verdict: null, notCompared: 'several-places', against: [] }));
    expect(textOf(root)).toContain('This is for Texas. The posting also names Colorado, where other rules may hold.');
    expect(textOf(panel(plano))).not.toContain('This is for Texas.');
  });

  it('names the person’s own region as theirs wherever it stands in for a place that is not told', () => {
    const own: Insight = {
      ...withPay(35, 35, { verdict: null, notCompared: 'no-median', medianGap: 'place-unknown', against: [] }),
      comparison: null,
      region: plano.region && { ...plano.region, how: 'preferences', place: null },
    };
    const root = panel(own);
    const region = 'Your region: Dallas-Fort Worth-Arlington, TX';
    expect(textOf(root.querySelector('.panel-title'))).toContain(region);
    expect(textOf(root.querySelector('.why'))).toBe(
      "No place found, so it isn't compared: figures for your region, Dallas-Fort Worth-Arlington, TX, are shown.",
    );
    expect(textOf(root).match(/no place/gi)).toHaveLength(1);
    expect(textOf(root)).toContain('License in TexasTexas is from your settings.');
    expect(root.querySelector('.above, .below')).toBeNull();
    expect(textOf(panel(own, { ...display, collapsed: true }).querySelector('.panel-title'))).toContain(region);
    // The guide's figures are the nation's; the region is the person's all the same.
    const guide = panel({ ...general, region: own.region });
    expect(textOf(guide)).toContain(
      'No place found: figures for your region, Dallas-Fort Worth-Arlington, TX, are shown.',
    );
    expect(textOf(guide)).not.toContain('your region, United States');
    const site = panel({ ...own, region: own.region && { ...own.region, how: 'page-country' } });
    expect(textOf(site.querySelector('.panel-title'))).toContain("The site's country:");
    expect(textOf(panel(plano))).not.toContain('Your region');
  });

  it('says once to who set no region that no place was found, and where one is set', () => {
    const region = plano.region && {
      ...plano.region,
      ...({ country: 'US', state: null, metro: null, how: 'preferences', place: null } as const),
    };
    const said = 'No place found: United States figures are shown. Set your region in the settings.';
    const paid: Insight = {
      ...withPay(35, 35, { verdict: null, notCompared: 'no-median', medianGap: 'place-unknown', against: [] }),
      ...{ comparison: null, region, band: doubtful.band },
    };
    for (const [insight, sentence] of [
      [{ ...noPay, region, band: doubtful.band }, said],
      [paid, said.replace(':', ", so it isn't compared:")],
    ] as const) {
      const root = panel(insight);
      expect(textOf(root)).toContain(sentence);
      expect(textOf(root).match(/no place/gi)).toHaveLength(1);
      expect(textOf(root)).not.toMatch(/your (own )?region[:,]|from your settings/i);
    }
  });

  it.each([
    ['elsewhere', "No median is known for every place of the posting, so it isn't compared."],
    ['nation-only', "No median is published for this place or its state, so it isn't compared."],
    ['place-unknown', "The posting names no place that we know, so it isn't compared."],
    ['ambiguous-place', "The posting's place could be one of several, so it isn't compared."],
  ] as const)('is none without a median of the place, %s: the nation’s is told with its name', (medianGap, why) => {
    const root = panel({
      ...withPay(30, 30, { verdict: null, notCompared: 'no-median', medianGap, against: [] }),
      comparison: null,
      band: doubtful.band && { ...doubtful.band, fallback: 'nation', fallbackReason: 'not-published' },
    });
    expect(textOf(root.querySelector('.why'))).toBe(why);
    expect(textOf(root.querySelector('.sub'))).toContain('Typical in the United States: $32.88 an hour.');
    // Said once; and no mark of the posting on the nation's scale or levels.
    expect(textOf(root)).not.toContain('No figure is published for a smaller area');
    expect(root.querySelector('.above, .below, .scale-posted, .scale-words')).toBeNull();
    expect(textOf(root)).not.toContain('percentile.');
  });

  it('names the median beside a travel package where it is another place’s', () => {
    const root = panel({ ...travel, offer: { ...travel.offer, medianGap: 'nation-only' }, band: doubtful.band });
    expect(textOf(root.querySelector('.sum tr'))).toBe(
      "Taxable$20 an hour · this occupation's median in the United States is $32.88 an hour",
    );
  });

  it('is none against a wide group: no colour, no scale, no levels', () => {
    const root = panel(wideGroup);
    expect(textOf(root.querySelector('.verdict'))).toBe('$28–32 an hour');
    expect(textOf(root.querySelector('.why'))).toBe(verdict.why.proxy);
    expect(textOf(root.querySelector('.sub'))).toBe(
      'The wider group “Healthcare Support Workers, All Other”, which holds other occupations too, has a median of $21.39 an hour in Dallas.',
    );
    expect(root.querySelector('svg[role=img], .tiers, .above, .below, .near')).toBeNull();
  });

  it('has a colour only where the offer has a verdict', () => {
    for (const insight of [noPay, travel, perVisit, wideGroup, doubtful, england]) {
      expect(panel(insight).querySelector('.above, .below, .near'), insight.title).toBeNull();
    }
  });

  it('names the United States as a country', () => {
    expect(text(doubtful, '.verdict')).toBe('No pay posted. Typical in the United States: $32.88 an hour');
  });
});

describe('what the verdict rests on', () => {
  it('draws the scale with its figures as a sentence', () => {
    const label = panel(plano).querySelector('svg[role=img]')?.getAttribute('aria-label') ?? '';
    expect(label).toContain('Dallas-Fort Worth-Arlington, TX');
    // 37,890 / 2,080 = 18.216…; 104,890 / 2,080 = 50.427….
    for (const figure of ['10th $18.22/hr ($37,890/yr)', 'median $38.64/hr ($80,370/yr)', '90th $50.43/hr']) {
      expect(label).toContain(figure);
    }
    expect(label).toContain('This posting: $39–43 an hour.');
  });

  it("marks the level asked for, the one that is paid, and the person's own", () => {
    const tiers = [...panel(plano).querySelectorAll('.tier')].map(textOf);
    expect(tiers[0]).toBe('Entry 0–2 years asked for $30.81/hr $64,080/yr');
    expect(tiers[1]).toBe('Mid-career 3–5 years nearest to this pay you $38.64/hr $80,370/yr');
    expect(tiers[2]).not.toMatch(/asked for|nearest|you/);
  });

  it('says of a pay that lies under that of who begins that it does, and of no other', () => {
    const tagged = (low: number | null, high: number | null, more: Partial<Insight> = {}) => {
      const comparison = plano.comparison && {
        ...plano.comparison,
        hourlyLow: low,
        hourlyHigh: high,
        tier: 'entry' as const,
      };
      return textOf(panel({ ...plano, comparison, ...more }).querySelector('.tier'));
    };
    // The 25th percentile of Dallas: 64,080 / 2,080 = 30.81.
    expect(tagged(28, 30)).toContain('below usual entry pay here');
    expect(tagged(28, 30)).not.toContain('nearest');
    expect(tagged(29, 33)).toContain('nearest to this pay');
    expect(tagged(30.81, 30.81)).toContain('nearest to this pay');
    expect(tagged(28, null)).toContain('nearest to this pay');
    // Levels that are printed as such are no usual pay.
    const printed = plano.tiers.map((tier) => ({ ...tier, percentile: null }));
    expect(tagged(28, 30, { tiers: printed })).toContain('nearest to this pay');
  });

  it('names the hour that is drawn beside a pay by another unit', () => {
    const words = (per: Pay['per'], sum: number, how: Display = display) =>
      textOf(
        panel(
          {
            ...plano,
            pay: { ...plano.pay, pay: pay(sum, sum, per, '') },
            comparison: plano.comparison && { ...plano.comparison, hourlyLow: 35, hourlyHigh: 35 },
          },
          how,
        ).querySelector('.scale-words'),
      );
    expect(words('week', 1400)).toBe('this posting $1,400 a week ($35.00 an hour)');
    expect(words('year', 72_800)).toBe('this posting $72,800 a year ($35.00 an hour)');
    expect(words('hour', 35)).toBe('this posting $35 an hour');
    // On a scale by the year its own unit is drawn.
    expect(words('year', 72_800, { ...display, payFirst: 'year' })).toBe('this posting $72,800 a year');
  });

  it('calls the levels an estimate in plain words, with the method one press away', () => {
    const root = panel(plano);
    expect(textOf(root)).toContain('By experience our estimate: lower, middle and higher pay for this work here');
    expect(textOf(root.querySelector('.how'))).toContain(details.tiersMethod);
    expect(textOf(panel(general))).not.toContain(details.tiersMethod);
  });

  it('heads a post for either of two by both, short and in full', () => {
    const title = (insight: Insight) => panel(insight).querySelector('.panel-title');
    expect(textOf(title(eitherDiscipline)?.querySelector('h2'))).toBe('OTA or PTA');
    expect(textOf(title(eitherDiscipline))).toContain('Occupational therapy assistant or physical therapist assistant');
    expect(textOf(title(eitherDiscipline))).not.toContain('Also open to');
    expect(textOf(title(doubtful))).toContain('Also open to: Physical therapist');
    expect(textOf(title(general)?.querySelector('h2'))).toBe('Therapy assistant');
  });

  it('marks no level as asked for where the offer is not paid like them, and two years as no beginning', () => {
    const tags = (insight: Insight) => [...panel(insight).querySelectorAll('.tier')].map(textOf);
    const asks = { ...plano.asks, experience: { years: 2, quoted: 'two years' }, tier: 'entry' as const };
    expect(tags({ ...plano, asks })[0]).not.toContain('asked for');
    expect(tags({ ...plano, asks })[1]).toContain('asked for');
    expect(tags({ ...noPay, asks })[1]).toContain('asked for');
    for (const insight of [travel, perVisit, contractor])
      expect(tags(insight).join(), insight.title).not.toContain('asked for');
  });

  it('tells that a figure is far from all that is paid once', () => {
    const far: Insight = {
      ...noPay,
      pay: { ...noPay.pay, pay: { ...pay(450, 450, 'hour', ''), doubts: ['implausible-unit'] } },
      offer: {
        ...noPay.offer,
        notCompared: 'outside-plausible',
        notes: [{ kind: 'outside-plausible', side: 'above' }],
      },
    };
    expect(textOf(panel(far)).match(/check the unit|unit .* looks wrong/gi)).toHaveLength(1);
  });

  it('counts the skills that the person has', () => {
    expect(textOf(panel(plano))).toContain('Skills it asks for · you have 2 of 4');
  });

  it('says first of what it asks, and open, that it takes no new graduates', () => {
    const said = "Doesn't take new graduates: “No new grads”";
    const refusing = {
      ...plano,
      asks: { ...plano.asks, newGraduatesWelcome: false, newGraduatesRefused: 'No new grads' },
    };
    const shown = panel(refusing);
    for (const shut of shown.querySelectorAll('details')) shut.remove();
    expect(textOf(shown)).toContain(said);
    expect(textOf(shown).indexOf(said)).toBeLessThan(textOf(shown).indexOf('Skills it asks for'));
    expect(textOf(panel(plano))).not.toContain('take new graduates');
  });

  it('says nothing of asked skills where there was no description', () => {
    expect(textOf(panel(doubtful))).not.toContain('Skills it asks for');
  });

  it('gives the license with state, mark and privilege', () => {
    const said = textOf(panel(plano));
    expect(said).toContain('License in TexasA license is required. Exam: NPTE-PTA (FSBPT).');
    expect(said).toContain('Two sources agree.');
    expect(said).toContain('Your LA license can cover Texas through a compact privilege.');
    expect(said).not.toContain('Check with the state board');
  });

  it('keeps what is not needed to decide behind its last line', () => {
    const root = panel(plano);
    const shut = [...root.querySelectorAll('details')].map(textOf).join(' ');
    for (const said of [
      'Typical of the job',
      'What else it asks',
      'Outlook',
      'Sign-on bonus',
      'Employment Projections',
    ]) {
      expect(shut).toContain(said);
    }
    expect(root.querySelectorAll('details[open]')).toHaveLength(0);
  });

  it('sends the person to the board where the sources are not firm', () => {
    const unsure = plano.certification && { ...plano.certification, mark: 'one-source' as const, checkWithBoard: true };
    expect(textOf(panel({ ...plano, certification: unsure }))).toContain(
      'One source only. Check with the state board.',
    );
  });

  it('says how old a requirement is, or that it is undated', () => {
    const dated = (sourceDate: string | null, today = display.today) => {
      const certification = plano.certification && { ...plano.certification, sourceDate };
      return textOf(panel({ ...plano, certification }, { ...display, today }));
    };
    expect(dated('2014-05')).toContain('Two sources agree, as of May 2014.');
    expect(dated('2014-05')).toContain('Source (opens in a new tab) (May 2014, may have changed since)');
    expect(dated(null)).toContain('Two sources agree, undated.');
    // Eighteen months before 26 November 2026, and nineteen.
    expect(dated('2025-05')).toContain('Two sources agree.');
    expect(dated('2025-04')).toContain('Two sources agree, as of April 2025.');
    // Of a date that is known to the year the first month counts.
    expect(dated('2025')).toContain('Two sources agree, as of 2025.');
    expect(dated('2026-09', '2028-04-01')).toContain('Two sources agree, as of September 2026.');
    // A clock that is behind the import makes nothing younger.
    expect(dated('2025-04', '2020-01-01')).toContain('Two sources agree, as of April 2025.');
  });

  it('gives each fact around the license its mark, source and date', () => {
    const facts = [...panel(plano).querySelectorAll('.part .more p')].map(textOf);
    expect(facts).toEqual(
      expect.arrayContaining([
        'A license is required. Two sources agree. Source (opens in a new tab) (September 2026)',
        'Continuing education: 20 hours every 2 years. Two sources agree. Source (opens in a new tab) (September 2024, may have changed since)',
        'Member of the PT Compact. Two sources agree. Source (opens in a new tab) (September 2026)',
        'Supervision: one supervisor may have up to 3 assistants. One source only. Source (opens in a new tab) (undated)',
      ]),
    );
  });

  it('takes no side where sources disagree on supervision, and tells shares of the work', () => {
    const said = (own: Partial<Supervision>) => {
      const { certification } = plano;
      const supervision = certification?.supervision ? { ...certification.supervision, ...own } : null;
      return textOf(panel({ ...plano, certification: certification && { ...certification, supervision } }));
    };
    expect(said({ atMost: null, mark: 'conflict' })).toContain(
      'Supervision: how many assistants one supervisor may have could not be established. Sources disagree.',
    );
    expect(said({ atMost: 'no-limit' })).toContain('Supervision: no limit on how many assistants');
    expect(said({ atMost: null, share: { percent: 20, direct: 10, firstNinetyDays: 30 } })).toContain(
      'Supervised for 20% of the work, 10% directly; for 30% in the first 90 days.',
    );
  });

  it("shows the guide's figures beside the official ones of the nearest occupations", () => {
    const rows = [...panel(general).querySelectorAll('.figures tbody tr')].map(textOf);
    expect(rows).toEqual([
      'Physical therapist assistant$38.64/hr$80,370/yr',
      'Occupational therapy assistant$39.02/hr$81,170/yr',
    ]);
    expect(text(general, '.verdict')).toBe("No pay posted. The career guide's median: $21.63 an hour");
    expect(textOf(panel(general))).toContain('Senior 6+ years $25.00/hr');
  });

  it("shows nothing of the guide's where a post names its occupations: theirs are told", () => {
    // 38,000 and 52,000 are the guide's ends, 45,000 its median; 80,370 and 81,170 are those of the two.
    const silent = { ...eitherDiscipline, pay: noPay.pay, offer: noPay.offer };
    for (const insight of [eitherDiscipline, silent]) {
      const said = textOf(panel(insight));
      for (const figure of ['18.27', '21.63', '25.00', '45,000', '26.44']) expect(said).not.toContain(figure);
      expect(said).not.toContain("guide's");
    }
    expect(text(silent, '.verdict')).toBe('No pay posted. Typical in Dallas: PTA $38.64/hr, OTA $39.02/hr');
  });

  it('lists the steps of a pay scale yearly, as it is agreed, and draws no percentiles', () => {
    const root = panel(england);
    expect(textOf(root.querySelector('.figures thead'))).toBe('StepYearly');
    expect(textOf(root.querySelector('.figures tbody tr'))).toBe('Band 3, Year 1£25,760');
    expect(root.querySelector('svg[role=img]')).toBeNull();
  });

  it('says what was assumed, what disagrees, and what is not pay', () => {
    const notes = [...panel(proxy).querySelectorAll('.notices li')].map(textOf);
    expect(notes).toContain(
      "Only the hour is compared: this work may not be full time all year, so its pay is not made into a full-time year's. Typical pay by the year is for work all year.",
    );
    expect(notes).toContain("The pay shown is from the page's pay line; the page's job data says $16–18 an hour.");
    expect(notes).toContain('Also quoted: $40–45 a visit.');
    expect(textOf(panel(plano).querySelector('.notices'))).toBe('Sign-on bonus: $2,000 (not counted as pay).');
  });

  it.each<[NonNullable<Insight['offer']['arrangement']>, boolean]>([
    ['prn', true],
    ['part-time', true],
    ['school-year', true],
    ['temporary', true],
    ['staff', false],
  ])(
    'makes no full-time year of the pay of %s work: %s, and says nothing against the typical year beside it',
    (arrangement, isSaid) => {
      const root = panel({ ...plano, offer: { ...plano.offer, arrangement } });
      const notes = textOf(root.querySelector('.notices'));
      expect(notes.includes("its pay is not made into a full-time year's")).toBe(isSaid);
      expect(textOf(root).includes('$81,120–89,440 a year')).toBe(!isSaid);
      expect(textOf(root.querySelector('.tier-pay'))).toContain('/yr');
      expect(notes).not.toContain('no yearly pay');
    },
  );

  it('names every source with its period and area', () => {
    expect(text(plano, '.sources')).toContain(
      'Occupational Employment and Wage Statistics, May 2025 (opens in a new tab) · Area: Dallas-Fort Worth-Arlington, TX.',
    );
  });

  it('scales the year, not the hour, to the hours that the person works', () => {
    const root = panel(noPay, { ...display, hoursAYear: 1040 });
    expect(textOf(root.querySelector('.verdict'))).toContain('$38.64 an hour');
    // Half of 80,370 a year; an hour is an hour.
    expect(textOf(root.querySelector('.sub'))).toContain('The median, $40,185/yr.');
  });

  it('lets only web addresses become links', () => {
    const sources = [{ id: 'x', publisher: 'P', title: 'T', period: '2025', licence: '', url: 'javascript:alert(1)' }];
    expect(panel({ ...plano, sources }).querySelectorAll('.sources a')).toHaveLength(0);
  });
});

describe('what the person can do', () => {
  it('folds to the header, which keeps the verdict', () => {
    const onDeed = vi.fn();
    const root = panel(plano, { ...display, collapsed: true }, onDeed);
    expect(root.querySelector('.panel-body')?.hasAttribute('hidden')).toBe(true);
    expect(textOf(root.querySelector('header'))).toContain('$39–43 an hour: the middle is 6% above the Dallas median');
    root.querySelector<HTMLButtonElement>('[aria-expanded=false]')?.click();
    expect(onDeed).toHaveBeenCalledExactlyOnceWith({ kind: 'set-collapsed', collapsed: false });
    panel(plano, display, onDeed).querySelector<HTMLButtonElement>('[aria-expanded=true]')?.click();
    expect(onDeed).toHaveBeenLastCalledWith({ kind: 'set-collapsed', collapsed: true });
  });

  it.each([
    ['Settings', 'open-options'],
    ['Hide on this site', 'hide-site'],
  ])('does by the button "%s" what it says', (label, kind) => {
    const onDeed = vi.fn();
    // A click lands on the icon inside the button as often as on the button itself.
    const icon = panel(plano, display, onDeed).querySelector(`[aria-label="${label}"] path`);
    icon?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(onDeed).toHaveBeenCalledExactlyOnceWith({ kind });
  });

  it('does nothing by a click beside the buttons', () => {
    const onDeed = vi.fn();
    panel(plano, display, onDeed).querySelector<HTMLElement>('.verdict')?.click();
    expect(onDeed).not.toHaveBeenCalled();
  });

  it('says why a match is doubtful and lets it be corrected, by a button and not by the list alone', () => {
    const onDeed = vi.fn();
    const root = panel(doubtful, display, onDeed);
    expect(textOf(root.querySelector('h2'))).toBe('Possibly: Physical therapist assistant');
    expect(textOf(root.querySelector('.doubt'))).toContain('The title offers a post to a therapist or an assistant.');
    const select = root.querySelector('select');
    if (!select) throw new Error('no list of roles');
    expect(select.value).toBe('physical-therapist-assistant');
    select.value = 'none';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onDeed).not.toHaveBeenCalled();
    root.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    expect(onDeed).toHaveBeenCalledExactlyOnceWith({ kind: 'correct', role: 'none' });
  });

  it('offers the evidence and the correction of a sure match on demand', () => {
    const how = panel(plano).querySelector('details.how');
    expect(how?.hasAttribute('open')).toBe(false);
    expect(textOf(how)).toContain('Recognized by: “Physical Therapist Assistant”, “PTA”.');
    expect(textOf(how)).toContain('Not this role?');
  });
});

it('writes no markup from the page: a title and words of it stay text', () => {
  const words = '<img src=x onerror=alert(1)>';
  const root = panel({
    ...plano,
    match: { ...plano.match, evidence: [words] },
    skills: { ...plano.skills, asked: [{ id: 'x', name: words, quoted: words, have: false }] },
  });
  expect(root.querySelector('img')).toBeNull();
  expect(textOf(root)).toContain(words);
});

it('gives a contractor the arithmetic in words, with its source, and no verdict', () => {
  const sum = panel(contractor).querySelector('.sum');
  expect(textOf(sum)).toContain(
    'Less the employer’s half of payroll tax (about 7%), $48 an hour leaves $44.61 an hour, before leave, insurance and costs',
  );
  // The law is one press away.
  const law = sum?.nextElementSibling;
  expect(law?.matches('details:not([open])')).toBe(true);
  expect(textOf(law)).toContain('7.65% on 92.35% of the pay: 7.06%. 26 U.S.C. § 1402(a)(12)');
  expect(law?.querySelector('a')?.getAttribute('href')).toBe('https://law.example/1402');
  expect(panel(contractor).querySelector('.verdict strong')).toBeNull();
});

it('names the state’s law on its face, and the statute, its date and where it stands one press away', () => {
  const note: OfferNote = {
    kind: 'pay-transparency-law',
    state: 'CO',
    stateName: 'Colorado',
    employees: 1,
    counted: 'any',
    statute: 'C.R.S. 8-5-201(2)',
    url: 'https://law.example/co',
    read: '2026-05-31',
  };
  const item = panel({ ...noPay, offer: { ...noPay.offer, notes: [note] } }).querySelector('.notices li');
  const law = item?.querySelector('details:not([open])');
  expect(textOf(law)).toBe('Which lawC.R.S. 8-5-201(2) (opens in a new tab), read May 2026.');
  expect(law?.querySelector('a')?.getAttribute('href')).toBe('https://law.example/co');
  law?.remove();
  expect(textOf(item)).toBe('Colorado law asks employers to state pay in postings.');
});

describe('a choice of W-2 or 1099', () => {
  const either = (low: number, high: number, more: Partial<Insight['offer']> = {}): Insight => ({
    ...contractor,
    pay: { ...contractor.pay, pay: pay(low, high, 'hour', '') },
    offer: { ...contractor.offer, arrangement: null, contractor: null, compared: 'middle', ...more },
  });
  const sum = (insight: Insight) => textOf(panel(insight).querySelector('.sum'));

  it('is said to be open, with the median as arithmetic for an employee', () => {
    const root = panel(either(38, 44));
    expect(textOf(root.querySelector('.why'))).toBe(
      "The posting leaves W-2 or 1099 open, and on a 1099 you pay about 7% more of it as payroll tax, so it isn't held against the median.",
    );
    // 41 x 2,080 = 85,280 against 80,370: 6.1 % more.
    expect(textOf(root.querySelector('.sum'))).toBe(
      'As an employee: the Dallas median is $38.64 an hour, and the middle of this range is 6% more.',
    );
    expect(root.querySelector('.verdict strong')).toBeNull();
    expect(sum(either(30, 34))).toContain('is 17% less');
    expect(sum(either(38, 40))).toContain('is about the same');
  });

  it('has no such arithmetic without a median of its place, and for one who can only be a contractor', () => {
    expect(sum(either(38, 44, { medianGap: 'nation-only' }))).toBe('');
    expect(textOf(panel(contractor))).not.toContain('As an employee');
    expect(textOf(panel(contractor).querySelector('.why'))).toBe(verdict.why['self-employed']);
  });
});

describe('what Medicare pays', () => {
  const isTold = (settings: Insight['asks']['settings'], arrangement: Insight['offer']['arrangement'] = 'staff') =>
    textOf(panel({ ...plano, asks: { ...plano.asks, settings }, offer: { ...plano.offer, arrangement } })).includes(
      details.medicareHeading,
    );

  it('is told where the work may be outpatient therapy, and not of a school, home health or a ward', () => {
    expect([isTold(['outpatient']), isTold([]), isTold(['outpatient', 'home-health'])]).toEqual([true, true, true]);
    expect([isTold(['school']), isTold(['home-health']), isTold([], 'school-year')]).toEqual([false, false, false]);
  });
});

describe('the license', () => {
  const inTexas = plano.certification;
  if (!inTexas) throw new Error('the fixture has no license');
  const headings = (insight: Insight) =>
    [...panel(insight).querySelectorAll('h3')].map(textOf).filter((heading) => heading.includes('icense'));

  it('of a post that is open to two disciplines is said of each, with its own board', () => {
    expect(headings(eitherDiscipline)).toEqual(['PTA license in Texas', 'OTA license in Texas']);
    const shown = textOf(panel(eitherDiscipline));
    expect(shown).toContain('Texas Board of Physical Therapy Examiners');
    expect(shown).toContain('Texas Board of Occupational Therapy');
  });

  it('of a state without a source of its own is headed by the state, and says whose rule it is', () => {
    const national = {
      ...plano.certification,
      regionCode: 'US',
      regionName: 'United States',
      insteadOf: 'Ohio',
      requirement: 'none',
    } as const;
    const shown = panel({ ...plano, certification: { ...inTexas, ...national } });
    expect(textOf(shown)).toContain('License in Ohio');
    expect(textOf(shown)).toContain('Our source is for the United States as a whole, not for Ohio alone.');
    expect(textOf(panel(plano))).not.toContain('as a whole');
  });

  it('of one discipline needs no name', () => expect(headings(plano)).toEqual(['License in Texas']));
});

describe('what stands behind a click', () => {
  const { certification } = plano;
  const withOlder = (requirement: 'license' | 'none'): Insight => ({
    ...plano,
    certification: certification && {
      ...certification,
      older: { requirement, sourceUrl: null, sourceDate: '2020' },
    },
  });

  it('tells what an older source said only where it said something else', () => {
    expect(textOf(panel(withOlder('none')))).toContain(details.olderHeading);
    expect(textOf(panel(withOlder('license')))).not.toContain(details.olderHeading);
  });

  it('tells of mileage what a mile is paid', () => {
    const extra = {
      kind: 'mileage',
      low: 0.5,
      high: 0.5,
      currency: 'USD',
      per: null,
      quoted: '$0.50 per mile',
    } as const;
    const root = panel({ ...plano, pay: { ...plano.pay, extras: [extra, { ...extra, low: 300, high: 300 }] } });
    expect(textOf(root)).toContain('Mileage: $0.50 a mile (not counted as pay).');
    expect(textOf(root)).toContain('Mileage: $300 (not counted as pay).');
  });
});

describe('several rates of one post', () => {
  const rates = (description: string, location = 'Dallas, TX') => {
    const posting = { id: '1', url: '', title: 'Physical Therapist Assistant', location, description };
    const insight = insightFor(posting, personWith());
    if (!insight) throw new Error(`No insight for ${description}`);
    const root = panel(insight);
    expect(root.querySelector('.verdict strong')).toBeNull();
    return [...root.querySelectorAll('.sum')].map(textOf);
  };

  it('are each set beside the median, as arithmetic', () => {
    // 80,370 a year in Dallas: 38.64 an hour. 36 x 2,080 = 74,880: 6.8 % less. 44 x 2,080 = 91,520: 13.9 % more.
    expect(rates('Full-time $36/hr, PRN $44/hr')).toEqual([
      'Beside the median of $38.64 an hour, $36 an hour is 7% less and $44 an hour is 14% more.',
    ]);
  });

  it('are not, where no median is of the place or one of them is no hour’s wage', () => {
    expect(rates('Full-time $36/hr, PRN $44/hr', 'Anytown')).toEqual([]);
    expect(rates('Full-time $36 an hour or PRN up to $44 an hour')).toEqual([]);
  });
});
