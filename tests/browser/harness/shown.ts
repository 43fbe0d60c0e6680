import type { Page } from 'puppeteer-core';

export type Kind = 'badge' | 'panel';

/** Something of the extension on a page, as a person sees it. Only the test build can be looked into. */
export interface Shown {
  kind: Kind;
  /** Visible text, white space folded. */
  text: string;
  /** Id of the nearest list item around it: which card a badge belongs to. */
  card: string | null;
  box: { x: number; y: number; width: number; height: number };
}

/** How long after a change nothing more comes: the reader's longest wait for a restless page, its question and the painting. */
const SETTLED_AFTER = 1500;

/** Everything of the extension that is on the page, in document order. */
export function shown(page: Page, kind?: Kind): Promise<Shown[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('[data-lens]')]
        .filter((host) => wanted === undefined || host.dataset.lens === wanted)
        .map((host) => {
          const { x, y, width, height } = host.getBoundingClientRect();
          const parts = [...(host.shadowRoot?.children ?? [])].filter((part) => part.localName !== 'style');
          return {
            kind: host.dataset.lens as Kind,
            text: parts
              .map((part) => (part as HTMLElement).innerText)
              .join(' ')
              .replace(/\s+/g, ' ')
              .trim(),
            card: host.closest('li')?.id ?? null,
            box: { x, y, width, height },
          };
        }),
    kind,
  );
}

/** The cards that bear a badge, in document order; a card with two is named twice. */
export async function badgedCards(page: Page): Promise<(string | null)[]> {
  return (await shown(page, 'badge')).map(({ card }) => card);
}

/** Texts of the panels on the page: one for an open therapy posting, none else. */
export async function panelTexts(page: Page): Promise<string[]> {
  return (await shown(page, 'panel')).map(({ text }) => text);
}

/** Waits until whatever was going to appear has appeared, for tests that expect nothing. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLED_AFTER));
}
