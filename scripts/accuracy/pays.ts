/** How well `readPay` does on labelled pay texts. A wrong figure counts apart from a missing one: there must be none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPay } from '../../insight/pay';
import type { Pay } from '../../insight/types';
import { decode } from '../../sites/page/entities';
import { type Measure, percent } from './report';

/** The part of a pay that labels state. */
export type PayLabel = Pick<Pay, 'low' | 'high' | 'currency' | 'per'>;

export interface LabelledPay {
  text: string;
  /** `null`: the text states no pay. */
  pay: PayLabel | null;
}

const OWN_SET = join(import.meta.dirname, '../../tests/accuracy/pays.tsv');

/**
 * Reads `text<TAB>JSON`, where the JSON is `{"low","high","currency","per"}` or `null`; lines that start with # are comments, and a
 * new line within a text is written \\n.
 * The texts are those of pages, so they are decoded, as the readers do.
 * @internal
 */
export function readLabelledPays(file: string = OWN_SET): LabelledPay[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', label = 'null'] = line.split('\t');
      return { text: decode(text.replaceAll(String.raw`\n`, '\n')), pay: JSON.parse(label) as PayLabel | null };
    });
}

/** The labelled part of what `readPay` makes of a text. */
function payOf(text: string): PayLabel | null {
  const { pay } = readPay(text);
  return pay && { low: pay.low, high: pay.high, currency: pay.currency, per: pay.per };
}

function samePay(a: PayLabel | null, b: PayLabel | null): boolean {
  if (a === null || b === null) return a === b;
  return a.low === b.low && a.high === b.high && a.currency === b.currency && a.per === b.per;
}

export async function measure(file?: string): Promise<Measure> {
  const labelled = readLabelledPays(file);
  const read = labelled.map(({ text, pay }) => ({ text, pay, got: payOf(text) }));
  const misses = read.filter(({ pay, got }) => !samePay(pay, got));
  const wrong = misses.filter(({ got }) => got !== null);
  return {
    concept: 'pays',
    figures: [
      { name: 'texts', value: read.length, bar: null, unit: 'count', higherIsBetter: true },
      {
        name: 'read exactly',
        value: percent(read.length - misses.length, read.length),
        bar: 99,
        unit: '%',
        higherIsBetter: true,
      },
      { name: 'wrong instead of none', value: wrong.length, bar: 0, unit: 'count', higherIsBetter: false },
    ],
    misses: misses.map(({ text, pay, got }) => `${text}: expected ${JSON.stringify(pay)}, read ${JSON.stringify(got)}`),
  };
}
