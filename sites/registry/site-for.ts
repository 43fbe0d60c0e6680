import type { Site } from '../site';

/** Whether a host pattern (`*.indeed.com`, `jobs.lever.co`) covers a host; `*.` covers the bare host too. */
const coversHost = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? `.${host}`.endsWith(pattern.slice(1)) : pattern === host || pattern === '*';

/**
 * The site that a page belongs to.
 * @param sites the registry to look in: `boards`, `applicantTracking`, or both
 */
export const siteFor = (url: URL, sites: readonly Site[]): Site | null =>
  sites.find((site) => site.hosts.some((pattern) => coversHost(pattern, url.hostname))) ?? null;
