import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { siteScripts } from './scripts/sites/bundle';
import { slimPolyfill } from './scripts/slim-polyfill';
import { anywhere } from './sites/anywhere';
import { boards } from './sites/boards';
import { matchPatterns } from './sites/registry/hosts';
import { READER_SCRIPT, siteScript } from './sites/registry/reader-scripts';

/** Where the demo board of `npm start` is served; only the demo build may read it. */
const DEMO_MATCH = 'http://localhost/*';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  vite: () => ({
    plugins: [slimPolyfill()],
    // Its polyfill would put a fetch() into popup and options, for browsers that can't run this extension anyway.
    build: { modulePreload: false },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/reader.content/context.ts', import.meta.url),
        ),
      },
    },
  }),
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}-{{manifestVersion}}.zip' },
  manifest: ({ mode }) => ({
    name: 'Therapy Pay Lens',
    short_name: 'Pay Lens',
    description:
      'Typical pay, skills and license rules beside therapy-assistant job postings. Sourced data, nothing leaves your browser.',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: [...matchPatterns(boards), ...(mode === 'demo' ? [DEMO_MATCH] : [])],
    // Never asked for at install: one site at a time, after "Use on this site".
    optional_host_permissions: ['https://*/*'],
    action: { default_title: 'Therapy Pay Lens: look a career up' },
    browser_specific_settings: {
      gecko: {
        id: 'therapy-pay-lens@therapy-pay-lens.example',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
  hooks: {
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await siteScripts()));
    },
    'build:manifestGenerated': (wxt, manifest) => {
      manifest.content_scripts = [
        ...boards.map((site) => ({ matches: matchPatterns([site]), js: [siteScript(site), READER_SCRIPT] })),
        ...(wxt.config.mode === 'demo' ? [{ matches: [DEMO_MATCH], js: [siteScript(anywhere), READER_SCRIPT] }] : []),
      ];
    },
  },
});
