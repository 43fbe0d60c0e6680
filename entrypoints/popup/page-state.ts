import type { Preferences } from '../../preferences/preferences';
import { isSiteOff } from '../../preferences/sites-off';
import { siteOfHost } from '../../sites/registry/reader-scripts';
import type { Tab } from './tab';

/** What there is to say of the page that the popup was opened over. */
export type PageState =
  /** A page of the browser, of a shop for extensions, or of no kind that can be read. */
  | 'closed'
  /** The person has switched the lens off here. */
  | 'off'
  /** Nobody has let us read here, and nobody has asked for this page. */
  | 'not-used'
  /** We may read here, but this page was open before we were. */
  | 'not-reading'
  | 'postings'
  /** A posting by its address, of which nothing could be read. */
  | 'unread'
  | 'nothing';

/** Where browsers let no extension in, whatever it was granted. */
const SHOPS =
  /^(?:chromewebstore\.google\.com|chrome\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;

export function pageState({ url, found, granted }: Tab, { sitesOff }: Pick<Preferences, 'sitesOff'>): PageState {
  if (found?.postings.length) return 'postings';
  if (!url) return found ? 'nothing' : 'closed';
  if (SHOPS.test(url.hostname)) return 'closed';
  if (isSiteOff(sitesOff, url.host, siteOfHost(url.hostname).id)) return 'off';
  if (!found) return granted ? 'not-reading' : 'not-used';
  return found.page === 'posting-unread' ? 'unread' : 'nothing';
}

/** The name of the site that a host belongs to ("Workday"), or `null` for a host that we know nothing of. */
export function knownName(host: string): string | null {
  const site = siteOfHost(host);
  return site.hosts.includes('*') ? null : site.name;
}

/** `sitesOff` without whatever keeps the lens off the host of this page. */
export const switchedOn = (sitesOff: readonly string[], { host, hostname }: URL): string[] =>
  sitesOff.filter((off) => off !== host && off !== siteOfHost(hostname).id);
