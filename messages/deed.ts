import type { RoleId } from '../insight/types';

/** What a person can do in a panel. */
export type Deed =
  | { kind: 'set-collapsed'; collapsed: boolean }
  | { kind: 'hide-site' }
  | { kind: 'open-options' }
  | { kind: 'open-offer' }
  | { kind: 'correct'; role: RoleId | 'none' };

/** The name that a button or form carries in `data-does`. */
export type DeedName = 'fold' | 'unfold' | 'hide-site' | 'open-options' | 'open-offer' | 'correct';
