import type { ComponentChildren, VNode } from 'preact';
import type { Attribute, Drawing } from '../../messages/drawing';

/**
 * Runs pure components (no hooks, no handlers) down to their elements. The background does this, so that a page loads neither
 * the components nor the sentences, only what paints: the overlay is less than half as large for it.
 * @throws TypeError for several elements or none at the root, and for a function among attributes or content
 */
export function draw(view: VNode): Drawing {
  const [drawing] = drawAll(view);
  if (!Array.isArray(drawing)) throw new TypeError('Only a component with one element at its root can be drawn.');
  return drawing;
}

function drawAll(view: ComponentChildren): (Drawing | string)[] {
  if (view === null || view === undefined || typeof view === 'boolean') return [];
  if (Array.isArray(view)) return view.flatMap(drawAll);
  if (typeof view === 'function') throw new TypeError('A function as content cannot be drawn.');
  if (typeof view !== 'object') return [String(view)];
  const { type, props } = view as VNode<{ children?: ComponentChildren }>;
  if (typeof type === 'function') return drawAll((type as (props: unknown) => ComponentChildren)(props));
  const { children, ...attributes } = props;
  return [[type, attributesOf(type, attributes), drawAll(children)]];
}

function attributesOf(tag: string, props: object): Record<string, Attribute> {
  const kept = Object.entries(props).filter(([, value]) => value !== undefined && value !== null && value !== false);
  // It could not be sent, and the button would be dead: deeds are heard at the root instead (`deed-of.ts` beside `Drawn`).
  const handler = kept.find(([, value]) => typeof value === 'function');
  if (handler) throw new TypeError(`"${handler[0]}" of <${tag}> is a function, which cannot be drawn.`);
  return Object.fromEntries(kept);
}
