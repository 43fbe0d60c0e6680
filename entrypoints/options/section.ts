import type { Preferences } from '../../preferences/preferences';

/** What every section of the page is given. */
export interface SectionProps {
  preferences: Preferences;
  /** Saves at once; what was typed stays as it is if the browser refuses. */
  onChange: (change: Partial<Preferences>) => void;
}
