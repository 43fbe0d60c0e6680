import { insightFor } from '../../insight/insight';
import { readPay } from '../../insight/pay';
import { readPlace } from '../../insight/place';
import type { Insight, Person, Posting } from '../../insight/types';

/** A posting is a few thousand characters long; what is behind these is a page around it, and reading it would take too long. */
export const LONGEST_PASTED = 20_000;

/** Among the lines under a pasted title, the place stands here if anywhere, and is no longer than this. */
const PLACE_LINES = 6;
const LONGEST_PLACE = 60;

/** What boards print behind a pay, on the same line. */
const KIND_OF_JOB = /^[\s\-–—,·|]*(?:(?:full|part)[- ]time|contract|temporary|per diem|prn)?\.?$/i;

/**
 * A pasted text as a posting: the title in its first line, a place on a short line under it, a line that is nothing but pay, and
 * all the rest its description. What is too long is cut.
 */
export function postingOf(text: string): Posting {
  const [title = '', ...rest] = text
    .slice(0, LONGEST_PASTED)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const location = rest.slice(0, PLACE_LINES).find((line) => line.length <= LONGEST_PLACE && readPlace(line) !== null);
  const payText = payLineOf([title, ...rest]);
  return {
    ...{ id: 'pasted', url: '', title, description: rest.join('\n') },
    ...(location && { location }),
    ...(payText && { payText }),
  };
}

/** The line that is nothing but pay; none where several differ, or where the line above it makes it other money. */
function payLineOf(lines: readonly string[]): string | undefined {
  const found = lines.filter((line, index) => isPayLine(line) && isPayLine(line, lines[index - 1]));
  return new Set(found).size === 1 ? found[0] : undefined;
}

function isPayLine(line: string, above = ''): boolean {
  const { pay } = readPay(`${above} ${line}`.trim());
  return (
    pay !== null && pay.per !== null && line.startsWith(pay.quoted) && KIND_OF_JOB.test(line.slice(pay.quoted.length))
  );
}

/** What a pasted text means; `null` where its first line names no therapy-assistant job. */
export const readPasted = (text: string, person: Person): Insight | null => insightFor(postingOf(text), person);
