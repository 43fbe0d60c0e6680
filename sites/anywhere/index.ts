import { teamtailor } from '../applicant-tracking/teamtailor';
import { rowWith } from '../applicant-tracking/unhooked';
import { careerSites } from '../boards/career-sites';
import { decode } from '../page/entities';
import { openRoots } from '../page/shadow';
import { isShown } from '../page/shown';
import { foldSpaces, lettersOf, textOf } from '../page/text';
import { MARKED_UP, readMarkedUp } from '../schema-org/microdata';
import { readData, readMendedJsonLd } from '../schema-org/structured-data';
import type { OddReading, Site, StructuredReading } from '../site';
import { readHeadings } from './headings';

const property = (name: string): string => `:is([itemprop~=${name}],[property$=${name}])`;

/** What schema.org says of one posting, as a reading. */
const odd = (node: Element, id: string, { title, company, location, description }: StructuredReading): OddReading => ({
  node,
  id,
  title,
  company,
  location,
  description,
});

/** Whether one of two texts is part of the other, and not too small a part. */
const isPart = (one: string, other: string): boolean => {
  const [shorter = '', longer = ''] = one.length < other.length ? [one, other] : [other, one];
  return shorter.length * 2 >= longer.length && longer.includes(shorter);
};

/** Whether one of a block's names is the page's address. */
const isNamed = ({ names }: StructuredReading, url: URL): boolean =>
  names.some(
    (name) =>
      /^(?:https?:|\/)/.test(name) && URL.canParse(name, url.href) && pathOf(new URL(name, url)) === pathOf(url),
  );

const pathOf = ({ pathname }: URL): string => pathname.replace(/\/$/, '');

/**
 * The open posting of any page. A block of data is believed where the page itself shows its title as its heading; when it is the
 * page's only one, also where the heading says more or less than the title, the document's title names it, or it names the
 * page's address. On a results page none of this holds.
 */
function openAnywhere(document: Document, url: URL): OddReading | null {
  const id = url.pathname + url.search;
  const headings = [...document.querySelectorAll('h1')].filter(isShown);
  const markedUp = readMarkedUp(document);
  const readings = [...readMendedJsonLd(document), ...markedUp.map(({ reading }) => reading)];
  for (const reading of readings) {
    const heading = headings.find((node) => lettersOf(textOf(node)) === lettersOf(reading.title));
    if (heading) return odd(heading, id, reading);
  }
  const [only] = readings;
  if (only && readings.every(({ title }) => title === only.title)) {
    const heading = headings.find((node) => isPart(lettersOf(textOf(node)), lettersOf(only.title)));
    if (heading || lettersOf(decode(document.title)).includes(lettersOf(only.title)) || isNamed(only, url)) {
      return odd(heading ?? document.body, id, only);
    }
  }
  return readings.length > 0 ? null : readHeadings(document, url);
}

/** The cards of a results page whose JSON-LD lists its jobs: the rows that hold the links to them. */
function cardsAnywhere(document: Document, url: URL): OddReading[] {
  const listed = readMendedJsonLd(document);
  if (listed.length < 2) return [];
  const addressOf = (href: string | null): string =>
    href && URL.canParse(href, url.href) ? new URL(href, url.href).href : '';
  const links = new Map<string, Element>();
  for (const link of document.querySelectorAll('a[href]')) {
    const address = addressOf(link.getAttribute('href'));
    if (!links.has(address)) links.set(address, link);
  }
  return listed.flatMap((reading) => {
    const addresses = reading.names.map(addressOf).filter((address) => links.has(address) && address);
    const link = links.get(addresses[0] ?? '-');
    const node = link?.closest('li,article,tr,[role=listitem]') ?? link?.parentElement;
    return link && node && foldSpaces(textOf(node)).includes(reading.title)
      ? [odd(node, addresses[0] ?? '', reading)]
      : [];
  });
}

/** Any other site, by what schema.org says there; without that, by its headings. */
export const anywhere: Site = {
  id: 'anywhere',
  name: 'Any other site',
  hosts: ['*'],
  layouts: [
    {
      seen: '2026-11',
      cards: {
        // Marked up one by one; a posting's own page has its heading inside.
        each: `${MARKED_UP}:not(:has(h1))`,
        id: ['| @itemid', '| @data-id', `${property('url')} | @href`],
        title: property('title'),
        company: [`${property('hiringOrganization')} ${property('name')}`, property('hiringOrganization')],
        location: [
          `${property('jobLocation')} :is([itemprop=addressLocality],[itemprop=addressRegion]) | all`,
          property('jobLocation'),
        ],
        pay: property('baseSalary'),
        description: property('description'),
      },
    },
    {
      // Phenom, on the employers' own domains: what the page tells its own statistics of each link.
      seen: '2026-08',
      cards: {
        each: rowWith('[data-ph-at-job-title-text]'),
        id: '[data-ph-at-job-id-text] | @data-ph-at-job-id-text',
        title: '[data-ph-at-job-title-text] | @data-ph-at-job-title-text',
        location: '[data-ph-at-job-location-text] | @data-ph-at-job-location-text',
        link: '[data-ph-at-job-title-text] | @href',
      },
    },
    // Most of its employers have it under a domain of their own. Their postings carry JSON-LD.
    ...teamtailor.layouts.map(({ seen, cards }) => ({ seen, cards })),
    // Many more associations have their career centre on that platform, each under a domain of its own.
    ...careerSites.layouts,
  ],
  data: readData,
  roots: openRoots,
  openOddly: openAnywhere,
  cardsOddly: cardsAnywhere,
};
