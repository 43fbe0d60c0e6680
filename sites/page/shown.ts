const HIDDEN =
  '[hidden],[inert],[aria-hidden=true],[style*="display:none"],[style*="display: none"],[style*="visibility:hidden"],[style*="visibility: hidden"]';

/** True where the document is laid out at all: a saved page that is read from the command line is not. */
const hasLayout = (node: Element): boolean => node.ownerDocument.documentElement.getBoundingClientRect().height > 0;

/**
 * Whether a person can see a card or pane. Job sites hide decoys for scrapers and second copies for phones in their lists:
 * `aria-hidden` or nothing high themselves, or cut off by a box around them that is.
 */
export function isShown(node: Element): boolean {
  if (node.closest(HIDDEN)) return false;
  if (!hasLayout(node)) return true;
  if (node.checkVisibility?.({ visibilityProperty: true }) === false) return false;
  let box: Element | null = node;
  for (let level = 0; box && level < 4; level++, box = box.parentElement) {
    const flat = box.getBoundingClientRect().height < 2;
    if (flat && (level === 0 || getComputedStyle(box).overflow !== 'visible')) return false;
  }
  return true;
}
