import { decode } from '../page/entities';
import { isShown } from '../page/shown';
import { attributeOf, foldLines, foldSpaces, lettersOf, textOf } from '../page/text';
import type { OddReading } from '../site';
import { labelled } from './labelled';

/** How many of the four signs must agree before a page without structured data is taken for a posting. */
const SIGNS_NEEDED = 3;
const SHORTEST_DESCRIPTION = 200;
/** A posting has one or two of them, and a third that stays in sight; a list has one for each of its jobs. */
const MOST_APPLY_CONTROLS = 4;
/** Headings of lists, articles and forms, however well the words around them fit. */
const NO_POSTING =
  /\b(?:jobs|vacancies|careers|openings|positions|opportunities|salar(?:y|ies)|results)\b|^(?:apply|application|thank you|how|what|why|\d+)\b|\?$/i;

const said = (document: Document, property: string): string => {
  const meta = document.querySelector(`meta[property="${property}"]`);
  return foldSpaces((meta && attributeOf(meta, 'content')) ?? '');
};

/** The heading that is the posting's: the one that the page's own titles begin with, or else its only h1. */
function headingOf(document: Document, titles: readonly string[]): Element | undefined {
  const headings = [...document.querySelectorAll('h1,h2,h3')].filter((node) => {
    const text = foldSpaces(textOf(node));
    return text && !NO_POSTING.test(text) && isShown(node);
  });
  const named = headings.filter((node) => {
    const words = lettersOf(textOf(node));
    return words.length > 5 && titles.some((title) => lettersOf(title).startsWith(words));
  });
  const main = headings.filter((node) => node.nodeName === 'H1');
  // A title that several headings repeat is one of a list.
  return [named, main].find((nodes) => nodes.length === 1)?.[0];
}

/** "… at Willow Bend", "… | Willow Bend": the employer, as the title of the document names it behind that of the posting. */
const companyIn = (title: string): string => /(?:.+ (?:at|@)|.+\|) ([^|]+)$/.exec(foldSpaces(title))?.[1] ?? '';

/** The first text of some length among the places where a description usually stands. */
function descriptionOf(document: Document): string {
  const candidates = document.querySelectorAll('[id*="description" i],[class*="description" i],article,main');
  for (const node of candidates) {
    const text = foldLines(textOf(node));
    if (text.length >= SHORTEST_DESCRIPTION) return text;
  }
  return '';
}

/**
 * The posting of a page that has no structured data: one heading, and signs that this is a job's own page. Fewer than three
 * signs of four and nothing is read: better silent than a label on a news article.
 */
export function readHeadings(document: Document, url: URL): OddReading | null {
  const documentTitle = decode(document.title);
  const titles = [said(document, 'og:title'), documentTitle].filter(
    (title) => !NO_POSTING.test(title.split(/[|–—-]/)[0] ?? ''),
  );
  const node = headingOf(document, titles);
  if (!node) return null;
  const title = foldSpaces(textOf(node));
  const applies = [...document.querySelectorAll('a,button,input[type=submit]')].filter((control) =>
    /^(?:easy )?apply\b/i.test(foldSpaces(textOf(control) || (control.getAttribute('value') ?? ''))),
  );
  const location = labelled(document, '(?:job |work )?locations?|city|where');
  const payText = labelled(document, 'salary(?: range)?|pay(?: range| rate)?|compensation|wages?|hourly rate');
  const kind = labelled(document, '(?:job|employment|contract) type|schedule|closing date|requisition(?: id| number)?');
  const signs = [
    /job|career|vacanc|position|opening|posting|requisition|opportunit/i.test(url.pathname + url.search),
    lettersOf(title).length > 5 && lettersOf(titles.join()).includes(lettersOf(title)),
    applies.length > 0,
    [location, payText, kind].some(Boolean),
  ];
  if (applies.length > MOST_APPLY_CONTROLS || signs.filter(Boolean).length < SIGNS_NEEDED) return null;
  const company = said(document, 'og:site_name') || companyIn(documentTitle);
  return {
    node,
    id: url.pathname + url.search,
    title,
    company,
    location,
    payText,
    description: descriptionOf(document),
  };
}
