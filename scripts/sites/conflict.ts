import { siteFor } from '../../sites/registry/site-for';
import type { Site } from '../../sites/site';
import type { NewSite } from './scaffold';

/** An address on a host pattern, `*.` or not. */
const addressOn = (host: string): URL => new URL(`https://${host.replace(/^\*\./, '')}/`);

/**
 * Why a new site can't stand beside the known ones: each page is to have one site that it is read by.
 * @returns the reason in a sentence, or `null`
 */
export function conflict({ id, host, name }: NewSite, known: readonly Site[]): string | null {
  if (known.some((site) => site.id === id)) return `There is a site ${id} already.`;
  if (known.some((site) => site.name.toLowerCase() === name.toLowerCase())) return `A site is called ${name} already.`;
  const within = siteFor(addressOn(host), known);
  if (within) return `${host} is read as ${within.name} already.`;
  const all: Site[] = [{ id, name, hosts: [`*.${host}`], layouts: [] }];
  const covered = known.flatMap(({ hosts }) => hosts).find((pattern) => siteFor(addressOn(pattern), all));
  return covered ? `*.${host} would take ${covered} from the site that it belongs to.` : null;
}
