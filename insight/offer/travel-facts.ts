import { standardPerDiem, taxHomeFacts } from '../../data/travel';
import type { Offer } from '../types';

/** What has to be known of any travel package: when its stipends are tax-free, and what the government pays its own travellers. */
export function travelFacts(): Offer['travelFacts'] {
  const perDiem = standardPerDiem();
  return {
    taxHome: taxHomeFacts().map(({ fact, value, sourceUrl }) => ({ fact, value, url: sourceUrl })),
    perDiem: perDiem && {
      lodgingANight: perDiem.lodgingANight,
      mealsAndIncidentalsADay: perDiem.mealsAndIncidentalsADay,
      from: perDiem.from,
      to: perDiem.to,
    },
  };
}
