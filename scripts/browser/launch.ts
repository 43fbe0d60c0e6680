import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import type { Engine } from './find';

export interface LaunchOptions {
  engine: Engine;
  /** The executable, as `findBrowser` gives it. */
  executable: string;
  /** Folder of the built extension to load. */
  extension: string;
  headless: boolean;
  /** What `prefers-color-scheme` says to every page. */
  colorScheme?: 'light' | 'dark';
  /** What `prefers-reduced-motion` says to every page: with it our nodes are there at once, and don't unfold. */
  reducedMotion?: boolean;
  /** Port of a proxy on this machine that ALL of the browser's traffic goes through; its certificates are believed. */
  proxyPort?: number;
  /** `null`: the page follows the window, as it does for a person. */
  viewport?: { width: number; height: number } | null;
}

/** A running browser with the extension in it. */
export interface Launched {
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  extensionOrigin: string;
}

/** How long a browser has to answer before it counts as hung, in milliseconds. */
const ANSWER = 60_000;

/** Firefox draws an extension's host name by lot at installation; fixing it makes its pages addressable. */
const FIREFOX_EXTENSION_HOST = '7e5a71ab-0000-4000-8000-7e5a71ab0000';

/**
 * Starts a browser with the extension loaded, in a profile of its own that is thrown away at the end.
 * Chromium: over the debugging pipe, since branded Chrome no longer heeds `--load-extension` (since 137, June 2025).
 * Firefox: as a temporary add-on over WebDriver BiDi.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<Launched> {
  return options.engine === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const { executable, extension, headless, colorScheme, reducedMotion, proxyPort, viewport = null } = options;
  const isRoot = process.getuid?.() === 0;
  const browser = await launch({
    executablePath: executable,
    headless,
    pipe: true,
    protocolTimeout: ANSWER,
    enableExtensions: true,
    defaultViewport: viewport,
    // Chromium refuses its sandbox to root, which is who containers and CI machines are.
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-component-update',
      '--disable-quic',
      // Chromium 150 (November 2026) asks its maker at start-up, with or without an extension, whether it may show a mode of search.
      '--disable-features=AimServerRequestOnStartupEnabled',
      '--no-default-browser-check',
      '--lang=en-US',
      ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      ...(reducedMotion ? ['--force-prefers-reduced-motion'] : []),
      ...(proxyPort === undefined
        ? []
        : [
            `--proxy-server=127.0.0.1:${proxyPort}`,
            // By default this machine's own names go round the proxy: nothing may.
            '--proxy-bypass-list=<-loopback>',
            '--ignore-certificate-errors',
          ]),
    ],
  });
  const id = await browser.installExtension(extension);
  return { browser, extensionOrigin: `chrome-extension://${id}` };
}

async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const { executable, extension, headless, colorScheme = 'light', reducedMotion, proxyPort, viewport = null } = options;
  const browser = await launch({
    browser: 'firefox',
    executablePath: executable,
    headless,
    defaultViewport: viewport,
    protocolTimeout: ANSWER,
    acceptInsecureCerts: proxyPort !== undefined,
    // Without this Firefox lets no remote control near an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [await geckoId(extension)]: FIREFOX_EXTENSION_HOST }),
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
      // A test cannot answer the browser's own question; without it a request is granted as if a person had said yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.region.network.url': '',
      'messaging-system.rsexperimentloader.enabled': false,
      ...(proxyPort !== undefined && {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxyPort,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxyPort,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      }),
    },
  });
  await browser.installExtension(extension);
  return { browser, extensionOrigin: `moz-extension://${FIREFOX_EXTENSION_HOST}` };
}

async function geckoId(extension: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const { browser_specific_settings: settings } = manifest as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = settings?.gecko?.id;
  if (id === undefined) throw new Error(`${extension} is no build for Firefox: its manifest has no gecko id`);
  return id;
}
