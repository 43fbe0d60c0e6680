import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Posting } from '../../insight/types';

const linesOf = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, '..', '..', 'tests', 'accuracy', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Real-looking input for the measurements: the project's own labelled sets, without their labels. */
export const titles: string[] = linesOf('titles.tsv').map((line) => line.split('\t')[0] ?? '');
export const payTexts: string[] = linesOf('pays.tsv').map((line) => line.split('\t')[0] ?? '');
export const postings: Posting[] = linesOf('postings.jsonl').map((line, index) => {
  const { posting }: { posting: Omit<Posting, 'id'> } = JSON.parse(line);
  return { ...posting, id: String(index) };
});
export const placeTexts: string[] = postings.flatMap(({ location }) => location ?? []);
