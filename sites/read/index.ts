/** The door of the readers: what a page, read by a site's definition, shows. */
export { tellingAttributes } from './attributes';
export { readCards } from './cards';
export { isPostingUrl } from './identity';
export { readOpen } from './open';
export type { Anchor, Reading } from './reading';
export { isWall } from './wall';
