import { attributeOf, foldLines, foldSpaces, textOf } from '../page/text';
import type { StructuredReading } from '../site';
import { readStructured } from './json-ld';

/** A JobPosting that is marked up in place, as microdata or as RDFa. */
export const MARKED_UP = ':is([itemtype*=JobPosting],[typeof*=JobPosting])';

const PROPERTY = '[itemprop],[property]';
const SCOPE = '[itemscope],[itemtype],[typeof]';

/** The value of one property: a thing of its own, what it says to machines, or its text. */
function propertyOf(node: Element): unknown {
  if (node.matches(SCOPE)) return thingOf(node);
  const said = attributeOf(node, 'content') ?? attributeOf(node, 'datetime');
  return said ?? (foldLines(textOf(node)) || foldSpaces(attributeOf(node, 'href') ?? ''));
}

/** An element's properties as JSON-LD would hold them; the first of several values. */
function thingOf(scope: Element): Record<string, unknown> {
  const thing: Record<string, unknown> = {};
  for (const node of scope.querySelectorAll(PROPERTY)) {
    if (node.parentElement?.closest(SCOPE) !== scope) continue;
    const names = node.getAttribute('itemprop') ?? node.getAttribute('property') ?? '';
    for (const name of names.split(/\s+/)) thing[name.replace(/^.*:/, '')] ??= propertyOf(node);
  }
  return thing;
}

/** All JobPostings that are marked up in a page, each with its element. */
export const readMarkedUp = (document: Document): { node: Element; reading: StructuredReading }[] =>
  [...document.querySelectorAll(MARKED_UP)].flatMap((node) => {
    const reading = readStructured(thingOf(node));
    return reading ? [{ node, reading }] : [];
  });
