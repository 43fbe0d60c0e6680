import type { Edition } from './edition';
import { OFFER_SOURCES } from './offer-sources';
import { PAY_FIGURES, type SourceEntry, STANDING_SOURCES, US_PUBLIC_DOMAIN } from './standing-sources';

/** What the titles and periods of the sources depend on. */
interface SourcedEditions extends Edition {
  /** First year of the national history, which ends with the year of the wages. */
  historyFrom: number;
  scales: readonly { nation: string; payYear: string; source: string }[];
  /** Date (year-month-day) of the newest award rates. */
  awardFrom: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The Bureau's yearly sources, which are named after the edition that was imported. */
function bureau({ wages, projectionBase, historyFrom }: SourcedEditions): Record<string, SourceEntry> {
  const end = projectionBase + 10;
  const publisher = 'U.S. Bureau of Labor Statistics';
  return {
    [`bls-oews-${wages}`]: {
      publisher,
      title: 'Occupational Employment and Wage Statistics',
      period: `May ${wages}`,
      licence: US_PUBLIC_DOMAIN,
      url: 'https://www.bls.gov/oes/tables.htm',
    },
    'bls-oews-history': {
      publisher,
      title: 'Occupational Employment and Wage Statistics, national estimates',
      period: `May ${historyFrom} to May ${wages}`,
      licence: US_PUBLIC_DOMAIN,
      url: 'https://www.bls.gov/oes/tables.htm',
    },
    [`bls-ep-${projectionBase}-${end % 100}`]: {
      publisher,
      title: 'Employment Projections',
      period: `${projectionBase}-${end % 100}`,
      licence: US_PUBLIC_DOMAIN,
      url: 'https://www.bls.gov/emp/data/occupational-data.htm',
    },
  };
}

/** Agenda for Change is published by nation and pay year, England's at an address that names the year. */
const AGENDA_PUBLISHERS: Record<string, { publisher: string; nation: string; url: (payYear: string) => string }> = {
  england: {
    publisher: 'NHS Employers',
    nation: 'England',
    url: (payYear) => `https://www.nhsemployers.org/articles/pay-scales-${payYear.replace('/', '')}`,
  },
  scotland: {
    publisher: 'NHS Scotland, Management Steering Group',
    nation: 'Scotland',
    // One table for two years; the next one has another address.
    url: () => 'https://www.msg.scot.nhs.uk/wp-content/uploads/AfC-Pay-Scales-2025-26-and-2026-27.pdf',
  },
  wales: {
    publisher: 'Welsh Government',
    nation: 'Wales, pay letter AfC(W) 01/2026',
    url: () => 'https://www.nhs.wales/files/pc-resources/2026-afc-1-2026-living-wage-pdf-pdf/',
  },
};

function agenda(scales: SourcedEditions['scales']): Record<string, SourceEntry> {
  const entries = scales.flatMap(({ nation, payYear, source }): [string, SourceEntry][] => {
    const published = AGENDA_PUBLISHERS[nation];
    if (!published) return [];
    const from = Number(payYear.slice(0, 4));
    const entry: SourceEntry = {
      publisher: published.publisher,
      title: `Agenda for Change pay scales ${payYear}, ${published.nation}`,
      period: `April ${from} to March ${from + 1}`,
      licence: PAY_FIGURES,
      url: published.url(payYear),
    };
    return [[source, entry]];
  });
  return Object.fromEntries(entries);
}

function award(effectiveFrom: string): Record<string, SourceEntry> {
  const [year, month, day] = effectiveFrom.split('-').map(Number);
  return {
    'fair-work-ma000027': {
      publisher: 'Fair Work Commission',
      title: 'Health Professionals and Support Services Award 2020 (MA000027), adult minimum rates',
      period: `from ${day} ${MONTHS[(month ?? 1) - 1]} ${year}`,
      licence: PAY_FIGURES,
      url: 'https://library.fairwork.gov.au/award/?krn=MA000027',
    },
  };
}

/** Every source by its id, in the order in which lists show them. */
export function sourceEntries(editions: SourcedEditions): Record<string, SourceEntry> {
  return {
    ...bureau(editions),
    ...STANDING_SOURCES,
    ...OFFER_SOURCES,
    ...agenda(editions.scales),
    ...award(editions.awardFrom),
  };
}
