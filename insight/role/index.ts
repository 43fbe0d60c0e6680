/** Which role a posting names, how sure that is, and why. */

import type { Person, RoleId, RoleMatch } from '../types';
import { openTitle, roleInDescription, roleOfCategory, settlesAbbreviation } from './description';
import { type Doubt, FROM_CATEGORY, HEAVY } from './doubt';
import { readRole, type TitleReading } from './named-role';
import { requiredLicence } from './required-licence';
import { foldTitle } from './title';
import { understand, type Word, withoutCompany } from './words';

/** Under this there is no match: two heavy doubts leave one, three do not. */
const LOWER = 0.3;
/** From here on a match is shown without "possibly": light doubts leave it so, one heavy doubt does not. */
const UPPER = 0.75;
const CERTAIN = 0.99;

/** What else is known of a posting. */
export interface RoleContext {
  /** schema.org `occupationalCategory`: O*NET-SOC codes or names of occupations. */
  categories?: string[];
  /** The employer's name: words of the title that only repeat it say nothing of the role. */
  company?: string;
  /** The person's own corrections, by folded title; they override everything. */
  corrections?: Person['corrections'];
}

/**
 * Which of the seven roles a posting names.
 *
 * The title decides. Only what it leaves open ("Assistant - Outpatient Rehab", "PTA" alone, "Therapy Assistant" with one licence
 * required) is decided by the occupational category or the description; no word of a description makes a match where the title names another job.
 *
 * @param title as the page prints it, of any length; it never throws.
 * @param description plain text.
 * @returns `null`: no overlay.
 */
export function matchRole(title: string, description?: string, context: RoleContext = {}): RoleMatch | null {
  const { corrections = {} } = context;
  const folded = foldTitle(title);
  const corrected = Object.hasOwn(corrections, folded) ? corrections[folded] : undefined;
  if (corrected === 'none') return null;
  const words = context.company ? withoutCompany(understand(title), context.company) : understand(title);
  const named = readRole(words);
  if (corrected) return certain(corrected, named);
  const categories = (context.categories ?? []).map(roleOfCategory).filter((role) => role !== null);
  const reading = named ? settled(named, description, categories) : opened(words, description, categories);
  return reading && weighed(reading);
}

function certain(role: RoleId, named: TitleReading | null): RoleMatch {
  return { role, confidence: 1, doubtful: false, doubtReason: null, evidence: named?.evidence ?? [], alsoOpenTo: [] };
}

function weighed({ role, doubts, evidence, alsoOpenTo }: TitleReading): RoleMatch | null {
  const confidence = Math.round(100 * doubts.reduce((left, { weight }) => left * (1 - weight), CERTAIN)) / 100;
  if (confidence < LOWER) return null;
  const doubtful = confidence < UPPER;
  const heaviest = doubts.reduce(
    (most: Doubt | null, doubt) => (most && most.weight >= doubt.weight ? most : doubt),
    null,
  );
  return {
    role,
    confidence,
    doubtful,
    doubtReason: doubtful ? (heaviest?.reason ?? null) : null,
    evidence,
    alsoOpenTo,
  };
}

/** What a title leaves open is settled by the description or the category: an abbreviation that stands alone, and whose assistant is meant. */
function settled(named: TitleReading, description = '', categories: readonly RoleId[]): TitleReading | null {
  if (named.role === 'therapy-assistant' && named.alsoOpenTo.length === 0) return licensed(named, description);
  if (!named.doubts.some(({ reason }) => reason === 'abbreviation')) return named;
  const says = categories.includes(named.role) ? 'ours' : settlesAbbreviation(description);
  if (says === 'other') return null;
  return says === 'ours' ? { ...named, doubts: named.doubts.filter(({ reason }) => reason !== 'abbreviation') } : named;
}

/** "Therapy Assistant" whose description requires one discipline's licence is that discipline's. */
function licensed(named: TitleReading, description: string): TitleReading {
  const asked = requiredLicence(description);
  return asked ? { ...named, role: asked.role, evidence: [...named.evidence, asked.evidence] } : named;
}

/** A title that leaves level or discipline open gets its role from the category or the description. */
function opened(words: readonly Word[], description = '', categories: readonly RoleId[]): TitleReading | null {
  const open = openTitle(words);
  if (open === null) return null;
  const told = roleInDescription(description, open);
  const [category] = categories;
  const role = category ?? told?.role;
  if (role === undefined) return null;
  const weight = category ? FROM_CATEGORY : HEAVY;
  return { role, doubts: [{ reason: 'from-description', weight }], evidence: told?.evidence ?? [], alsoOpenTo: [] };
}
