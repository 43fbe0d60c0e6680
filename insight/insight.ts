import { readAsks } from './asks';
import { findSkills } from './asks/skills';
import { outlookOf, sourcesOf } from './career';
import { comparePay, placeOnPoints } from './compare';
import { doubtImplausible, inferUnit } from './compare/plausibility';
import { certificationFor } from './licensure';
import { readPay } from './pay';
import { readPayInDescription } from './pay/description';
import { readSalary } from './pay/salary';
import { countryOfUrl, locate } from './place';
import { matchRole } from './role';
import type { Insight, Pay, PayOrigin, PayReading, Person, Posting, Region } from './types';
import { nearestBands, wageBand } from './wage/band';
import { tiersOf } from './wage/tiers';

/** No pay in the posting. */
const NOTHING_POSTED: PayReading = { pay: null, also: [], extras: [] };

/**
 * Everything the product has to say about one posting, or `null` where it is not a therapy-assistant job.
 * Pure: the same posting and person give the same insight in the background, the popup, the tests and the command line.
 */
export function insightFor(posting: Posting, person: Person): Insight | null {
  const { title, description, structured } = posting;
  const match = matchRole(title, description, {
    categories: categoriesOf(structured?.occupationalCategory),
    ...(posting.company !== undefined && { company: posting.company }),
    corrections: person.corrections,
  });
  if (!match) return null;
  const { role } = match;
  const region = regionOf(posting, person);
  const band = region && wageBand(role, region);
  const nearest = region ? nearestBands(role, region) : [];
  const asks = readAsks(title, description);
  const tiers = band ? tiersOf(band) : [];
  const { reading, origin, conflicts } = readPosted(
    posting,
    region?.country ?? countryOfUrl(posting.url) ?? person.country,
  );
  // The unit first: only a pay by some unit can be implausible.
  const pay = reading.pay && band ? doubtImplausible(inferUnit(reading.pay, band), band) : reading.pay;
  const certification = region && certificationFor(role, region, person);
  const outlook = region?.country === 'US' ? outlookOf(role) : null;
  return {
    title,
    role,
    match,
    region,
    band,
    nearest,
    tiers,
    pay: { ...reading, pay },
    payOrigin: origin,
    payConflicts: conflicts,
    comparison: pay && band ? comparePay(pay, band, tiers, person, asks.schedule) : null,
    step: pay && band ? placeOnPoints(pay, band, person) : null,
    skills: findSkills(role, description, person),
    asks,
    certification,
    outlook,
    sources: sourcesOf([
      band?.source,
      band?.supplement?.source,
      ...nearest.map((near) => near.source),
      outlook?.source,
    ]),
  };
}

/** By the printed place, which is what the person sees, else by the markup. */
function regionOf(posting: Posting, person: Person): Region | null {
  const { structured, location, url, title, description } = posting;
  const context = { person, url, title, ...(description !== undefined && { description }) };
  const printed = locate(location ?? structured, context);
  const isAssumed = printed?.how === 'preferences' || printed?.how === 'page-country';
  if (!isAssumed || location === undefined || !structured) return printed;
  const marked = locate(structured, context);
  return marked?.how === 'structured-location' ? marked : printed;
}

/**
 * The pay to compare: the printed text first (the person can check it), then the markup, then the title, then the
 * description; readings that differ from the one used are kept so that the panel can say so.
 */
function readPosted(posting: Posting, country: Region['country']) {
  const context = { country };
  const { payText, structured, title, description } = posting;
  const readings: [PayOrigin, PayReading][] = [
    ['pay-text', payText ? readPay(payText, context) : NOTHING_POSTED],
    ['structured', structuredPay(structured, context)],
    ['title', readPayInDescription(title, context)],
    ['description', description ? readPayInDescription(description, context) : NOTHING_POSTED],
  ];
  const [origin, reading] = readings.find(([, candidate]) => candidate.pay !== null) ?? [null, NOTHING_POSTED];
  const conflicts = readings.flatMap(([from, { pay }]) =>
    pay && reading.pay && !sameMoney(pay, reading.pay) ? [{ origin: from, pay }] : [],
  );
  const extras = reading.extras.length > 0 ? reading.extras : readings.flatMap(([, candidate]) => candidate.extras);
  return { reading: { ...reading, extras }, origin, conflicts };
}

/** The employer's own `baseSalary`; a site's `estimatedSalary`, which is doubted as such, only where there is none. */
function structuredPay(structured: Posting['structured'], context: { country: Region['country'] }): PayReading {
  const { baseSalary, estimatedSalary } = structured ?? {};
  const stated = readSalary(baseSalary, context);
  if (stated.pay !== null || stated.also.length > 0 || estimatedSalary === undefined) return stated;
  return readSalary({ estimatedSalary }, context);
}

/** A single figure inside the range that is used is no contradiction; another range or another unit is. */
function sameMoney(a: Pay, b: Pay): boolean {
  if (a.per !== b.per || a.currency !== b.currency) return a.per === null || b.per === null;
  return a.low === b.low && a.high === b.high;
}

/** schema.org allows a code, a text, an object with either, or a list of them. */
function categoriesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(categoriesOf);
  if (typeof value !== 'object' || value === null) return [];
  const { codeValue, name } = value as { codeValue?: unknown; name?: unknown };
  return [codeValue, name].flatMap(categoriesOf);
}
