import type { CountryCode } from '../types';

/** Top-level domains of the covered countries; every other country's domain says that the page is none of theirs. */
const DOMAINS: ReadonlyMap<string, CountryCode> = new Map([
  ['uk', 'GB'],
  ['ca', 'CA'],
  ['au', 'AU'],
  ['us', 'US'],
  ['gov', 'US'],
  ['mil', 'US'],
  ['scot', 'GB'],
  ['wales', 'GB'],
  ['london', 'GB'],
  ['sydney', 'AU'],
  ['melbourne', 'AU'],
]);
/** Two letters that are sold to everyone. */
const GENERIC = new Set([
  'io',
  'co',
  'ai',
  'me',
  'tv',
  'so',
  'to',
  'fm',
  'ly',
  'gg',
  'im',
  'is',
  'cc',
  'ws',
  'sh',
  'eu',
  'la',
]);
/** Job sites that put the country first: uk.indeed.com, ca.linkedin.com, au.jora.com, gb.talent.com. */
const SUBDOMAINS: ReadonlyMap<string, CountryCode> = new Map([
  ['uk', 'GB'],
  ['gb', 'GB'],
  ['ca', 'CA'],
  ['au', 'AU'],
  ['us', 'US'],
  ['emplois', 'CA'],
]);
const OTHER_COUNTRY =
  /^(?:ie|nz|in|de|fr|es|it|nl|be|at|ch|se|no|dk|fi|pl|pt|br|mx|ar|cl|co|pe|jp|sg|hk|my|ph|id|za|ae|sa|eg|ng|tr|il|kr|cn|tw|th|vn|ro|hu|cz|gr|ua|lu|kw|qa|om|bh|pk|malaysia|uae|espanol)$/;

/** The country of a page by its address; `abroad` for another country's, `null` where the address does not tell. */
export function countryOfPage(url: string): CountryCode | 'abroad' | null {
  const host = hostOf(url);
  if (host === null) return null;
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  const byDomain = DOMAINS.get(top);
  if (byDomain) return byDomain;
  if (top.length === 2 && !GENERIC.has(top)) return 'abroad';
  const first = labels.length > 2 ? (labels[0] ?? '') : '';
  const byFirst = SUBDOMAINS.get(first);
  if (byFirst) return byFirst;
  if (OTHER_COUNTRY.test(first)) return 'abroad';
  return countryOfPath(url);
}

/** "/en-gb/jobs", "/ca/job/…": some sites keep the country in the path. */
function countryOfPath(url: string): CountryCode | null {
  const match = /^[a-z]+:\/\/[^/]+\/(?:(?:en|fr)[-_](us|ca|gb|uk|au)|(uk|au))(?:\/|$)/i.exec(url);
  return SUBDOMAINS.get((match?.[1] ?? match?.[2] ?? '').toLowerCase()) ?? null;
}

/** The host in an absolute address; `null` where that is none. */
const hostOf = (url: string): string | null =>
  /^[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? null;
