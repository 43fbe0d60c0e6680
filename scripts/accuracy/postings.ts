/** Whole postings: what is read of skills, what is asked for beside them, and that role, region and pay arrive in the insight. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insightFor } from '../../insight/insight';
import type { Asks, Insight, Pay, Posting, Region, RoleId } from '../../insight/types';
import { DEFAULT_PREFERENCES } from '../../preferences/preferences';
import { decodeTexts } from '../../sites/page/entities';
import { type Figure, type Measure, percent } from './report';

interface Labelled {
  posting: Posting;
  expect: {
    role: RoleId;
    region: Partial<Record<'country' | 'state' | 'metro' | 'province' | 'nation', string>>;
    pay: Pick<Pay, 'low' | 'high' | 'currency' | 'per'> | null;
    skills: string[];
    settings: Asks['settings'];
    schedule: Asks['schedule'];
    experience: number | null;
    tier: Asks['tier'];
    credentials: Asks['credentials'][number]['id'][];
    newGraduatesWelcome: boolean;
  };
}

interface Count {
  hit: number;
  found: number;
  expected: number;
}

/** Compares each posting's insight with its label, field by field. */
export async function measure(
  file = join(import.meta.dirname, '../../tests/accuracy/postings.jsonl'),
): Promise<Measure> {
  const labelled = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line, decodeTexts) as Labelled);
  const misses: string[] = [];
  const sets: Record<'skills' | 'settings' | 'schedule' | 'credentials', Count> = {
    skills: { hit: 0, found: 0, expected: 0 },
    settings: { hit: 0, found: 0, expected: 0 },
    schedule: { hit: 0, found: 0, expected: 0 },
    credentials: { hit: 0, found: 0, expected: 0 },
  };
  const exact = { role: 0, region: 0, pay: 0, experience: 0, tier: 0, newGraduatesWelcome: 0 };

  for (const [at, { posting, expect }] of labelled.entries()) {
    const insight = insightFor({ ...posting, id: posting.id ?? String(at) }, DEFAULT_PREFERENCES);
    const name = `${at + 1} ${posting.title}`;
    const found = insight ? readingOf(insight) : null;
    const wrong: string[] = [];
    for (const field of ['skills', 'settings', 'schedule', 'credentials'] as const) {
      const missing = expect[field].filter((id) => !(found?.[field] as string[] | undefined)?.includes(id));
      const extra = (found?.[field] ?? []).filter((id) => !(expect[field] as string[]).includes(id));
      sets[field].expected += expect[field].length;
      sets[field].hit += expect[field].length - missing.length;
      sets[field].found += found?.[field].length ?? 0;
      if (missing.length > 0) wrong.push(`${name}: ${field} without ${missing.join(', ')}`);
      if (extra.length > 0) wrong.push(`${name}: ${field} with ${extra.map((id) => quotedOf(insight, id)).join(', ')}`);
    }
    for (const field of ['role', 'pay', 'experience', 'tier', 'newGraduatesWelcome'] as const) {
      if (JSON.stringify(found?.[field]) === JSON.stringify(expect[field])) exact[field] += 1;
      else wrong.push(`${name}: ${field} ${JSON.stringify(found?.[field])}, not ${JSON.stringify(expect[field])}`);
    }
    if (insight && isRegion(insight.region, expect.region)) exact.region += 1;
    else wrong.push(`${name}: region ${JSON.stringify(insight?.region)}, not ${JSON.stringify(expect.region)}`);
    // Every field of it is missed, and counts so; to read, it is one miss.
    misses.push(...(insight ? wrong : [`${name}: not recognised as ${expect.role}`]));
  }

  const figures: Figure[] = [
    { name: 'postings', value: labelled.length, bar: null, unit: 'count', higherIsBetter: true },
  ];
  for (const [field, { hit, found, expected }] of Object.entries(sets)) {
    const bar = field === 'skills' ? 95 : 97;
    figures.push(share(`${field}: precision`, hit, found, bar), share(`${field}: recall`, hit, expected, bar));
  }
  for (const [field, hits] of Object.entries(exact)) figures.push(share(`${field}: right`, hits, labelled.length, 97));
  return { concept: 'postings', figures, misses };
}

function share(name: string, part: number, whole: number, bar: number): Figure {
  return { name, value: percent(part, whole), bar, unit: '%', higherIsBetter: true };
}

/** The insight in the label's terms. */
function readingOf({ role, pay: { pay }, skills, asks }: Insight): Omit<Labelled['expect'], 'region'> {
  return {
    role,
    // The labels say what the text says; a unit that was inferred, and is shown as such, is not in it.
    pay: pay && {
      low: pay.low,
      high: pay.high,
      currency: pay.currency,
      per: pay.doubts.includes('unit-inferred') ? null : pay.per,
    },
    skills: skills.asked.map(({ id }) => id),
    settings: asks.settings,
    schedule: asks.schedule,
    experience: asks.experience?.years ?? null,
    tier: asks.tier,
    credentials: asks.credentials.map(({ id }) => id),
    newGraduatesWelcome: asks.newGraduatesWelcome,
  };
}

function quotedOf(insight: Insight | null, id: string): string {
  const words =
    insight?.skills.asked.find((skill) => skill.id === id)?.quoted ??
    insight?.asks.credentials.find((credential) => credential.id === id)?.quoted;
  return words === undefined ? id : `${id} ("${words}")`;
}

/** Only what the label names has to agree; a metropolitan area that the label leaves out is not judged. */
function isRegion(region: Region | null, expected: Labelled['expect']['region']): boolean {
  return (
    region !== null &&
    Object.entries(expected).every(([key, value]) => (region as unknown as Record<string, unknown>)[key] === value)
  );
}
