import type { Ways } from '../site';
import { expressionOf } from './expressions';
import { attributeOf, foldLines, foldSpaces, ownTextOf, textOf } from './text';

/** A text and the element it was found in (`null` where it comes from the page's address). */
export interface Found {
  text: string;
  node: Element | null;
}

/** An amount with a currency sign, or one that is named to be for a stretch of time ("70–80 an hour"). */
const MONEY =
  /[$£€]\s*\d|\d[\d.,]*\s*k?\s*(?:an?\s+|per\s+|\/\s*)(?:hour|hr|day|week|wk|month|mo|year|yr|annum|visit|shift)/i;

const captured = (expression: string, text: string): string => {
  const match = expressionOf(expression).exec(text);
  return match ? match.slice(1).filter(Boolean).join(' ') || match[0] : '';
};

// `content` is what a microdata or RDFa element says in place of its text.
const read = (node: Element, inLines: boolean): string =>
  (inLines ? foldLines : foldSpaces)(attributeOf(node, 'content') ?? textOf(node));

/** What a selector leads to; `^around inside` looks inside what is around the root. */
function select(root: Element, selector: string): Element[] {
  const [, around, inside] = /^\^(\S+) (.+)/.exec(selector) ?? [];
  const from = around ? root.closest(around) : root;
  return selector ? [...(from?.querySelectorAll(inside ?? selector) ?? [])] : [root];
}

/** Takes one step of a way with the text that the steps before it have left. */
function step(name: string, node: Element, text: string, inLines: boolean): string {
  if (name[0] === '@') return foldSpaces(attributeOf(node, name.slice(1)) ?? '');
  if (name === 'next') return text && node.nextElementSibling ? read(node.nextElementSibling, inLines) : '';
  if (name[0] === '/') return captured(name.slice(1, -1), text).trim();
  if (name === 'own') return foldSpaces(ownTextOf(node));
  if (name === 'pay') return MONEY.test(text) ? text : '';
  return text;
}

/** What a way of the address (`?parameter` or `/expression`) leads to; '' for nothing or for any other way. */
export function readAddress(way: string, url: URL): string {
  if (way[0] === '?') return url.searchParams.get(way.slice(1)) ?? '';
  return way[0] === '/' ? captured(way, url.pathname + url.hash) : '';
}

/**
 * Goes one way (see `site.ts` for the language).
 * @param inLines keep line breaks, for descriptions
 * @returns what it leads to, or `null` where it leads nowhere
 * @throws SyntaxError for a selector or expression that is none; the readers catch what a hostile page makes throw
 */
export function readWay(way: string, root: Element, url: URL, inLines = false): Found | null {
  if (way[0] === '?' || way[0] === '/') {
    const text = readAddress(way, url);
    return text ? { text, node: null } : null;
  }
  const [selector = '', ...steps] = way.split(/ ?\| /);
  const matches = select(root, selector);
  const number = Number(steps[0]);
  const texts: string[] = [];
  for (const node of number ? matches.slice(number - 1, number) : matches) {
    const text = steps.reduce((left, name) => step(name, node, left, inLines), read(node, inLines));
    if (text && steps[0] !== 'all') return { text, node };
    if (text && !texts.includes(text)) texts.push(text);
  }
  return texts[0] ? { text: texts.join(inLines ? '\n' : ', '), node: matches[0] as Element } : null;
}

/** Goes the ways in their order and returns the first thing found. */
export function find(ways: Ways | undefined, root: Element, url: URL, inLines?: boolean): Found | null {
  for (const way of [ways ?? []].flat()) {
    const found = readWay(way, root, url, inLines);
    if (found) return found;
  }
  return null;
}
