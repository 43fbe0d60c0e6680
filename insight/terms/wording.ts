import type { TermId } from '../types';

/** How postings speak of one term. Every expression is held to one clause. */
export interface TermWording {
  id: TermId;
  /** What each wording holds: most clauses are spared the search. */
  holds: RegExp;
  /** The same words about something or somebody else ("productivity software", "mentor students"): passed over. Global. */
  elsewhere: RegExp;
  said: RegExp;
  /** The posting says that there is none. `null` where no answer is a denial. */
  denied: RegExp | null;
}

/** One expression of several, each short enough to be read. */
export function anyOf(...patterns: string[]): RegExp {
  return new RegExp(patterns.join('|'), 'i');
}

/** The same for what is searched again and again in one text. */
export function everyOf(...patterns: string[]): RegExp {
  return new RegExp(patterns.join('|'), 'gi');
}

/** A part of an expression: one of these. */
export function oneOf(...patterns: string[]): string {
  return `(?:${patterns.join('|')})`;
}

export const NUMBER_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty)';
/** A number that one person's work is counted in: "20,000 patients" are the company's. */
const COUNT = String.raw`(?:(?<![\d,.$£])\d{1,3}(?:\.\d+)?(?![\d,]\d)|\b${NUMBER_WORD}\b)`;
/** "28", "25-28", "five to six" */
export const NUMBER = String.raw`${COUNT}\+?(?:\s?(?:-|–|—|to|or)\s?${COUNT})?\+?`;

/** "a day", "per week", "/hour", "daily" */
const TIME = String.raw`(?:half[- ])?(?:day|week|shift|hour|h\b|wk|hr|month|session|fortnight|pay period|weekday|clinic day|caseload day|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`;
export const PER_TIME = String.raw`(?:\s?(?:\/|\b(?:a|an|per|each|every|in an?)\b)\s?(?:full[- ]|working |treatment |8[- ])?${TIME}|\s(?:daily|weekly)\b)`;
