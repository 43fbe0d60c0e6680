/** Offers weighed by hand: what each is, whether it has a verdict, and the arithmetic. A verdict where there is none counts apart. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insightFor } from '../../insight/insight';
import type { BreakEven, Offer, OfferNote, Posting, TravelTerms } from '../../insight/types';
import { DEFAULT_PREFERENCES } from '../../preferences/preferences';
import { type Measure, percent } from './report';

interface Labelled {
  posting: Posting;
  /** A field that the label leaves out is open by the rules, and not judged. */
  expect: Partial<Pick<Offer, 'arrangement' | 'verdict' | 'notCompared'>> & {
    travel?: TravelTerms | null;
    breakEven?: BreakEven | null;
    notes?: OfferNote['kind'][];
  };
}

/** Labels are worked out on paper: a minute or a tenth of an hour off is the same. */
const OFF = { minutesAVisit: 1, hoursADay: 0.1 };
const OWN_SET = join(import.meta.dirname, '../../tests/accuracy/offers.jsonl');

export async function measure(file = OWN_SET): Promise<Measure> {
  const labelled = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
  const misses: string[] = [];
  let whole = 0;
  let uncalledFor = 0;
  for (const [at, { posting, expect }] of labelled.entries()) {
    const offer = insightFor({ ...posting, id: posting.id ?? String(at) }, DEFAULT_PREFERENCES)?.offer;
    const fields = Object.entries(expect) as [keyof Labelled['expect'], unknown][];
    const wrong = fields.filter(([field, wanted]) => !isSame(field, fieldOf(offer, field), wanted));
    if (wrong.length === 0) whole += 1;
    if (offer?.verdict && expect.verdict === null) uncalledFor += 1;
    for (const [field, wanted] of wrong) {
      const got = JSON.stringify(fieldOf(offer, field));
      misses.push(`${at + 1} ${posting.title}: ${field} ${got}, not ${JSON.stringify(wanted)}`);
    }
  }
  return {
    concept: 'offers',
    figures: [
      { name: 'offers', value: labelled.length, bar: null, unit: 'count', higherIsBetter: true },
      {
        name: 'right in every field',
        value: percent(whole, labelled.length),
        bar: 95,
        unit: '%',
        higherIsBetter: true,
      },
      { name: 'verdicts where there is none', value: uncalledFor, bar: 0, unit: 'count', higherIsBetter: false },
    ],
    misses,
  };
}

function fieldOf(offer: Offer | undefined, field: keyof Labelled['expect']): unknown {
  return field === 'notes' ? offer?.notes.map(({ kind }) => kind).sort() : offer?.[field];
}

function isSame(field: keyof Labelled['expect'], got: unknown, wanted: unknown): boolean {
  if (field === 'notes') return JSON.stringify(got) === JSON.stringify([...(wanted as string[])].sort());
  if (field !== 'breakEven' || !got || !wanted) return JSON.stringify(got) === JSON.stringify(wanted);
  return Object.entries(OFF).every(([unit, off]) => {
    const [a, b] = [got, wanted].map((each) => (each as Record<string, (number | null)[]>)[unit] ?? []);
    return (
      a?.length === b?.length &&
      a?.every(
        (end, index) => end === b?.[index] || Math.abs((end ?? Infinity) - (b?.[index] ?? Infinity)) <= off + 1e-9,
      )
    );
  });
}
