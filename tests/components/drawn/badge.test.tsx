// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BadgeLine } from '../../../components/drawn/BadgeLine';
import type { BriefInsight } from '../../../insight/types';
import {
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

const badge = (insight: BriefInsight, dark = false) =>
  paint(<BadgeLine insight={insight} display={display} />, undefined, dark);

describe('the badge', () => {
  it.each<[string, BriefInsight, string]>([
    // 80,370 a year at 2,080 hours is 38.639… an hour.
    ['posted pay above the median', plano, 'Pay lens: PTA 6% above median $38.64/hr here'],
    ['no pay', noPay, 'Pay lens: PTA no pay posted $38.64/hr typical here'],
    [
      'a figure that may be pay',
      { ...noPay, unreadPay: true },
      'Pay lens: PTA pay could not be read $38.64/hr typical here',
    ],
    [
      'several rates of one post',
      { ...noPay, unreadPay: true, offer: { ...noPay.offer, notCompared: 'spread' } },
      'Pay lens: PTA several rates posted $38.64/hr typical here',
    ],
    [
      'a contract at home by the week',
      { ...travel, offer: { ...travel.offer, arrangement: 'temporary', travel: null } },
      'Pay lens: PTA posted $1,599–1,926 a week · may include stipends $38.64/hr typical here',
    ],
    ['a doubtful match in the nation', doubtful, 'Pay lens: Possibly PTA no pay posted $32.88/hr typical in the U.S.'],
    [
      'a proxy, named',
      proxy,
      'Pay lens: Rehab aide 23% below median similar jobs $19.40/hr here (Physical Therapist Aides)',
    ],
    [
      'the guide, never without the nearest occupations',
      general,
      'Pay lens: Therapy asst. no pay posted PTA $38.64 · OTA $39.02 · guide $21.63/hr',
    ],
    ['a pay scale', england, 'Pay lens: PTA no pay posted NHS pay scale £25,760–28,392 a year'],
    ['no figures at all', { ...noPay, band: null }, 'Pay lens: PTA no pay posted no published pay here'],
    [
      'pay by the visit, with the minutes at which it pays the median',
      perVisit,
      'Pay lens: PTA posted $55 a visit · median if a visit takes up to 1 h 25 min $38.64/hr typical here',
    ],
    [
      'a travel package, without a verdict',
      travel,
      'Pay lens: PTA posted $1,599–1,926 a week · travel package $38.64/hr typical here',
    ],
    [
      'two disciplines that agree',
      eitherDiscipline,
      'Pay lens: Therapy asst. below both medians PTA $38.64 · OTA $39.02',
    ],
    [
      'that a wide group is no measure',
      wideGroup,
      'Pay lens: SLPA posted $28–32 an hour · no comparable figures no published pay of its own',
    ],
    [
      'pay in a unit that makes no sense',
      {
        ...noPay,
        pay: { pay: { ...pay(34, 34, 'year', '$34 a year'), doubts: ['implausible-unit'] }, also: [], extras: [] },
        offer: { ...noPay.offer, notCompared: 'outside-plausible' },
      },
      'Pay lens: PTA posted $34 a year · check this figure $38.64/hr typical here',
    ],
  ])('says %s', (_, insight, expected) => {
    expect(textOf(badge(insight))).toBe(expected);
  });

  const nation = (offer: Partial<BriefInsight['offer']>): BriefInsight => ({
    ...perVisit,
    offer: { ...perVisit.offer, notCompared: 'no-median', breakEven: null, ...offer },
    band: doubtful.band && { ...doubtful.band, fallback: 'nation' },
  });

  it.each<[string, Partial<BriefInsight['offer']>, string]>([
    ['the place has no median', { medianGap: 'nation-only' }, 'no median here'],
    ['no place is known', { medianGap: 'place-unknown' }, 'place not known'],
    ['the place could be one of several', { medianGap: 'ambiguous-place' }, 'place not known'],
    // With the arithmetic the nation is named.
    [
      'a visit is by the nation’s',
      { medianGap: 'nation-only', breakEven: { minutesAVisit: [85, 85] } },
      'U.S. median if a visit takes up to 1 h 25 min',
    ],
  ])('has neither verdict nor color where %s', (_, offer, words) => {
    const root = badge(nation(offer));
    expect(textOf(root)).toBe(`Pay lens: PTA posted $55 a visit · ${words} $32.88/hr typical in the U.S.`);
    expect(root.querySelector('.above, .below')).toBeNull();
  });

  it('says of several places what they agree on, and whose the figure is', () => {
    const denver = { ...plano.offer.against[0], areaCode: '19740' } as (typeof plano.offer.against)[number];
    const offer = { ...plano.offer, severalAreas: true, against: [...plano.offer.against, denver] };
    expect(textOf(badge({ ...plano, comparison: null, offer }))).toBe(
      'Pay lens: PTA above the median of both places $38.64/hr typical in Dallas-Fort Worth-Arlington, TX',
    );
    const apart = badge({
      ...plano,
      comparison: null,
      offer: { ...offer, verdict: null, notCompared: 'several-places' },
    });
    expect(textOf(apart)).toBe(
      'Pay lens: PTA posted $39–43 an hour · several places $38.64/hr typical in Dallas-Fort Worth-Arlington, TX',
    );
    expect(apart.querySelector('.above, .below')).toBeNull();
    const elsewhere = badge({
      ...plano,
      comparison: null,
      offer: { ...offer, verdict: null, notCompared: 'no-median', medianGap: 'elsewhere' },
    });
    expect(textOf(elsewhere)).toContain('· several places ');
    const visit = badge({ ...perVisit, offer: { ...perVisit.offer, severalAreas: true } });
    expect(textOf(visit)).toContain('Dallas median if a visit takes');
  });

  it('names the wider area that the figure is for', () => {
    const state = {
      ...noPay,
      band: noPay.band && { ...noPay.band, areaCode: '48', areaTitle: 'Texas', fallback: 'state' as const },
    };
    expect(textOf(badge(state))).toContain('$38.64/hr typical in Texas');
  });

  it('follows the order of hourly and yearly pay', () => {
    const root = paint(<BadgeLine insight={plano} display={{ ...display, payFirst: 'year' }} />);
    expect(textOf(root)).toContain('$80,370/yr here');
  });

  it('names two of the nearest occupations, since a line has no room for four', () => {
    const four = [...general.nearest, ...general.nearest];
    expect(textOf(badge({ ...general, nearest: four }))).toBe(textOf(badge(general)));
  });

  it('holds nothing that takes the focus, since it may stand inside a link', () => {
    expect(badge(plano).querySelectorAll('a, button, input, select, [tabindex]')).toHaveLength(0);
  });

  it('says its state by a shape as well as by color', () => {
    const shapes = [plano, proxy, noPay].map((insight) => badge(insight).querySelector('path')?.getAttribute('d'));
    expect(new Set(shapes).size).toBe(3);
  });

  it('is dark on a dark page', () => {
    expect(badge(plano, true).firstElementChild?.classList.contains('dark')).toBe(true);
    expect(badge(plano).firstElementChild?.classList.contains('dark')).toBe(false);
  });
});
