import { lettersOf } from '../page/text';
import { readAddress } from '../page/ways';
import { readJsonLd } from '../schema-org/json-ld';
import type { Site, StructuredReading } from '../site';

/** The posting's id that an address of the site names, or ''. */
export function idInAddress(site: Site, address: URL): string {
  const ways = site.layouts.flatMap(({ open }) => open?.id ?? []);
  return ways.map((way) => readAddress(way, address)).find(Boolean) ?? '';
}

/** Whether a page's address says that it shows a posting, read or not. */
export const isPostingUrl = (site: Site, url: URL): boolean => idInAddress(site, url) !== '';

/**
 * The block of the page's schema.org data that is about the job on screen. Pages that change without loading keep the block of the
 * first job (seen on Workday, 2026-07), so title or identifier must agree, and its own address must not name another job.
 * @param title the title that can be seen
 */
export function agreeing(site: Site, document: Document, url: URL, title: string): StructuredReading | undefined {
  const id = idInAddress(site, url);
  return (site.data ?? readJsonLd)(document).find((reading) => {
    const ids = reading.names.map((name) => (URL.canParse(name) ? idInAddress(site, new URL(name)) : name));
    if (id && ids.includes(id)) return true;
    const isAnother = id && reading.names.some((name, index) => ids[index] && ids[index] !== name);
    return !isAnother && lettersOf(reading.title) === lettersOf(title);
  });
}
