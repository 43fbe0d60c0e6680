import type { StatedTime } from '../types';
import { isBounded } from './bounds';
import { contractWeeks } from './contract-weeks';
import { exactly } from './ends';
import { statedWeek } from './hours-a-week';
import { withColons } from './leaders';
import { only } from './only';
import { schoolTime } from './school-time';

const VISITS_A_DAY = /\b(\d{1,2})\+?\s(?:home )?(?:visits|patients)\s?(?:\/|per|a|each|every)\s?day\b/gi;
/** Nobody makes more in a day. */
const MOST_VISITS = 15;

/** The time that a posting's pay is for, in its own numbers; `null` where it gives none, several or a bound. */
export function statedTime(posting: string): StatedTime {
  const text = withColons(posting);
  return {
    hoursAWeek: statedWeek(text).hours,
    weeks: exactly(contractWeeks(text)),
    school: schoolTime(text),
    visitsADay: visitsADay(text),
  };
}

function visitsADay(text: string): number | null {
  const found = [...text.matchAll(VISITS_A_DAY)];
  const visits = only(found.map(([, count]) => Number(count)));
  if (visits === null || visits > MOST_VISITS) return null;
  return found.some((each) => each[0].includes('+') || isBounded(text, each)) ? null : visits;
}
