import { beforeEach, expect, it, vi } from 'vitest';

/** A browser as far as grants need one: permissions that can change, registered scripts, open tabs. */
const fake = vi.hoisted(() => {
  const state = { origins: [] as string[], registered: new Map<string, object>(), injected: [] as unknown[] };
  const listeners: (() => void)[] = [];
  const event = { addListener: (listener: () => void) => listeners.push(listener) };
  const never = { addListener: () => undefined };
  const browser = {
    permissions: { getAll: async () => ({ origins: state.origins }), onAdded: event, onRemoved: event },
    runtime: {
      getManifest: () => ({ host_permissions: ['https://*.indeed.com/*'] }),
      onInstalled: never,
      onStartup: never,
    },
    scripting: {
      getRegisteredContentScripts: async () => [...state.registered].map(([id]) => ({ id })),
      registerContentScripts: async (scripts: { id: string }[]) => {
        for (const script of scripts) state.registered.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) state.registered.delete(id);
      },
      executeScript: async (injection: { target: { tabId: number } }) => {
        if (injection.target.tabId === 7) throw new Error('an error page');
        state.injected.push(injection);
      },
    },
    tabs: { query: async ({ url }: { url: string }) => (url.includes('acme') ? [{ id: 7 }, { id: 8 }] : []) },
  };
  return { state, browser, changed: () => listeners.at(-1)?.() };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const { followGrantedSites } = await import('../../grants/granted-sites');

const ACME = 'https://acme.wd5.myworkdayjobs.com/*';
beforeEach(() => {
  Object.assign(fake.state, { origins: ['https://*.indeed.com/*'], registered: new Map(), injected: [] });
  followGrantedSites();
});

it('registers a granted host with the definition of its site, and reads the tabs that are open on it', async () => {
  fake.state.origins.push(ACME);
  fake.changed();
  await vi.waitFor(() => expect(fake.state.injected).toHaveLength(1));
  const files = ['sites/workday.js', 'content-scripts/reader.js'];
  expect([...fake.state.registered.values()]).toEqual([{ id: ACME, matches: [ACME], js: files, allFrames: true }]);
  // Tab 7 cannot be read; that costs the other one nothing.
  expect(fake.state.injected).toEqual([{ target: { tabId: 8, allFrames: true }, files }]);
});

it('leaves the boards of the manifest alone', async () => {
  fake.changed();
  await new Promise((resolve) => setTimeout(resolve));
  expect(fake.state.registered.size).toBe(0);
});

it('takes back what is no longer granted, and does not read again what is', async () => {
  fake.state.origins.push(ACME);
  fake.changed();
  await vi.waitFor(() => expect(fake.state.injected).toHaveLength(1));
  fake.state.origins.push('https://jobs.other.example/*');
  fake.changed();
  await vi.waitFor(() => expect(fake.state.registered.size).toBe(2));
  expect(fake.state.injected).toHaveLength(1);
  fake.state.origins = ['https://jobs.other.example/*'];
  fake.changed();
  await vi.waitFor(() => expect([...fake.state.registered.keys()]).toEqual(['https://jobs.other.example/*']));
});
