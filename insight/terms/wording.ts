import type { TermId } from '../types';
import { NUMBER_WORD } from '../wordings/number-words';

/** What was found, and where. */
export interface Found {
  index: number;
  0: string;
}

/** An expression, or what weighs several against one another. */
export interface Finder {
  exec(words: string): Found | null;
}

/** How postings speak of one term. Every expression is held to one clause. */
export interface TermWording {
  id: TermId;
  /** What each wording holds: most clauses are spared the search. */
  holds: RegExp;
  /** The same words about something or somebody else ("productivity software", "mentor students"): passed over. Global. */
  elsewhere: RegExp;
  /** The same, where small letters mean another: "two pts" are patients, "two PTs" colleagues. Global. */
  elsewhereAsWritten?: RegExp;
  said: readonly Finder[];
  /** Its bare name, which says nothing alone but in a list of what there is not. */
  named?: RegExp;
  /** The posting says that there is none. Empty where no answer is a denial. */
  denied: readonly Finder[];
  /** In a denial: it is of a part of the thing alone, and a later clause that says the thing is of the rest. */
  partly?: RegExp;
}

/** One expression of several, each short enough to be read. */
export function anyOf(...patterns: string[]): RegExp {
  return new RegExp(patterns.join('|'), 'i');
}

/** V8 never optimizes an expression of more than 20,000 signs. */
const LONGEST_EXPRESSION = 18_000;

/** As few expressions of several as are short enough to be fast. */
export function partsOf(...patterns: string[]): RegExp[] {
  const parts: string[] = [];
  for (const pattern of patterns) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + pattern.length < LONGEST_EXPRESSION)
      parts[parts.length - 1] = `${last}|${pattern}`;
    else parts.push(pattern);
  }
  return parts.map((part) => new RegExp(part, 'i'));
}

/** The match that begins first. */
export function firstMatch(expressions: readonly Finder[], words: string): Found | null {
  let first: Found | null = null;
  for (const expression of expressions) {
    const match = expression.exec(words);
    if (match && (!first || match.index < first.index)) first = match;
  }
  return first;
}

/** The same for what is searched again and again in one text. */
export function everyOf(...patterns: string[]): RegExp {
  return new RegExp(patterns.join('|'), 'gi');
}

/** A part of an expression: one of these. */
export function oneOf(...patterns: string[]): string {
  return `(?:${patterns.join('|')})`;
}

/** A number that one person's work is counted in: "20,000 patients" are the company's. */
const COUNT = String.raw`(?:(?<![\d,.$£])\d{1,3}(?:\.\d+)?(?![\d,]\d)|\b${NUMBER_WORD}\b)`;
/** "28", "25-28", "five to six" */
export const NUMBER = String.raw`${COUNT}\+?(?:\s?(?:-|–|—|to|or)\s?${COUNT})?\+?`;
