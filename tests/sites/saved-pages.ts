import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Posting } from '../../insight/types';

const FOLDER = join(import.meta.dirname, '../pages');

/** What stands on a page, by the hand that made it. Given fields must be read exactly so; others must not be there. */
export interface Expected {
  cards: Partial<Posting>[];
  posting: Partial<Posting> | null;
}

export interface SavedPage {
  site: string;
  name: string;
  url: string;
  html: string;
  expected: Expected;
}

/** All small pages of our own making; the first line of each is a comment with its address. */
export const savedPages: SavedPage[] = readdirSync(FOLDER).flatMap((site) =>
  readdirSync(join(FOLDER, site))
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(FOLDER, site, file), 'utf8');
      const url = /^<!-- (\S+) -->/.exec(html)?.[1];
      if (!url) throw new Error(`${site}/${file} does not begin with its address`);
      const expected: Expected = JSON.parse(
        readFileSync(join(FOLDER, site, file.replace('.html', '.expected.json')), 'utf8'),
      );
      return { site, name: `${site}/${file}`, url, html, expected };
    }),
);

/** A page of the collection, by its name. */
export function savedPage(name: string): SavedPage {
  const page = savedPages.find((candidate) => candidate.name === `${name}.html`);
  if (!page) throw new Error(`no page ${name}`);
  return page;
}
