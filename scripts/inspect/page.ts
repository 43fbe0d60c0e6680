import { Window } from 'happy-dom';
import type { Posting } from '../../insight/types';
import { anywhere } from '../../sites/anywhere';
import { applicantTracking } from '../../sites/applicant-tracking';
import { boards } from '../../sites/boards';
import { isWall, readCards, readOpen } from '../../sites/read';
import { siteFor } from '../../sites/registry/site-for';
import { type Trace, traceCard, traceLostCards, traceOpen } from './trace';

/** One job as it was read from a saved page, and how. */
export interface InspectedPosting {
  posting: Posting;
  /** Which ways found its fields; the open posting has one for each layout that was tried. */
  trace: Trace[];
}

/** A saved page as a document: its scripts don't run and nothing that it names is fetched. */
export function openSavedPage(html: string, url: string): Document {
  const window = new Window({
    url,
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
      navigation: {
        disableMainFrameNavigation: true,
        disableChildFrameNavigation: true,
        disableChildPageNavigation: true,
      },
    },
  });
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

/**
 * Reads a saved page with the very readers that run in the browser.
 * @param url the page's address: it decides which site's ways are gone
 * @returns the cards in their order, then the open posting; empty where there is nothing to read
 */
export function inspectPage(html: string, url: string): InspectedPosting[] {
  const address = new URL(url);
  const document = openSavedPage(html, url);
  const site = siteFor(address, [...boards, ...applicantTracking, anywhere]);
  if (!site || isWall(document, address)) return [];
  const cards = readCards(site, document, address).map((card) => ({
    posting: card.posting(),
    trace: [traceCard(site, card.node, address)],
  }));
  const open = readOpen(site, document, address);
  return open ? [...cards, { posting: open.posting(), trace: traceOpen(site, document, address) }] : cards;
}

/** What was tried in vain: of the cards of a known site's page and, where nothing at all is read, of its open posting. */
export function inspectMisses(html: string, url: string): Trace[] {
  const address = new URL(url);
  const site = siteFor(address, [...boards, ...applicantTracking]);
  if (!site) return [];
  const document = openSavedPage(html, url);
  const isRead = readCards(site, document, address).length > 0 || readOpen(site, document, address) !== null;
  return [...traceLostCards(site, document, address), ...(isRead ? [] : traceOpen(site, document, address))];
}
