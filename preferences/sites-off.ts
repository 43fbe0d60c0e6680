/**
 * Whether the person has switched the lens off somewhere: for one host ("Hide on this site" in a panel) or for a whole site
 * with all its country domains (the settings page), by its id in `sites/`.
 */
export function isSiteOff(sitesOff: readonly string[], host: string, siteId: string): boolean {
  return sitesOff.includes(host) || sitesOff.includes(siteId);
}
