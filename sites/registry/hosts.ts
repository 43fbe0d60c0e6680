import type { Site } from '../site';

/** Match patterns of the sites' hosts: secure pages only, each host once. */
export const matchPatterns = (sites: readonly Site[]): string[] => [
  ...new Set(sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`))),
];
