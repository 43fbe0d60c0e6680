/**
 * `npm run accuracy`: every figure of `insight/` on the labelled sets of `tests/accuracy/`, against its bar.
 *
 *   npm run accuracy -- [--titles FILE] [--pays FILE] [--places FILE] [--postings FILE] [--onet FILE]
 *
 * A given FILE replaces the project's own set of that concept, and then only the concepts that got one are measured.
 * `--onet` takes O*NET's title list (columns onetsoc, occupation, title, source, short_title).
 * Each miss is listed. Exit code 1 where a figure is below its bar.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figure, type Measure, type MeasureConcept, reaches, reportLines } from './report';

const CONCEPTS = ['titles', 'pays', 'places', 'postings', 'onet'] as const;
type Concept = (typeof CONCEPTS)[number];

/** O*NET's list is not part of the project, so it is measured only where it is given. */
const NEEDS_FILE: ReadonlySet<Concept> = new Set<Concept>(['onet']);

async function measureOf(concept: Concept, file: string | undefined): Promise<Measure | null> {
  const module = join(import.meta.dirname, `${concept}.ts`);
  if (!existsSync(module)) return null;
  const { measure }: { measure: MeasureConcept } = await import(module);
  return measure(file);
}

const { values } = parseArgs({
  options: Object.fromEntries(CONCEPTS.map((concept) => [concept, { type: 'string' as const }])),
});
const files = values as Partial<Record<Concept, string>>;
const named = CONCEPTS.filter((concept) => files[concept] !== undefined);
const wanted = named.length > 0 ? named : CONCEPTS.filter((concept) => !NEEDS_FILE.has(concept));

const below: Figure[] = [];
for (const concept of wanted) {
  const measure = await measureOf(concept, files[concept]);
  if (measure === null) {
    console.log(`## ${concept}\n  not measured: scripts/accuracy/${concept}.ts does not exist\n`);
    continue;
  }
  console.log(`${reportLines(measure).join('\n')}\n`);
  below.push(...measure.figures.filter((figure) => !reaches(figure)));
}
console.log(below.length === 0 ? 'Every bar is reached.' : `Below the bar: ${below.map((f) => f.name).join('; ')}`);
process.exitCode = below.length === 0 ? 0 : 1;
