import { anywhere } from '../anywhere';
import type { Site } from '../site';
import { knownSites } from './known-sites';
import { siteFor } from './site-for';

/** The reader's engine, as the build names it. */
export const READER_SCRIPT = 'content-scripts/reader.js';

/** Where the script with a site's definition lies in the extension. */
export const siteScript = (site: Site): string => `sites/${site.id}.js`;

/** The definition that the pages of a host are read by. */
export const siteOfHost = (host: string): Site => siteFor(new URL(`https://${host}/`), knownSites) ?? anywhere;

/** The scripts that read the pages of a host, in the order in which they are loaded. */
export const readerScripts = (host: string): string[] => [siteScript(siteOfHost(host)), READER_SCRIPT];
