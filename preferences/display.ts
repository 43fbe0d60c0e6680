import type { Display } from '../insight/types';
import type { Preferences } from './preferences';

/**
 * The part of the settings that components need, so that they never read the settings themselves, and the day on which
 * they are shown.
 */
export function displayOf(
  { payFirst, hoursAYear, yearsOfExperience, panelCollapsed }: Preferences,
  now: Date,
): Display {
  return {
    payFirst,
    hoursAYear,
    yearsOfExperience,
    collapsed: panelCollapsed,
    today: now.toISOString().slice(0, 'YYYY-MM-DD'.length),
  };
}
