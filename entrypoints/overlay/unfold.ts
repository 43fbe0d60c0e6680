/** How far the page may move in one frame, in px: browsers count moves of 3 and more as jumps (CLS, Layout Instability). */
const STEP = 2.5;
/** How many nodes are looked at in one frame, so that hundreds that come at once make no long task. */
const AT_ONCE = 120;

/** What is still unfolding, in the order in which it came; one at a time, since moves add up further down the page. */
const unfolding = new Set<HTMLElement>();

/**
 * Lets a node that comes into a page unfold from no height to its own, so slowly that what stands below glides. At once where
 * nobody would see it move, where the person has just done something that the page answers, and where they want no motion.
 */
export function unfold(node: HTMLElement): void {
  if (!isWatched()) return;
  node.style.cssText = 'overflow:hidden;height:0';
  unfolding.add(node);
  if (unfolding.size === 1) requestAnimationFrame(unfoldFurther);
}

function unfoldFurther(): void {
  const atOnce = !isWatched();
  // First everything is measured and then everything changed: the page is laid out once a frame.
  const measured = [...unfolding].slice(0, atOnce ? unfolding.size : AT_ONCE).map((node) => {
    const { top, height } = node.getBoundingClientRect();
    // What is above the window moves nothing in it (scroll anchoring), nor does what reaches below it.
    return {
      node,
      height,
      done: atOnce || top + height < 0 || top + height > innerHeight || height >= node.scrollHeight,
    };
  });
  for (const { node, done } of measured) {
    if (!done) continue;
    // Its margins stay its own: else they would now join the page's, in a last jump.
    node.style.cssText = 'display:flow-root';
    unfolding.delete(node);
  }
  const next = measured.find(({ done }) => !done);
  if (next) next.node.style.height = `${next.height + STEP}px`;
  if (unfolding.size > 0) requestAnimationFrame(unfoldFurther);
}

const isWatched = (): boolean =>
  !document.hidden && !navigator.userActivation.isActive && !matchMedia('(prefers-reduced-motion: reduce)').matches;
