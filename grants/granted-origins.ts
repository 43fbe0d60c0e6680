import { browser } from 'wxt/browser';

/** The origins (match patterns) that the person has granted beside the boards of the manifest, by name. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const installed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  return origins.filter((origin) => !installed.has(origin)).sort();
}

/** The origin that "Use on this site" asks for: this one host and no other. */
export const originOf = (host: string): string => `https://${host}/*`;

/** The host of a match pattern, without its wildcard: `https://*.icims.com/*` is of `icims.com`. */
export const hostOfPattern = (pattern: string): string => pattern.replace(/^.*:\/\/(\*\.)?/, '').replace(/\/.*$/, '');
