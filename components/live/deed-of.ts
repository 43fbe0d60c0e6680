import type { RoleId } from '../../insight/types';
import type { Deed, DeedName } from '../../messages/deed';

/**
 * The deed that a click or a submission inside a panel means, or `null`. The panel's elements carry no handlers of their own:
 * they are drawn in the background and painted in the page, and one listener at the root hears them all.
 */
export function deedOf(event: Event): Deed | null {
  const target = event.target as Element | null;
  const name = target?.closest<HTMLElement>('[data-does]')?.dataset.does as DeedName | undefined;
  if (event.type === 'submit') {
    event.preventDefault();
    const role = target?.querySelector('select')?.value as RoleId | 'none' | undefined;
    return name === 'correct' && role ? { kind: 'correct', role } : null;
  }
  switch (name) {
    case 'fold':
    case 'unfold':
      return { kind: 'set-collapsed', collapsed: name === 'fold' };
    case 'hide-site':
    case 'open-options':
    case 'open-offer':
      return { kind: name };
    default:
      return null;
  }
}
