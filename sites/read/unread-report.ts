import type { Site } from '../site';
import type { Unread } from './unread';

/** The words that addresses of job pages are built of; every other word may be a name, a place or an employer. */
const WORDS = `view viewjob show list listing page index home intro site sites web hub php jsp htm html asp aspx do
  job jobs jobdetail jobdetails career careers posting postings position positions opening openings vacancy vacancies
  opportunity opportunities requisition requisitions req detail details board boards embed collections recommended
  apply application candidate recruiting recruitment experience login portal
  search find result results external internal public default`.split(/\s+/);
/** A segment of nothing but such words: "jobs", "job-details", "viewjob.html". */
const HARMLESS = new RegExp(`^(?:[-_.]?(?:${WORDS.join('|')}))+$`, 'i');
/** Languages and countries: `en`, `en-US`, `fr_CA`. */
const LOCALE = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;

const shapeOfSegment = (segment: string): string => {
  if (segment === '' || HARMLESS.test(segment) || LOCALE.test(segment)) return segment;
  return /^\d+$/.test(segment) ? '<number>' : '<text>';
};

const shapeOfPath = (path: string): string => path.split('/').map(shapeOfSegment).join('/');

/**
 * What an address is built like, without what it says: the host, the path with everything but the usual words of job pages
 * replaced, and the names of its parameters.
 * @internal
 */
export function shapeOfUrl({ origin, pathname, search, hash }: URL): string {
  const names = search
    .slice(1)
    .split('&')
    // Without a value the "name" is a value itself.
    .filter((pair) => pair.includes('='))
    .map((pair) => pair.slice(0, pair.indexOf('=')))
    .map((name) => (/^[a-z][a-z_.-]{0,24}$/i.test(name) ? name : '<text>'));
  const parameters = names.length > 0 ? `?${names.map((name) => `${name}=`).join('&')}` : '';
  const fragment = hash.startsWith('#/') ? `#${shapeOfPath(hash.slice(1))}` : hash && '#<text>';
  return origin + shapeOfPath(pathname) + parameters + fragment;
}

/**
 * A report that a person can copy to whoever mends the site: what was tried, and nothing of the page or of the person.
 * @param version the extension's
 * @param site the definition that the page was read by, for the ways of its layouts
 */
export function unreadReport({ url, failed }: Unread, site: Site, version: string): string {
  const tried = failed.map((line) => {
    const [seen, missing = ''] = line.split(' ');
    const open = site.layouts.find((layout) => layout.open && layout.seen === seen)?.open;
    const key = missing === 'shown' ? 'within' : missing;
    const ways = [open?.[key as 'within' | 'title' | 'id'] ?? []].flat();
    return `  ${line}: ${ways.join('  or  ')}`;
  });
  return [
    `Therapy Pay Lens ${version}: a posting could not be read`,
    `Site: ${site.id}`,
    `Address: ${shapeOfUrl(new URL(url))}`,
    'Layouts tried, and what each did not find:',
    ...(tried.length > 0 ? tried : ['  none: the site has no layout for this address']),
  ].join('\n');
}
