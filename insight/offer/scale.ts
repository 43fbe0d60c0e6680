import { ukHighCostArea, ukPayPoints } from '../../data/united-kingdom';
import type { OnScale, Pay, WageBand } from '../types';

const NAMED_BAND = /\b(?:AfC |NHS )?Band\s?([2-9])\b/i;
const NATION = /^GB-(england|scotland|wales|northern-ireland)$/;
/** Employers round, and print pence. */
const POUNDS_OFF = 2;

/**
 * Which band of Agenda for Change a British posting names, and whether the pay that it prints is that band's this year or the last:
 * many posts still print last year's.
 * @returns `null` outside Britain's scales, for a posting that names no band or several, and for a band that is not in the dataset
 */
export function onScaleOf(pay: Pay, band: WageBand, text: string): OnScale | null {
  const nation = NATION.exec(band.areaCode)?.[1] as Parameters<typeof ukPayPoints>[0] | undefined;
  const names = [...text.matchAll(new RegExp(NAMED_BAND, 'gi'))].map(([, number]) => Number(number));
  const [number, ...others] = new Set(names);
  const newest = nation && ukPayPoints(nation);
  if (!newest || number === undefined || others.length > 0) return null;
  if (newest.points.every((point) => point.band !== number)) return null;
  const years = [newest.payYear, yearBefore(newest.payYear)];
  const fitting = pay.per === 'year' ? years.find((year) => isOf(pay, nation, year, number)) : undefined;
  return { band: `Band ${number}`, payYear: fitting ?? null, isCurrent: fitting === newest.payYear };
}

/** "2026/27" → "2025/26". */
function yearBefore(payYear: string): string {
  const from = Number(payYear.slice(0, 4)) - 1;
  return `${from}/${String((from + 1) % 100).padStart(2, '0')}`;
}

/** Whether both ends are points of the band in that year, as they are or with one zone's supplement. */
function isOf(pay: Pay, nation: Parameters<typeof ukPayPoints>[0], year: string, number: number): boolean {
  const points = ukPayPoints(nation, year)?.points.filter((point) => point.band === number) ?? [];
  const zones = nation === 'england' ? ukHighCostArea(year).zones : [];
  const ends = [pay.low, pay.high].filter((end) => end !== null);
  const added = [
    () => 0,
    ...zones.map(
      ({ percent, minimum, maximum }) =>
        (annual: number) =>
          Math.min(maximum, Math.max(minimum, (annual * percent) / 100)),
    ),
  ];
  return added.some((supplement) =>
    ends.every((end) => points.some(({ annual }) => Math.abs(annual + supplement(annual) - end) <= POUNDS_OFF)),
  );
}
