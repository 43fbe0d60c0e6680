import { medicareAssistantRule } from '../data/medicare';
import { roleFacts } from '../data/roles';
import { source } from '../data/sources';
import { PROJECTIONS_SOURCE, projectionFor } from '../data/wages';
import { findSkills } from './asks/skills';
import { certificationFor } from './licensure';
import type { Insight, Person, Region, RoleId } from './types';
import { nearestBands, wageBand } from './wage/band';
import { tiersOf } from './wage/tiers';

/** What is known of a role in a region without any posting: the part of an insight that a look-up shows. */
export type Career = Pick<
  Insight,
  'role' | 'region' | 'band' | 'nearest' | 'tiers' | 'skills' | 'certification' | 'outlook' | 'medicare' | 'sources'
>;

/** Everything that the dataset says of a role in a region, for this person. Pure, like `insightFor`. */
export function careerIn(role: RoleId, region: Region, person: Person): Career {
  const band = wageBand(role, region);
  const nearest = nearestBands(role, region);
  const outlook = region.country === 'US' ? outlookOf(role) : null;
  return {
    role,
    region,
    band,
    nearest,
    tiers: band ? tiersOf(band) : [],
    skills: findSkills(role, undefined, person),
    certification: certificationFor(role, region, person),
    outlook,
    medicare: region.country === 'US' ? medicareOf(role) : null,
    sources: sourcesOf([
      band?.source,
      band?.supplement?.source,
      ...nearest.map((near) => near.source),
      outlook?.source,
    ]),
  };
}

/** The projection of a role's series; `null` where it has none. */
function outlookOf(role: RoleId): Insight['outlook'] {
  const { soc, proxy, seriesTitle } = roleFacts(role);
  const projection = soc === null ? null : projectionFor(soc);
  if (!projection) return null;
  const { changePercent, annualOpenings, period } = projection;
  return { changePercent, annualOpenings, period, source: PROJECTIONS_SOURCE, proxyFor: proxy ? seriesTitle : null };
}

/** What Medicare pays for an assistant's work; `null` for roles that its rule does not name. */
function medicareOf(role: RoleId): Insight['medicare'] {
  const rule = medicareAssistantRule(role);
  if (!rule) return null;
  const { payment, modifier, source: id } = rule;
  if (payment.since === null) return null;
  return {
    percent: payment.percent,
    since: payment.since,
    modifier: modifier.code,
    url: payment.sourceUrl,
    source: id,
  };
}

/** The sources with these ids, each once, in order. */
function sourcesOf(ids: (string | null | undefined)[]): Insight['sources'] {
  return [...new Set(ids)].flatMap((id) => (id ? [source(id)] : []));
}
