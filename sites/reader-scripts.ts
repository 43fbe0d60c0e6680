import { anywhere } from './anywhere';
import { applicantTracking } from './applicant-tracking';
import { boards } from './boards';
import type { Site } from './site';
import { siteFor } from './site-for';

/** The reader's engine, as the build names it. */
export const READER_SCRIPT = 'content-scripts/reader.js';

/** Where the script with a site's definition lies in the extension. */
export const siteScript = (site: Site): string => `sites/${site.id}.js`;

/** The scripts that read the pages of a host, in the order in which they are loaded. */
export function readerScripts(host: string): string[] {
  const site = siteFor(new URL(`https://${host}/`), [...boards, ...applicantTracking]) ?? anywhere;
  return [siteScript(site), READER_SCRIPT];
}
