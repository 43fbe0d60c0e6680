/**
 * All open shadow roots in a part of a page, at any depth. Our own are none of the page's: closed, and marked in test builds.
 * The one walk over the whole of it that a look at the page takes; what most of a page consists of can't or won't have any.
 */
export const openRoots = (root: ParentNode): ShadowRoot[] =>
  [...root.querySelectorAll(':not(a,li,p,span,svg *,[data-lens])')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...openRoots(shadowRoot)] : [],
  );
