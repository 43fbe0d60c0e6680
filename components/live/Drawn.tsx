import { type ComponentChild, h } from 'preact';
import type { Deed } from '../../messages/deed';
import type { Drawing } from '../../messages/drawing';
import { copyPressed } from './copy';
import { deedOf } from './deed-of';
import { tellDone } from './tell-done';

interface DrawnProps {
  of: Drawing;
  /** The page's background is dark. */
  dark: boolean;
  onDeed?: (deed: Deed) => void;
}

/** Paints what the background has drawn. Text stays text: a drawing has no way to bring markup. */
export function Drawn({ of: [tag, attributes, content], dark, onDeed }: DrawnProps) {
  const hear = (event: Event) => {
    if (copyPressed(event)) return;
    const deed = deedOf(event);
    if (!deed) return;
    tellDone(event);
    onDeed?.(deed);
  };
  const listeners = onDeed ? { onClick: hear, onSubmit: hear } : {};
  const className = dark ? `${attributes.class} dark` : attributes.class;
  return h(tag, { ...attributes, class: className, ...listeners }, ...content.map(painted));
}

function painted(part: Drawing | string): ComponentChild {
  if (typeof part === 'string') return part;
  const [tag, attributes, content] = part;
  return h(tag, attributes, ...content.map(painted));
}
