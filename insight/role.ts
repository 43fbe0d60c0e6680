/** Which role a posting names. */
import { type Doubt, readRole } from './role-title';
import { foldTitle } from './title';
import type { Person, RoleMatch } from './types';

export { foldTitle } from './title';

/** Under this there is no match. */
const LOWER = 0.35;
/** From here on a match is certain enough to be shown without "possibly". */
const UPPER = 0.75;
const CERTAIN = 0.99;

export interface RoleContext {
  categories?: string[];
  company?: string;
  corrections?: Person['corrections'];
}

export function matchRole(title: string, _description?: string, context: RoleContext = {}): RoleMatch | null {
  const corrected = context.corrections?.[foldTitle(title)];
  if (corrected === 'none') return null;
  const { reading } = readRole(title);
  if (corrected) {
    return {
      role: corrected,
      confidence: 1,
      doubtful: false,
      doubtReason: null,
      evidence: reading?.evidence ?? [],
      alsoOpenTo: [],
    };
  }
  if (!reading) return null;
  const confidence = Number(reading.doubts.reduce((left, { weight }) => left * (1 - weight), CERTAIN).toFixed(2));
  if (confidence < LOWER) return null;
  const doubtful = confidence < UPPER;
  const heaviest = [...reading.doubts].sort((a: Doubt, b: Doubt) => b.weight - a.weight)[0];
  return {
    role: reading.role,
    confidence,
    doubtful,
    doubtReason: doubtful ? (heaviest?.reason ?? null) : null,
    evidence: reading.evidence,
    alsoOpenTo: reading.alsoOpenTo,
  };
}
