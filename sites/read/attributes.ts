import type { Site } from '../site';

/** Links, ids, titles and what hides: on any site their change can mean another job in the same node. */
const EVERYWHERE = ['href', 'id', 'title', 'hidden', 'aria-hidden'];

/**
 * The attributes whose change can mean that a node shows another job: those of every site, and those that this one's own ways
 * read (`@data-jk`). Not `class`, which pages change under the pointer all the time.
 */
export function tellingAttributes({ layouts }: Site): string[] {
  const read = [...JSON.stringify(layouts).matchAll(/@([\w-]+)/g)].map(([, name = '']) => name);
  return [...new Set([...EVERYWHERE, ...read])].filter((name) => name !== 'class');
}
