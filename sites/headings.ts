import { labelled } from './labelled';
import { isShown } from './shown';
import type { OddReading } from './site';
import { fold, foldLines, textOf, wordsOf } from './text';

/** How many of the four signs must agree before a page without structured data is taken for a posting. */
const SIGNS_NEEDED = 3;
const SHORTEST_DESCRIPTION = 200;

/** The longest text among the places where a description usually stands. */
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
  const headings = [...document.querySelectorAll('h1')].filter((node) => isShown(node) && fold(textOf(node)));
  const [node] = headings;
  if (!node || headings.length > 1) return null;
  const title = fold(textOf(node));
  const location = labelled(document, '(?:job |work )?locations?|city|where');
  const payText = labelled(document, 'salary(?: range)?|pay(?: range| rate)?|compensation|wages?|hourly rate');
  const kind = labelled(document, '(?:job|employment|contract) type|schedule|closing date|requisition(?: id| number)?');
  const named = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  const controls = [...document.querySelectorAll('a,button,input[type=submit]')];
  const signs = [
    /job|career|vacanc|position|opening|posting|requisition|opportunit/i.test(url.pathname + url.search),
    wordsOf(title).length > 5 && wordsOf(document.title + named).includes(wordsOf(title)),
    controls.some((control) => /^apply\b/i.test(fold(textOf(control) || (control.getAttribute('value') ?? '')))),
    [location, payText, kind].some(Boolean),
  ];
  if (signs.filter(Boolean).length < SIGNS_NEEDED) return null;
  return { node, id: url.pathname + url.search, title, location, payText, description: descriptionOf(document) };
}
