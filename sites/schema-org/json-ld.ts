import type { StructuredPosting } from '../../insight/types';
import { decodeTexts } from '../page/entities';
import { foldSpaces } from '../page/text';
import type { StructuredReading } from '../site';
import { plainText } from './plain-text';

type Thing = Record<string, unknown>;

const KEPT = [
  'baseSalary',
  'estimatedSalary',
  'jobLocation',
  'applicantLocationRequirements',
  'jobLocationType',
  'occupationalCategory',
  'employmentType',
] as const satisfies readonly (keyof StructuredPosting)[];

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

/** A text, a number or a thing's name; '' for anything else. */
const named = (value: unknown): string => {
  const one = first(value);
  if (typeof one === 'string' || typeof one === 'number') return foldSpaces(plainText(String(one)));
  return isThing(one) ? named(one.name ?? one.value ?? one['@value']) : '';
};

/** "Plano, TX, US": the parts of an address, without those that are already said. */
function addressText(value: unknown): string {
  const place = first(value);
  if (!isThing(place)) return named(place);
  const address = first(place.address) ?? place;
  if (!isThing(address)) return named(address);
  const parts: string[] = [];
  for (const key of ['addressLocality', 'addressRegion', 'addressCountry']) {
    const part = named(address[key]);
    if (part && !parts.join(', ').includes(part)) parts.push(part);
  }
  return parts.join(', ') || named(place);
}

/** Turns one JobPosting object into a reading; `null` where it has no title. */
export function readStructured(thing: Thing): StructuredReading | null {
  const title = named(thing.title ?? thing.name);
  if (!title) return null;
  const names = [thing.identifier, thing.url, thing['@id'], thing.mainEntityOfPage].map((name) => {
    const one = first(name);
    return named(isThing(one) ? (one.value ?? one['@id'] ?? one.url) : one);
  });
  const reading: StructuredReading = { title, names: names.filter(Boolean), structured: {} };
  const company = named(thing.hiringOrganization);
  const location = addressText(thing.jobLocation);
  const description = plainText(String(first(thing.description) ?? ''));
  if (company) reading.company = company;
  if (location) reading.location = location;
  if (description) reading.description = description;
  for (const key of KEPT) if (thing[key] != null) reading.structured[key] = thing[key];
  const { baseSalary, salaryCurrency } = thing;
  // A bare amount with its currency beside it: handed on together.
  if (baseSalary != null && salaryCurrency) reading.structured.baseSalary = { baseSalary, salaryCurrency };
  return reading;
}

const isPosting = (thing: Thing): boolean =>
  [thing['@type']].flat().some((type) => /(?:^|[/:#])JobPosting$/.test(String(type)));

/** Every JobPosting in a value, however it is nested (`@graph`, `ItemList`, arrays), in its order. */
function postingsIn(value: unknown, depth = 0): Thing[] {
  if (!isThing(value) || depth > 8) return [];
  return isPosting(value) ? [value] : Object.values(value).flatMap((part) => postingsIn(part, depth + 1));
}

/** Sound JSON or nothing; `mend-json.ts` knows more. */
const parseSound = (raw: string): unknown => {
  try {
    return JSON.parse(raw, decodeTexts);
  } catch {
    return undefined;
  }
};

/** The JobPostings of one block's text. */
export const readBlock = (raw: string, parse: (raw: string) => unknown = parseSound): StructuredReading[] =>
  postingsIn(parse(raw)).flatMap((thing) => readStructured(thing) ?? []);

/** All JobPostings that a page's JSON-LD blocks hold, as far as they are sound. */
export const readJsonLd = (root: ParentNode): StructuredReading[] =>
  [...root.querySelectorAll('script[type*="ld+json" i]')].flatMap((block) => readBlock(block.textContent ?? ''));
