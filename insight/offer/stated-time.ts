import type { StatedTime } from '../types';
import { only, statedHoursAWeek } from './hours-a-week';
import { schoolTime } from './school-time';
import { contractWeeks } from './travel';

/** "30-40 hours a week", "up to 40", "at least 20": a bound is not the number. */
const BOUNDED =
  /(?:\d\s?(?:-|–|to|or)|\b(?:up to|at least|at most|minimum(?: of)?|maximum(?: of)?|max|min|over|under|(?:more|less|fewer) than))\s*$/i;
const HOURS_A_WEEK = /\b\d{2}(?:\.\d+)?[- ](?:guaranteed[- ])?(?:hours?|hrs?)\b/gi;
const VISITS_A_DAY = /\b(\d{1,2})\+?\s(?:home )?(?:visits|patients)\s?(?:\/|per|a|each|every)\s?day\b/gi;
/** Nobody makes more in a day. */
const MOST_VISITS = 15;

/** As far back as a bound is looked for: looking through all that stands before made a long list of hours cost its square. */
const NEAR = 40;

/** The time that a posting's pay is for, in its own numbers; `null` where it gives none, several or a bound. */
export function statedTime(text: string): StatedTime {
  const hours = [...text.matchAll(HOURS_A_WEEK)];
  return {
    hoursAWeek: hours.some((found) => isBounded(text, found)) ? null : statedHoursAWeek(text),
    weeks: contractWeeks(text),
    school: schoolTime(text),
    visitsADay: visitsADay(text),
  };
}

const isBounded = (text: string, { index }: RegExpMatchArray): boolean =>
  index !== undefined && BOUNDED.test(text.slice(Math.max(0, index - NEAR), index));

function visitsADay(text: string): number | null {
  const found = [...text.matchAll(VISITS_A_DAY)];
  const visits = only(found.map(([, count]) => Number(count)));
  if (visits === null || visits > MOST_VISITS) return null;
  return found.some((each) => each[0].includes('+') || isBounded(text, each)) ? null : visits;
}
