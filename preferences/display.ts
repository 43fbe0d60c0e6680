import type { Display } from '../insight/types';
import type { Preferences } from './preferences';

/** The part of the settings that components need, so that they never read the settings themselves. */
export function displayOf({ payFirst, hoursAYear, yearsOfExperience, panelCollapsed }: Preferences): Display {
  return { payFirst, hoursAYear, yearsOfExperience, collapsed: panelCollapsed };
}
