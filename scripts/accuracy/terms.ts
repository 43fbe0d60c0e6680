/** How well `readTerms` does on labelled descriptions: what is said, what is denied, and the words that are quoted for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTerms } from '../../insight/terms';
import type { Term, TermId } from '../../insight/types';
import { type Figure, type Measure, percent } from './report';

export interface LabelledTerms {
  /** The reader was tuned on `tuned`; the others were measured before anything was mended after them. */
  set: 'tuned' | 'held-out' | 'fresh';
  title: string;
  description: string;
  /** A term that is missing is not said. */
  expect: Partial<Record<TermId, 'said' | 'denied'>>;
  /** The words of the text that say it, one of which the quote has to contain; without them no quote is judged. */
  words?: Partial<Record<TermId, string[]>>;
  /** Left out where the description is whole. */
  complete?: false;
}

const OWN_SET = join(import.meta.dirname, '../../tests/accuracy/terms.jsonl');

/** Reads a posting and its terms as JSON, a line each. @internal */
export function readLabelledTerms(file: string = OWN_SET): LabelledTerms[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledTerms);
}

interface Count {
  hit: number;
  found: number;
  expected: number;
  quoted: number;
}

/** A term that is denied and was read as said, or the other way round, is as wrong as one that is not there. */
export async function measure(file?: string): Promise<Measure> {
  const labelled = readLabelledTerms(file);
  const counts = new Map<TermId, Count>();
  const misses: string[] = [];
  let whole = 0;
  for (const { title, description, expect, words, complete = true } of labelled) {
    const reading = readTerms(title, description);
    if (reading?.complete === complete) whole++;
    else misses.push(`${title}: complete ${reading?.complete}, not ${complete}`);
    for (const { id, says, quoted } of reading?.terms ?? []) {
      const count = counts.get(id) ?? { hit: 0, found: 0, expected: 0, quoted: 0 };
      counts.set(id, count);
      const expected = expect[id] ?? null;
      if (expected) count.expected++;
      if (says) count.found++;
      if (expected !== says) misses.push(`${title}: ${id} ${says}${says ? ` ("${quoted}")` : ''}, not ${expected}`);
      else if (says) {
        count.hit++;
        if (!words || isRightQuote(quoted, words[id] ?? [])) count.quoted++;
        else misses.push(`${title}: ${id} quotes "${quoted}", not ${words?.[id]?.join(' or ')}`);
      }
    }
  }
  const figures: Figure[] = [
    { name: 'descriptions', value: labelled.length, bar: null, unit: 'count', higherIsBetter: true },
    share('whole or not: right', whole, labelled.length, 98),
  ];
  for (const [id, { hit, found, expected, quoted }] of counts)
    figures.push(
      share(`${id}: precision`, hit, found, 98),
      share(`${id}: recall`, hit, expected, 90),
      share(`${id}: right words quoted`, quoted, hit, 98),
    );
  return { concept: 'terms', figures, misses };
}

/** Labels of a long clause name more than a quote has room for. */
function isRightQuote(quoted: Term['quoted'], words: readonly string[]): boolean {
  return quoted !== null && words.some((each) => quoted.includes(each) || each.includes(quoted));
}

function share(name: string, part: number, whole: number, bar: number): Figure {
  return { name, value: percent(part, whole), bar, unit: '%', higherIsBetter: true };
}
