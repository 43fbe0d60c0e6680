import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { dock } from '../../locales/say';
import { Icon } from '../drawn/Icon';

/** How far an arrow key moves the dock, in px. */
const KEY_STEP = 24;
const ARROWS: Record<string, [number, number]> = {
  ArrowLeft: [-KEY_STEP, 0],
  ArrowRight: [KEY_STEP, 0],
  ArrowUp: [0, -KEY_STEP],
  ArrowDown: [0, KEY_STEP],
};

/**
 * Holds the panel at the window's edge where the page has no place for it: can be moved by pointer and arrow keys, never out of
 * the window, and closed; the next posting opens it again.
 */
export function Dock({ dark = false, children }: { dark?: boolean; children: ComponentChildren }) {
  const [offset, setOffset] = useState({ x: 0, y: 0 });
  const [closed, setClosed] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const held = useRef<{ x: number; y: number } | null>(null);
  if (closed) return null;

  const move = (x: number, y: number) => {
    const { left = 0, top = 0, right = 0, bottom = 0 } = box.current?.getBoundingClientRect() ?? {};
    const within = (by: number, from: number, to: number, size: number) =>
      Math.min(Math.max(by, Math.min(0, -from)), Math.max(0, size - to));
    const by = { x: within(x, left, right, innerWidth), y: within(y, top, bottom, innerHeight) };
    setOffset((now) => ({ x: now.x + by.x, y: now.y + by.y }));
  };

  return (
    <div
      ref={box}
      class={dark ? 'lens dock dark' : 'lens dock'}
      style={{ transform: `translate(${offset.x}px,${offset.y}px)` }}
    >
      <div class="dock-bar">
        <button
          type="button"
          class="dock-handle"
          aria-label={dock.move}
          title={dock.move}
          onKeyDown={(event) => {
            const arrow = ARROWS[event.key];
            if (!arrow) return;
            event.preventDefault();
            move(...arrow);
          }}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            held.current = { x: event.clientX, y: event.clientY };
          }}
          onPointerMove={(event) => {
            if (!held.current) return;
            move(event.clientX - held.current.x, event.clientY - held.current.y);
            held.current = { x: event.clientX, y: event.clientY };
          }}
          onPointerUp={() => {
            held.current = null;
          }}
        >
          <Icon name="grip" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={dock.close}
          title={dock.close}
          onClick={() => setClosed(true)}
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
    </div>
  );
}
