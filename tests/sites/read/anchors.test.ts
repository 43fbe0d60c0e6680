import { describe, expect, it } from 'vitest';
import { openSavedPage } from '../../../scripts/inspect/page';
import { applicantTracking } from '../../../sites/applicant-tracking';
import { boards } from '../../../sites/boards';
import { type Anchor, readCards, readOpen } from '../../../sites/read';
import { siteFor } from '../../../sites/registry/site-for';
import { savedPages } from '../saved-pages';

const sites = [...boards, ...applicantTracking];
const pages = savedPages.filter(({ site, url }) => site !== 'walls' && siteFor(new URL(url), sites));

/** The element that something put there would be a child of. */
const parentAt = ({ node, at }: Anchor): Element | null =>
  at === 'afterbegin' || at === 'beforeend' ? node : node.parentElement;

/** Where badges and panel of a page would go. */
function anchorsOf(html: string, address: string): Anchor[] {
  const url = new URL(address);
  const site = siteFor(url, sites);
  if (!site) return [];
  const page = openSavedPage(html, address);
  const readings = [...readCards(site, page, url), readOpen(site, page, url)];
  return readings.flatMap((reading) => reading?.anchor() ?? []);
}

describe.each(pages)('on $name', ({ html, url, expected }) => {
  it('every badge has a place, and neither badge nor panel comes into a link or button', () => {
    const anchors = anchorsOf(html, url);
    // A posting without a place for the panel has it in the dock.
    expect(anchors.length).toBeGreaterThanOrEqual(expected.cards.length);
    const inLinks = anchors.filter((anchor) => parentAt(anchor)?.closest('a,button'));
    expect(inLinks.map(({ node }) => node.outerHTML)).toEqual([]);
  });
});
