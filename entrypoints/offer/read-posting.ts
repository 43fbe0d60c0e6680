import { insightFor } from '../../insight/insight';
import { readPlace } from '../../insight/place';
import type { Insight, Person, Posting } from '../../insight/types';

/** Among the lines under a pasted title, the place stands here if anywhere, and is no longer than this. */
const PLACE_LINES = 6;
const LONGEST_PLACE = 60;

/** A pasted text as a posting: the title in its first line, a place on a short line under it, all the rest its description. */
export function postingOf(text: string): Posting {
  const [title = '', ...rest] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const location = rest.slice(0, PLACE_LINES).find((line) => line.length <= LONGEST_PLACE && readPlace(line) !== null);
  return { id: 'pasted', url: '', title, description: rest.join('\n'), ...(location && { location }) };
}

/** What a pasted text means; `null` where its first line names no therapy-assistant job. */
export const readPasted = (text: string, person: Person): Insight | null => insightFor(postingOf(text), person);
