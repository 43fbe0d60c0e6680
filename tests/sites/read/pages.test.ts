import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../insight/types';
import { inspectPage } from '../../../scripts/inspect/page';
import { knownSites } from '../../../sites/registry/known-sites';
import { siteFor } from '../../../sites/registry/site-for';
import { savedPages } from '../saved-pages';

/** A posting without what the expectation leaves open: a written-out identity, the address, raw schema.org values. */
function told({ structured: _, ...posting }: Posting, wanted: Partial<Posting>): Partial<Posting> {
  const kept: Partial<Posting> = { ...posting };
  for (const field of ['id', 'url', 'description'] as const) if (!(field in wanted)) delete kept[field];
  if (kept.description) kept.description = kept.description.replaceAll('\n', ' ');
  return kept;
}

/** Said of a page that is read otherwise: a site that stands in no list is not known, and its pages are read like any. */
const readAs = (url: string): string =>
  `read as a page of ${siteFor(new URL(url), knownSites)?.id ?? 'no site in sites/boards/index.ts or sites/applicant-tracking/index.ts'}`;

describe('a saved page', () => {
  it.each(savedPages)('$name is read as it says', ({ html, url, expected }) => {
    const wanted = [...expected.cards, ...(expected.posting ? [expected.posting] : [])];
    const read = inspectPage(html, url).map(({ posting }) => posting);
    expect(
      read.map((posting, index) => told(posting, wanted[index] ?? {})),
      readAs(url),
    ).toEqual(wanted);
  });
});
