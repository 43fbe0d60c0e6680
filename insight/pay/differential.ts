import { findAmounts } from './amount';
import type { Quote } from './quote';

/** "+ $0.25 Shift Diff", "+ shift differential of $2.00/hr": what comes on top right after a pay. */
const ON_TOP = /^\s*(?:base\s*)?\+[^;\n]{0,60}?\bdiff(?:erential)?s?\b[^;\n]{0,30}/i;
/** More is a differential by the shift or week. */
const MOST_AN_HOUR = 15;
/** Pay of this size beside it is by the hour too. */
const HOURLY: readonly [number, number] = [7, 150];

/**
 * Whether a pay without a unit is by the hour, since a differential of a few dollars stands beside it: those are added to hours.
 * @param after text right after the pay
 */
export function isHourlyByDifferential({ per, low, high }: Quote, after: string): boolean {
  const ends = [low, high].filter((end) => end !== null);
  if (per !== null || !ends.every((end) => end >= HOURLY[0] && end <= HOURLY[1])) return false;
  const onTop = ON_TOP.exec(after)?.[0];
  const differentials = onTop ? findAmounts(onTop) : [];
  return differentials.length > 0 && differentials.every(({ value }) => value <= MOST_AN_HOUR);
}
