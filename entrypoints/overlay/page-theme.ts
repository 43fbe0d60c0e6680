/**
 * Whether the page is dark where our node stands: the first background behind it that is not see-through decides. A page that
 * paints none shows the browser's canvas, whose colour the page's own `color-scheme` names.
 */
export function isDarkBehind(node: Element): boolean {
  for (let box: Element | null = node; box; box = above(box)) {
    const channels =
      getComputedStyle(box)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels;
    // Rec. 709 luma of the sRGB channels: enough to tell a dark page from a light one.
    if (channels.length >= 3 && alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
}

/** The element around this one, out of shadow roots too. */
const above = (node: Element): Element | null => {
  const root = node.getRootNode();
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};
