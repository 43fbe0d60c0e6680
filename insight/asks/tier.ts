import { isDenied } from '../phrases/disregard';
import type { Tier } from '../types';
import { oneOf } from '../wordings/one-of';

/** The words for the posts themselves, with which a rank word has to stand: "senior living" and "leads a group" are no ranks. */
const POST = oneOf`
  lpta|pta|cota|ota|slpa|slp-?a
  physical|physio\w*|occupational|speech|therapy|therapist|rehab\w*|allied
  assistant|aide|tech(?:nician)?
  certified|licensed
`;
/** "Senior therapy services" are an employer's. */
const NO_EMPLOYER = String.raw`\b(?!\s+(?:care|services|center|facility|provider|community|company))`;

const SENIOR = new RegExp(
  oneOf`
    \b(?:senior|sr\.?|lead|principal)[\s-]+(?:(?:certified|licensed)\s+)?${POST}${NO_EMPLOYER}
    ${POST}[\s,(–-]+(?:senior|sr|team lead|lead)\b
    \bsenior[- ]level\b
    ${POST}(?:\s+assistant|/l)?\s+(?:III|IV)\b
    ${POST}(?:/l)?[\s,(–-]+level\s+(?:3|III)\b
  `,
  'i',
);
const MID = new RegExp(
  oneOf`
    \bmid[- ](?:level|career)\b|\bintermediate[- ]level\b
    ${POST}(?:/l)?\s+II\b
    ${POST}(?:/l)?[\s,(–-]+level\s+(?:2|II)\b
  `,
  'i',
);
const ENTRY = new RegExp(
  oneOf`
    \bnew(?:ly)?[- ](?:grad(?:uate)?s?|qualified|licensed)\b|\brecent grad(?:uate)?s?\b
    \bentry[- ]level\b|\btrainee\b|\bapprentice(?:ship)?\b
    \bjunior[\s-]+${POST}|\bjr\.?\s+${POST}
    \bno (?:prior |previous )?experience (?:is )?(?:required|necessary|needed)\b
    ${POST}(?:/l)?\s+I\b(?!\s*(?:am|['’]))
    ${POST}(?:/l)?[\s,(–-]+level\s+(?:1|I)\b
  `,
  'i',
);
/** For each stage its wordings, and what every one of them holds: most texts are spared the search. */
const WORDS: readonly [tier: Tier, words: RegExp, holds: RegExp][] = [
  ['senior', SENIOR, /senior|\bsr\b|lead|principal|\bI(?:II|V)\b|level/i],
  ['mid', MID, /\bmid[- ]|intermediate|\bII\b|level/i],
  ['entry', ENTRY, /new|recent|entry|junior|jr|trainee|apprentice|no [^.\n]{0,40}experience|\bI\b|level/i],
];

/** The career stage that a text names in words ("Senior PTA", "new grads welcome", "COTA II"). */
export function tierInWords(text: string): Tier | null {
  for (const [tier, words, holds] of WORDS) {
    const match = holds.test(text) ? words.exec(text) : null;
    if (match && !isDenied(text, match.index, match.index + match[0].length)) return tier;
  }
  return null;
}

/** The career guide's stages: entry to 2 years, mid 3 to 5, senior from 6. */
export function tierOfYears(years: number): Tier {
  if (years < 3) return 'entry';
  return years < 6 ? 'mid' : 'senior';
}
