/**
 * `npm run accuracy`: every figure of `insight/` on the labelled sets of `tests/accuracy/`, against its bar.
 * Exit code 1 where a figure is below it.
 */
import { existsSync } from 'node:fs';
import { readArguments, refuse } from '../usage';
import { measure as offers } from './offers';
import { measure as onet } from './onet';
import { measure as pays } from './pays';
import { measure as places } from './places';
import { measure as postings } from './postings';
import { type Figure, type MeasureConcept, reaches, reportLines } from './report';
import { measure as terms } from './terms';
import { measure as titles } from './titles';

const MEASURES = { titles, pays, places, postings, offers, terms, onet } satisfies Record<string, MeasureConcept>;
type Concept = keyof typeof MEASURES;
const CONCEPTS = Object.keys(MEASURES) as Concept[];

/** O*NET's list is not part of the project, so it is measured only where it is given. */
const NEEDS_FILE: ReadonlySet<Concept> = new Set<Concept>(['onet']);

const CALL = 'npm run accuracy';
const { values: files } = readArguments({
  call: CALL,
  line: '[--titles FILE] [--pays FILE] [--places FILE] [--postings FILE] [--offers FILE] [--terms FILE] [--onet FILE]',
  does: "Measures what is read of the project's labelled sets against the bars and lists each miss; with files, of these only.",
  options: {
    titles: { takes: 'FILE', says: 'lines of title, role (or null), easy or hard, parted by tabs' },
    pays: { takes: 'FILE', says: 'lines of a text and its pay as JSON (or null), parted by a tab' },
    places: { takes: 'FILE', says: 'lines of a text and its place as JSON (or null), parted by a tab' },
    postings: { takes: 'FILE', says: 'lines of JSON, a posting and what is expected of it each' },
    offers: { takes: 'FILE', says: 'lines of JSON, a posting and its offer as it is weighed by hand each' },
    terms: { takes: 'FILE', says: 'lines of JSON, a description and what it says of ten terms each' },
    onet: { takes: 'FILE', says: "O*NET's title list: onetsoc, occupation, title, source, short_title" },
  },
  example: 'npm run accuracy -- --titles more-titles.tsv',
});
const named = CONCEPTS.filter((concept) => files[concept] !== undefined);
const nowhere = named.map((concept) => files[concept]).find((file) => file && !existsSync(file));
if (nowhere) refuse(CALL, `There is no file ${nowhere}.`);
const wanted = named.length > 0 ? named : CONCEPTS.filter((concept) => !NEEDS_FILE.has(concept));

const below: Figure[] = [];
for (const concept of wanted) {
  const measure = await MEASURES[concept](files[concept]);
  console.log(`${reportLines(measure).join('\n')}\n`);
  below.push(...measure.figures.filter((figure) => !reaches(figure)));
}
console.log(below.length === 0 ? 'Every bar is reached.' : `Below the bar: ${below.map((f) => f.name).join('; ')}`);
process.exitCode = below.length === 0 ? 0 : 1;
