/** Elements that can't have a shadow root, or never have one on a real page: most of what a page consists of. */
const NO_HOSTS =
  'a,b,br,button,em,form,h1,h2,h3,h4,i,iframe,img,input,label,li,link,meta,ol,option,p,path,script,strong,style,svg,td,th,tr,ul';

/**
 * All open shadow roots in a part of a page, at any depth. Our own are none of the page's: closed, and marked in test builds.
 * The one walk over the whole of it that a look at the page takes.
 */
export const openRoots = (root: ParentNode): ShadowRoot[] =>
  [...root.querySelectorAll(`:not(${NO_HOSTS},[data-lens])`)].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...openRoots(shadowRoot)] : [],
  );
