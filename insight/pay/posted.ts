import type { Pay, PayOrigin, PayReading, Posting, Region } from '../types';
import { readPayInDescription } from './description';
import { readPay } from './index';
import { readSalary } from './salary';
import { readPayInTitle } from './title';

/** No pay in the posting. */
const NOTHING_POSTED: PayReading = { pay: null, also: [], extras: [] };

/** What a posting says of its pay, and where. */
export interface PostedPay {
  reading: PayReading;
  origin: PayOrigin | null;
  /** Other readings that disagree with the one used. */
  conflicts: { origin: PayOrigin; pay: Pay }[];
}

/**
 * The pay to compare: the printed text first (the person can check it), then the markup, then the title, then the
 * description; readings that differ from the one used are kept so that the panel can say so.
 */
export function readPosted(posting: Posting, country: Region['country']): PostedPay {
  const context = { country };
  const { payText, structured, title, description } = posting;
  const readings: [PayOrigin, PayReading][] = [
    ['pay-text', payText ? readPay(payText, context) : NOTHING_POSTED],
    ['structured', structuredPay(structured, context)],
    ['title', readPayInTitle(title, context)],
    ['description', description ? readPayInDescription(description, context) : NOTHING_POSTED],
  ];
  const first = readings.find(([, candidate]) => candidate.pay !== null) ?? [null, NOTHING_POSTED];
  const [origin, reading] = readings.find((other) => saysVisitFor(other, first)) ?? first;
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

/** schema.org has no unit for a visit: boards file "$58 a visit" as an hour's pay. The text knows better. */
function saysVisitFor([, { pay: told }]: [unknown, PayReading], [origin, { pay }]: [PayOrigin | null, PayReading]) {
  return origin === 'structured' && told?.per === 'visit' && told.low === pay?.low && told.high === pay?.high;
}

/** A single figure inside the range that is used is no contradiction; another range or another unit is. */
function sameMoney(a: Pay, b: Pay): boolean {
  if (a.per !== b.per || a.currency !== b.currency) return a.per === null || b.per === null;
  return a.low === b.low && a.high === b.high;
}
