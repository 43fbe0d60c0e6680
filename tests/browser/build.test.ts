import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { boards } from '../../sites/boards';
import { matchPatterns } from '../../sites/registry/hosts';
import { READER_SCRIPT, siteScript } from '../../sites/registry/reader-scripts';
import { buildFolder, ENGINES } from './harness/session';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown;
  content_security_policy?: unknown;
  content_scripts: { matches: string[]; js: string[]; css?: string[]; world?: string }[];
  browser_specific_settings?: { gecko?: { id?: string; data_collection_permissions?: { required?: string[] } } };
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

describe.each(ENGINES)('the build for %s', (engine) => {
  const folder = buildFolder(engine, 'production');
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

  it('is Manifest V3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('asks for storage, scripting, the page that the person clicks on, and the job boards: nothing else', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect([...manifest.host_permissions].sort()).toEqual([...matchPatterns(boards)].sort());
    for (const match of manifest.host_permissions)
      expect(match).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+\.[a-z0-9.-]+\/\*$/);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('runs on a board its own site and the reader alone, out of the page’s reach, and brings no style sheet', () => {
    expect(manifest.content_scripts.map(({ js, matches }) => ({ js, matches }))).toEqual(
      boards.map((site) => ({ js: [siteScript(site), READER_SCRIPT], matches: matchPatterns([site]) })),
    );
    for (const { css, world } of manifest.content_scripts) {
      expect(css ?? []).toEqual([]);
      expect(world ?? 'ISOLATED').toBe('ISOLATED');
    }
  });

  it('lays no more than 30 kB, 10 kB as they lie in the package, on any page of any board', () => {
    for (const { js } of manifest.content_scripts) {
      const loaded = js.map((file) => readFileSync(join(folder, file)));
      expect(sum(loaded.map(({ length }) => length)), `bytes of ${js[0]}`).toBeLessThanOrEqual(30_000);
      expect(sum(loaded.map((file) => gzipSync(file, { level: 9 }).length)), `gzip of ${js[0]}`).toBeLessThanOrEqual(
        10_000,
      );
    }
  });

  it('has nothing that a page could load, and the browser’s own content security policy', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });

  it('has no means of sending anything, and names no node of ours', () => {
    for (const { name, text } of scripts) {
      expect(text, name).not.toMatch(/\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/);
      expect(text, name).not.toMatch(/dataset\.lens/);
    }
  });

  it('opens none of its shadow roots', () => {
    const roots = scripts.flatMap(({ text }) => text.match(/attachShadow\(.{0,40}/g) ?? []);
    expect(roots.length).toBeGreaterThan(0);
    for (const root of roots) expect(root).toMatch(/^attachShadow\(\{mode:[`"']closed[`"']\}\)/);
  });

  it('never reads markup out of text', () => {
    for (const { name, text } of scripts.filter(({ name: file }) => /reader|overlay/.test(file))) {
      expect(text, name).not.toMatch(/insertAdjacentHTML|document\.write|outerHTML\s*=|\beval\(|new Function\(/);
    }
  });
});

it('the Firefox build says who it is and that it collects nothing', () => {
  const manifest: Manifest = JSON.parse(
    readFileSync(join(buildFolder('firefox', 'production'), 'manifest.json'), 'utf8'),
  );
  expect(manifest.browser_specific_settings?.gecko?.id).toBe('therapy-pay-lens@therapy-pay-lens.example');
  expect(manifest.browser_specific_settings?.gecko?.data_collection_permissions).toEqual({ required: ['none'] });
});
