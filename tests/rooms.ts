/** A folder, or a file that has rules of its own; what they hold stands in CONTRIBUTING.md. */
export interface Room {
  /** What it may import, a folder beside what is in it: folders and files; `type:` by `import type` only. */
  imports: string[];
  /** Packages, `type:` likewise; `node:*` for all of Node's. */
  packages?: string[];
}

const TYPES = 'insight/types';
const VOCABULARY = `type:${TYPES}`;
const SITE = 'type:sites/site.ts';

/** The innermost room that a file is in decides. */
export const ROOMS: Record<string, Room> = {
  data: { imports: [] },
  'data/schema.ts': { imports: ['data'], packages: ['valibot'] },
  'data/schema-career.ts': { imports: ['data'], packages: ['valibot'] },
  'data/schema-licensure.ts': { imports: ['data'], packages: ['valibot'] },
  'data/schema-offer.ts': { imports: ['data'], packages: ['valibot'] },

  // The readers of one text know nothing of one another; only the two joints know them all.
  'insight/types': { imports: [] },
  'insight/wordings': { imports: [] },
  'insight/rounding.ts': { imports: [] },
  'insight/role': { imports: [VOCABULARY, 'insight/wordings'], packages: ['fuse.js'] },
  // It is on every job page.
  'insight/role/gate.ts': { imports: [] },
  'insight/pay': { imports: [VOCABULARY, 'insight/wordings'] },
  'insight/place': { imports: [VOCABULARY, 'data', 'insight/wordings'] },
  'insight/phrases': { imports: ['insight/wordings'] },
  'insight/asks': { imports: [VOCABULARY, 'data', 'insight/phrases', 'insight/wordings'] },
  'insight/terms': { imports: [VOCABULARY, 'insight/wordings'] },
  'insight/wage': { imports: [VOCABULARY, 'data'] },
  'insight/compare': { imports: [VOCABULARY, 'data/hours.ts', 'insight/rounding.ts'] },
  'insight/offer': { imports: [VOCABULARY, 'data', 'insight/rounding.ts', 'insight/wordings'] },
  'insight/real-hour': {
    imports: [
      VOCABULARY,
      'data/hours.ts',
      'data/payroll-tax.ts',
      'data/travel.ts',
      'insight/offer/against.ts',
      'insight/offer/break-even.ts',
      'insight/offer/ends.ts',
      'insight/offer/hourly.ts',
      'insight/offer/hours-a-week.ts',
      'insight/rounding.ts',
      'insight/wordings',
    ],
  },
  'insight/licensure': { imports: [VOCABULARY, 'data', 'insight/place/region.ts'] },
  'insight/look-up': {
    imports: [VOCABULARY, 'data', 'insight/place/region.ts', 'insight/role/index.ts'],
    packages: ['fuse.js'],
  },
  'insight/insight.ts': { imports: ['insight', 'data'] },
  'insight/career.ts': { imports: ['insight', 'data'] },

  // The language of definitions; the definitions; what interprets them; and what alone knows both.
  'sites/site.ts': { imports: [VOCABULARY] },
  'sites/page': { imports: [SITE] },
  'sites/schema-org': { imports: [VOCABULARY, SITE, 'sites/page'] },
  'sites/boards': { imports: [SITE, 'sites/page/shadow.ts', 'sites/schema-org/structured-data.ts'] },
  'sites/applicant-tracking': { imports: [SITE, 'sites/page/shadow.ts', 'sites/schema-org/structured-data.ts'] },
  'sites/anywhere': {
    imports: [
      ...[SITE, 'sites/page', 'sites/schema-org', 'sites/boards/career-sites.ts'],
      ...['sites/applicant-tracking/teamtailor.ts', 'sites/applicant-tracking/unhooked.ts'],
    ],
  },
  'sites/read': { imports: [VOCABULARY, SITE, 'sites/page', 'sites/schema-org'] },
  'sites/registry': { imports: [SITE, 'sites/boards', 'sites/applicant-tracking', 'sites/anywhere'] },

  preferences: { imports: [VOCABULARY, 'data/hours.ts'], packages: ['valibot', 'wxt/browser'] },
  messages: { imports: [VOCABULARY, 'type:sites/read'] },
  locales: { imports: [VOCABULARY] },
  'hand-over': { imports: [VOCABULARY], packages: ['valibot', 'wxt/browser'] },
  grants: { imports: ['sites/registry'], packages: ['wxt/browser'] },

  // Drawn in the background, sent as data: no hooks there, no handlers.
  'components/drawn': {
    imports: [VOCABULARY, 'type:insight/career.ts', 'data/hours.ts', 'data/payroll-tax.ts', 'locales', 'type:messages'],
    packages: ['type:preact'],
  },
  // Preact's JSX without functions, for the compiler alone.
  'components/drawn/jsx-runtime.d.ts': { imports: [], packages: ['preact/jsx-runtime', 'type:preact/jsx-runtime'] },
  'components/live': {
    imports: [VOCABULARY, 'components/drawn', 'locales', 'type:messages'],
    packages: ['preact', 'preact/hooks', 'type:preact'],
  },

  // Wiring; none of them reaches into another.
  'entrypoints/reader.content': {
    imports: [VOCABULARY, SITE, 'insight/role/gate.ts', 'sites/read', 'sites/page/entities.ts', 'type:messages'],
    packages: ['wxt/browser', 'wxt/utils/define-content-script'],
  },
  'entrypoints/overlay': {
    imports: ['components', 'type:messages', 'type:sites/read'],
    packages: ['preact', 'wxt/utils/define-unlisted-script'],
  },
  'entrypoints/background': {
    imports: ['insight', 'preferences', 'grants', 'hand-over', 'components/drawn', 'type:messages'],
    packages: ['wxt/browser', 'wxt/utils/define-background'],
  },
  'entrypoints/popup': {
    imports: [
      ...['data', 'insight', 'sites', 'preferences', 'grants', 'hand-over', 'components', 'locales'],
      'type:messages',
    ],
    packages: ['preact', 'preact/hooks', 'type:preact', 'wxt/browser'],
  },
  'entrypoints/options': {
    imports: ['data', 'insight', 'sites', 'preferences', 'grants', 'components', 'locales'],
    packages: ['preact', 'preact/hooks', 'wxt/browser'],
  },
  'entrypoints/offer': {
    imports: ['data', 'insight', 'preferences', 'hand-over', 'components', 'locales'],
    packages: ['preact', 'preact/hooks', 'type:preact'],
  },

  'wxt.config.ts': { imports: ['scripts', 'sites'], packages: ['wxt', 'node:url'] },
  scripts: {
    imports: ['data', 'insight', 'sites', 'preferences', 'locales'],
    packages: ['node:*', 'valibot', 'happy-dom', 'esbuild', 'puppeteer-core', 'type:puppeteer-core', 'type:wxt'],
  },
};

/** What of a house may be imported from outside of it; where a house is missing, everything. */
export const DOORS: Record<string, string[]> = {
  insight: [
    'insight/insight.ts',
    'insight/career.ts',
    'insight/types/index.ts',
    'insight/role/index.ts',
    'insight/role/gate.ts',
    'insight/role/title.ts',
    'insight/pay/index.ts',
    'insight/place/index.ts',
    'insight/place/region.ts',
    'insight/wage/band.ts',
    'insight/terms/index.ts',
    'insight/real-hour/index.ts',
    'insight/real-hour/away.ts',
    'insight/real-hour/beside.ts',
    'insight/real-hour/difference.ts',
    'insight/real-hour/elsewhere.ts',
    'insight/real-hour/given.ts',
    'insight/real-hour/stated.ts',
    'insight/real-hour/sum.ts',
    'insight/look-up/index.ts',
    'insight/look-up/area.ts',
    'insight/look-up/likeliest-role.ts',
    // The import of skills holds its vocabulary to the search that reads it.
    'insight/phrases/index.ts',
    'insight/phrases/mentions.ts',
  ],
  sites: [
    'sites/site.ts',
    'sites/boards/index.ts',
    'sites/applicant-tracking/index.ts',
    'sites/anywhere/index.ts',
    'sites/read/index.ts',
    'sites/read/unread.ts',
    'sites/read/unread-report.ts',
    'sites/registry/hosts.ts',
    'sites/registry/known-sites.ts',
    'sites/registry/reader-scripts.ts',
    'sites/registry/site-for.ts',
    // What is typed in or labelled goes through the border that a page's texts go through.
    'sites/page/entities.ts',
    // `inspect --trace` goes the ways one by one.
    'sites/page/ways.ts',
  ],
};

/** Facts are read through the accessors beside them; these alone see the files. */
export const READS_DATA_FILES = ['data', 'scripts/import'];

/** Rooms where everything would find a place, so that nothing would. */
export const NAMELESS = ['utils', 'helpers', 'common', 'lib'];

/** Rooms that run where there is neither page nor browser, and names of theirs; `tsconfig.pure.json` refuses all others too. */
export const WITHOUT_PAGE = {
  rooms: ['insight', 'data', 'locales'],
  names: ['document', 'window', 'globalThis', 'navigator', 'localStorage', 'fetch', 'process', 'browser', 'chrome'],
};
