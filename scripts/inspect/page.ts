import { Window } from 'happy-dom';
import type { Posting } from '../../insight/types';
import { anywhere } from '../../sites/anywhere';
import { applicantTracking } from '../../sites/applicant-tracking';
import { boards } from '../../sites/boards';
import { isWall, readCards, readOpen, siteFor } from '../../sites/reading';

/** One job as it was read from a saved page. */
export interface InspectedPosting {
  posting: Posting;
  insight: null;
}

/** A saved page as a document: its scripts don't run and nothing it names is fetched. */
export function openSavedPage(html: string, url: string): { document: Document; close: () => Promise<void> } {
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
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  return { document: document as unknown as Document, close: () => window.happyDOM.close() };
}

/**
 * Reads a saved page with the very readers that run in the browser.
 * @param url the page's address: it decides which site's ways are gone
 * @returns the cards in their order, then the open posting; empty where there is nothing to read
 */
export function inspectPage(html: string, url: string): InspectedPosting[] {
  const address = new URL(url);
  const { document, close } = openSavedPage(html, url);
  const site = siteFor(address, [...boards, ...applicantTracking, anywhere]);
  const readings =
    !site || isWall(document, address)
      ? []
      : [...readCards(site, document, address), readOpen(site, document, address)];
  const postings = readings.flatMap((reading) => (reading ? [{ posting: reading.posting(), insight: null }] : []));
  void close();
  return postings;
}
