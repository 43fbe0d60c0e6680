import { describe, expect, it } from 'vitest';
import { applicantTracking } from '../../sites/applicant-tracking';
import { boards } from '../../sites/boards';
import { isPostingUrl } from '../../sites/read';
import { matchPatterns } from '../../sites/registry/hosts';
import { siteFor } from '../../sites/registry/site-for';
import type { Examples, Site } from '../../sites/site';
import { savedPages } from './saved-pages';

const sites: readonly Site[] = [...boards, ...applicantTracking];
const files = import.meta.glob<Record<string, unknown>>('../../sites/{boards,applicant-tracking}/*.ts', {
  eager: true,
});
const modules = Object.values(files);

/** The examples that stand beside a site in its file. */
function examplesOf(site: Site): Examples {
  const file = modules.find((module) => Object.values(module).includes(site) && 'examples' in module);
  if (!file) throw new Error(`${site.id} has no examples`);
  return file.examples as Examples;
}

describe.each(sites.map((site) => [site.id, site] as const))('%s', (id, site) => {
  const { list, posting } = examplesOf(site);
  const ownPages = savedPages.filter((page) => page.site === id);

  it('has examples of list and posting', () => {
    expect(list.length).toBeGreaterThan(0);
    expect(posting.length).toBeGreaterThan(0);
  });

  it.each([...list, ...posting])('%s is its own and no other site’s', (example) => {
    expect(siteFor(new URL(example), [site])).toBe(site);
    expect(sites.filter((other) => siteFor(new URL(example), [other])).map((other) => other.id)).toEqual([id]);
  });

  it('tells a posting’s address from a list’s', () => {
    expect(posting.filter((example) => !isPostingUrl(site, new URL(example)))).toEqual([]);
    expect(list.filter((example) => isPostingUrl(site, new URL(example)))).toEqual([]);
  });

  it('has saved pages of a list and of a posting', () => {
    expect(ownPages.some(({ expected }) => expected.cards.length > 0)).toBe(true);
    expect(ownPages.some(({ expected }) => expected.posting)).toBe(true);
  });

  it('says when each layout was last seen, the newest of a kind first', () => {
    for (const { seen } of site.layouts) expect(seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
  });
});

describe('site ids', () => {
  it('are given once', () => {
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
  });

  it('are those of the folders with saved pages', () => {
    const known = new Set([...sites.map(({ id }) => id), 'anywhere', 'walls']);
    const others = new Set(savedPages.map(({ site }) => site).filter((site) => !known.has(site)));
    expect([...others].map((site) => `tests/pages/${site}: no site in a list has this id`)).toEqual([]);
  });
});

describe('definitions', () => {
  it('are in the list of their folder', () => {
    const inList = (module: Record<string, unknown>) => sites.some((site) => Object.values(module).includes(site));
    const others = Object.entries(files).filter(([, module]) => 'examples' in module && !inList(module));
    expect(others.map(([file]) => `${file.slice('../../'.length)}: not in the list of the index.ts beside it`)).toEqual(
      [],
    );
  });
});

describe('match patterns', () => {
  it('are of secure pages of whole hosts', () => {
    expect(matchPatterns(boards)).toContain('https://*.indeed.com/*');
    for (const pattern of matchPatterns(boards)) expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
  });
});

describe('siteFor', () => {
  it('does not take a host that only ends alike', () => {
    expect(siteFor(new URL('https://notindeed.com/viewjob?jk=1'), sites)).toBeNull();
    expect(siteFor(new URL('https://indeed.com.evil.example/viewjob?jk=1'), sites)).toBeNull();
    expect(siteFor(new URL('https://indeed.com/'), sites)?.id).toBe('indeed');
  });
});
