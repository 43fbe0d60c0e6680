/** How long the page has to be quiet before we look at what changed, and how long we wait at most, in milliseconds. */
const QUIET = 120;
const AT_MOST = 600;

/** What came and changed on the page since the last look. */
export interface Changes {
  /** Added or changed elements, none inside another. */
  roots: Element[];
  /** Whether nodes were taken away, ours possibly among them. */
  removed: boolean;
}

/**
 * The page's one MutationObserver: gathers what was added or changed and hands it over when the page has settled.
 * Nodes for which `isOurs` holds are not news. Stops with `signal`.
 *
 * @returns what has it watch a further tree: an open shadow root of the page, in which it would see nothing otherwise
 */
export function watchChanges(
  page: Document,
  attributes: string[],
  isOurs: (node: Node) => boolean,
  onSettled: (changes: Changes) => void,
  signal: AbortSignal,
): (tree: Node) => void {
  let touched = new Set<Element>();
  let removed = false;
  let firstChange = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = () => {
    timer = undefined;
    const changes = { roots: outermost(touched), removed };
    touched = new Set();
    removed = false;
    if (changes.roots.length > 0 || changes.removed) onSettled(changes);
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type !== 'childList') touch(target);
      // A text node that comes or goes changes its parent; an element that comes is news itself.
      for (const node of addedNodes) if (!isOurs(node)) touch(node);
      for (const node of removedNodes) {
        removed = true;
        if (node.nodeType === Node.TEXT_NODE) touch(target);
      }
    }
    if (touched.size === 0 && !removed) return;
    const now = Date.now();
    if (timer === undefined) firstChange = now;
    clearTimeout(timer);
    timer = setTimeout(settle, Math.min(QUIET, Math.max(0, firstChange + AT_MOST - now)));
  });
  const touch = (node: Node) => {
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
    if (element) touched.add(element);
  };

  const watched = new WeakSet<Node>();
  const watch = (tree: Node) => {
    if (watched.has(tree)) return;
    watched.add(tree);
    observer.observe(tree, { subtree: true, childList: true, characterData: true, attributeFilter: attributes });
  };
  watch(page);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return watch;
}

/** The connected elements of a set that lie in no other element of it. */
function outermost(elements: Set<Element>): Element[] {
  return [...elements].filter((element) => {
    if (!element.isConnected) return false;
    for (let above = element.parentElement; above; above = above.parentElement) if (elements.has(above)) return false;
    return true;
  });
}
