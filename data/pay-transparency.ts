import lawsFile from './pay-transparency.json';
import type { PayTransparencyLaw as Law } from './schema-offer';

/** What a state's law asks employers to post. */
export type PayTransparencyLaw = Law & {
  /** Id in `data/sources.json`. */
  source: string;
};

const laws = lawsFile.laws as unknown as Record<string, Law>;

/**
 * The law on pay in job postings of a region (`US-CO`), or `null`: the state has none, or none of which the statute or
 * its agency's text was read. So `null` never means that pay need not be posted. Laws of cities and counties are not in.
 *
 * Which employers it holds for is `employees` and `employeesCounted`; a posting seldom tells how many an employer has, so
 * what is said of a law has to name the threshold. `effectiveFrom` is a day (year-month-day) and may lie ahead.
 */
export function payTransparencyLaw(regionCode: string): PayTransparencyLaw | null {
  const law = laws[regionCode];
  return law ? { ...law, source: lawsFile.source } : null;
}
