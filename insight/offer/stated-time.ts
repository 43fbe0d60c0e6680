import type { StatedTime } from '../types';
import { statedHoursAWeek } from './hours-a-week';
import { schoolTime } from './school-time';
import { contractWeeks } from './travel';

/** "30-40 hours a week", "up to 40", "at least 20": a bound is not the number. */
const BOUNDED =
  /(?:\d\s?(?:-|–|to|or)|\b(?:up to|at least|at most|minimum(?: of)?|maximum(?: of)?|max|min|over|under|(?:more|less|fewer) than))\s*$/i;
const HOURS_A_WEEK = /\b\d{2}(?:\.\d+)?[- ](?:guaranteed[- ])?(?:hours?|hrs?)\b/gi;
const VISITS_A_DAY = /\b(\d{1,2})\+?\s(?:home )?(?:visits|patients)\s?(?:\/|per|a|each|every)\s?day\b/gi;
/** Nobody makes more in a day. */
const MOST_VISITS = 15;

/** The time that a posting's pay is for, in its own numbers; `null` where it gives none, several or a bound. */
export function statedTime(text: string): StatedTime {
  const isBound = [...text.matchAll(HOURS_A_WEEK)].some(({ index }) => BOUNDED.test(text.slice(0, index)));
  return {
    hoursAWeek: isBound ? null : statedHoursAWeek(text),
    weeks: contractWeeks(text),
    school: schoolTime(text),
    visitsADay: visitsADay(text),
  };
}

function visitsADay(text: string): number | null {
  const found = [...text.matchAll(VISITS_A_DAY)];
  const [first, ...others] = new Set(found.map(([, visits]) => Number(visits)));
  if (first === undefined || others.length > 0 || first > MOST_VISITS) return null;
  return found.some(({ 0: all, index }) => all.includes('+') || BOUNDED.test(text.slice(0, index))) ? null : first;
}
