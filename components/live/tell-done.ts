import { AWAY } from './away';

/** How long it stands there to be heard, in milliseconds. */
const STAYS = 5000;

/**
 * Says what a button has done (its `data-done`) to screen readers, in a node of its own: the button, and all around it, may be gone
 * by then. Nothing is seen of it.
 */
export function tellDone(event: Event): void {
  const done = (event.target as Element | null)?.closest<HTMLElement>('[data-done]')?.dataset.done;
  if (!done) return;
  const host = document.createElement('div');
  const style = document.createElement('style');
  // The page's rules reach the host (`theme.css`).
  style.textContent = ':host{all:initial!important}';
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.style.cssText = 'position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
  host.attachShadow({ mode: 'closed' }).append(style, line);
  document.documentElement.append(host);
  // A line that comes with its words is not said.
  setTimeout(() => {
    line.textContent = done;
  }, AWAY);
  setTimeout(() => host.remove(), STAYS);
}
