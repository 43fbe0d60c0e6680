import type { StructuredPosting } from '../insight/types';

/**
 * How a job site is written down: as data that `read/` interprets. One file a site; see `boards/indeed.ts` for a model.
 *
 * A WAY says in one short string where a text stands. Its parts are separated by ` | `: first a CSS selector (looked up inside
 * the card or pane; empty means the card or pane itself), then steps that are taken one after the other.
 *
 *     '.jobTitle'                       the text of the first .jobTitle that has any
 *     'a[data-jk] | @data-jk'           an attribute of it
 *     '| @id | /job-(.+)/'              the part of the card's own id that the expression captures
 *     '.meta | own'                     only the text that stands directly in the element, not in its children
 *     '.place | all'                    the texts of every match, joined with ", " (in a description each on a line)
 *     'p | 2'                           the second match only
 *     'li | pay'                        the first match whose text is an amount of money
 *     '.head | /(.+?)( - job post)?$/'  what the expression captures, or matches where it captures nothing
 *     'dt | /^place/ | next'            the text of the element after the one that is a label
 *     '^.group h3'                      h3 in the .group that is around the card
 *     '?vjk'                            a parameter of the page's address (identity only)
 *     '/view/(\\d+)'                    what the expression captures in its path or hash (identity only)
 *     'text'                            for a pane with no id at all: what is written in it is its identity
 *
 * A match for which nothing is left after the last step is passed over and the next one is tried. Several ways stand in a
 * list, the surest first: identity in the address, then `data-*` and `aria-*`, then structure, then class names.
 */
export type Ways = string | readonly string[];

interface Fields {
  title: Ways;
  company?: Ways;
  location?: Ways;
  pay?: Ways;
  description?: Ways;
}

/** The jobs of a results list. */
export interface Cards extends Fields {
  /** Selector of one card: the smallest element that holds one job and has a box of its own. */
  each: string;
  /** Where the job's id stands; a card without one is known by what is written on it. */
  id?: Ways;
  /** Where the link stands; by default the link that the title is in, or that is in the title. */
  link?: Ways;
  /** What the badge follows (`selector | beforeend` and the like for another position); by default the title. */
  badge?: Ways;
}

/** The one posting that a page or a pane shows whole. */
export interface Open extends Fields {
  /** Selector of the pane; without it the whole page is the posting. */
  within?: string;
  /** Where its id stands. No id, no posting: this is what keeps a results page's own heading from being taken for a job. */
  id: Ways;
  /** What the panel follows (or `selector | afterbegin` and the like); by default the heading that the title is in. */
  panel?: Ways;
}

/** A generation of a site's pages. Old ones stay in the list, so that mending the new one cannot break them. */
export interface Layout {
  /** The month in which the site was last seen built like this, `YYYY-MM`. */
  seen: string;
  cards?: Cards;
  open?: Open;
}

export interface Site {
  id: string;
  name: string;
  /** Hosts; `*.` in front stands for the host itself and all below it, `*` for any. `hosts.ts` makes match patterns of them. */
  hosts: readonly string[];
  /** The newest first. */
  layouts: readonly Layout[];
  /** `readData` where its pages' schema.org data is broken or marked up in place; without it sound JSON-LD is read. */
  data?: (document: Document) => StructuredReading[];
  /** `openRoots` where parts of its pages stand in open shadow roots: a walk over the whole page that others are spared. */
  roots?: (root: ParentNode) => ShadowRoot[];
  /** A site whose postings cannot be written as ways exports one small function, with a comment why. */
  openOddly?: (document: Document, url: URL) => OddReading | null;
  /** The same for the cards of a list. */
  cardsOddly?: (document: Document, url: URL) => OddReading[];
}

/** What such a function finds. */
export interface OddReading {
  id: string;
  node: Element;
  title: string;
  company?: string | undefined;
  location?: string | undefined;
  payText?: string | undefined;
  description?: string | undefined;
}

/** A schema.org JobPosting as far as a page gives it; texts are plain, the rest is left as it stands for `insight/` to read. */
export interface StructuredReading {
  title: string;
  company?: string;
  location?: string;
  description?: string;
  /** The posting's own address and identifiers, to tell whether the block is about the job on screen. */
  names: string[];
  structured: StructuredPosting;
}

/**
 * Example addresses, in a separate export `examples` of a site's file so that the reader script does not carry them.
 * Every example of one site is a counter-example of all others (tested).
 */
export interface Examples {
  list: readonly string[];
  posting: readonly string[];
}
