import type { TaxHomeFact as Fact, MileageRate as Mileage, PerDiemRate } from './schema-offer';
import travelFile from './travel.json';

/** Each with the id of its source in `data/sources.json`. */
export type MileageRate = Mileage & { source: string };
export type TaxHomeFact = Fact & { source: string };

/** The federal standard rates of a period (first and last day) for places without a rate of their own: dollars. */
export interface StandardPerDiem {
  lodgingANight: number;
  mealsAndIncidentalsADay: number;
  from: string;
  to: string;
  source: string;
  sourceUrl: string | null;
}

const { mileage, perDiem, taxHome } = travelFile;
const holdsOn = (on: string) => (rate: { from: string; to: string }) => rate.from <= on && on <= rate.to;

/**
 * The federal rate for business miles, in cents a mile, with its period.
 * @param on year-month-day; `null` for a day outside the periods that were read, as the next rate is not known before it is set
 */
export function mileageRate(on: string): MileageRate | null {
  const rate = (mileage.rates as Mileage[]).find(holdsOn(on));
  return rate ? { ...rate, source: mileage.source } : null;
}

/** The newest standard per diem, with the period that it has to be shown with; `null` where one of its halves was not read. */
export function standardPerDiem(): StandardPerDiem | null {
  const newest = (perDiem.rates as PerDiemRate[]).toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const lodging = newest.find(({ kind }) => kind === 'lodging');
  const meals = newest.find(({ kind, from }) => kind === 'meals-and-incidentals' && from === lodging?.from);
  if (!lodging || !meals) return null;
  const { from, to, sourceUrl } = lodging;
  return {
    lodgingANight: lodging.dollarsADay,
    mealsAndIncidentalsADay: meals.dollarsADay,
    from,
    to,
    source: perDiem.source,
    sourceUrl,
  };
}

/** What the tax authority says of the tax home, on which it depends whether travel pay is taxed. No advice for a case. */
export function taxHomeFacts(): TaxHomeFact[] {
  return (taxHome.facts as Fact[]).map((fact) => ({ ...fact, source: taxHome.source }));
}
