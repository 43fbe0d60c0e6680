import { decode } from './entities';

/** The longest title and the longest description that are read; a page may be hostile. */
const TITLE_LIMIT = 300;
export const DESCRIPTION_LIMIT = 20_000;

/**
 * Never part of what a person reads: code, pictures' titles, the copies that are meant for screen readers only, and what we
 * paint ourselves.
 */
const UNREAD = '[data-lens],style,script,noscript,template,svg,[hidden],.visually-hidden,.sr-only,.wb-inv';
/** Elements that do not end a line. */
const INLINE = /^(a|abbr|b|em|font|i|mark|small|span|strong|sub|sup|u|wbr)$/i;

/** Signs that are there to be obeyed and not to be read: direction of writing, where a word may break. */
const UNSEEN = /[\u00ad\u200e\u200f\u202a-\u202e\u2060-\u2069]/g;

/** White space folded to single spaces; at most `limit` characters. */
export const foldSpaces = (text: string, limit = TITLE_LIMIT): string =>
  text
    .slice(0, limit * 4)
    .replace(UNSEEN, '')
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
    .slice(0, limit)
    // Half an emoji is none.
    .replace(/[\ud800-\udbff]$/, '');

/** The same with one line break for each run of them. */
export const foldLines = (text: string): string =>
  text
    .slice(0, DESCRIPTION_LIMIT * 2)
    .replace(UNSEEN, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim()
    .slice(0, DESCRIPTION_LIMIT);

/** A text without case, spaces and punctuation, to tell whether two places say the same. */
export const lettersOf = (text = ''): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Of a text that stands twice, once for the eye (`aria-hidden`) and once for screen readers: the copy for the eye. */
function copyForTheEye(node: Element): Element | undefined {
  const children = [...node.children];
  const copy = children.find((child) => child.getAttribute('aria-hidden') === 'true' && child.textContent?.trim());
  const words = lettersOf(copy?.textContent ?? '');
  return words && children.some((child) => child !== copy && lettersOf(child.textContent ?? '').includes(words))
    ? copy
    : undefined;
}

/** What is drawn in an element: the tree of its open shadow root, and in a slot of that what the page has put there. */
function drawnIn(node: Element): Iterable<Node> {
  if (node.shadowRoot?.firstChild) return node.shadowRoot.childNodes;
  const slotted = node.nodeName === 'SLOT' ? (node as HTMLSlotElement).assignedNodes() : [];
  return slotted.length > 0 ? slotted : node.childNodes;
}

/**
 * The text of an element as a person is to read it, unfolded, with a line break round every block.
 * Hidden copies inside it are left out (an element that is asked for by name is read even if it is such a copy itself).
 */
export function textOf(node: Element): string {
  let text = '';
  const read = (parent: Element): void => {
    for (const child of drawnIn(copyForTheEye(parent) ?? parent)) {
      if (text.length > DESCRIPTION_LIMIT * 2) return;
      if (child.nodeType === 3) text += (child as Text).data.slice(0, DESCRIPTION_LIMIT);
      else if (child.nodeType === 1 && !(child as Element).matches(UNREAD)) {
        const end = INLINE.test(child.nodeName) ? '' : '\n';
        text += end;
        read(child as Element);
        text += end;
      }
    }
  };
  read(node);
  return decode(text);
}

/** Only the text that stands directly in the element. */
export const ownTextOf = (node: Node): string =>
  decode([...node.childNodes].map((child) => (child.nodeType === 3 ? (child as Text).data : '')).join(' '));

/** What an element says in an attribute; `null` where it has none of the name. */
export const attributeOf = (node: Element, name: string): string | null => {
  const said = node.getAttribute(name);
  return said && decode(said);
};
