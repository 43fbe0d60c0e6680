import type { Asks } from '../types';

const NUMBER_WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  eighteen: 18,
};
const NUMBER = `(?:\\d{1,2}(?:\\.\\d)?|${Object.keys(NUMBER_WORDS).join('|')})`;

/** "1-2 years", "one (1) year", "2+ yrs", "6 months": the amount, an upper end, the unit. */
const DURATION = new RegExp(
  `(?<![\\d$£.,])\\b(${NUMBER})(?:\\s*\\(\\d{1,2}\\))?(?:\\s*\\+|\\s+plus)?(?:\\s*(?:-|–|—|to|or)\\s*(${NUMBER})(?:\\s*\\(\\d{1,2}\\))?)?(?:\\s*\\+|\\s+or more|\\s+plus)?[\\s-]*(years?|yrs?|months?|mos)\\b\\.?['’]?`,
  'gi',
);

/** What must stand near a duration for it to be experience: behind it in the same sentence, or just before it. */
const EXPERIENCE_BEHIND =
  /^[^.;\n•]{0,90}?\b(?:experience|exp\b|in the field|post[- ](?:licensure|qualification)|(?:clinical |professional )?practice\b|(?:working|worked|work)\b|as an? (?:licensed |certified )?(?:pta|cota|ota|slpa|physical|occupational|therapy|rehab))/i;
/** "two years or more in outpatient orthopedics" */
const IN_A_SETTING =
  /^(?:\s+or more)?\s+(?:in|with)\s+(?:an?\s+|the\s+)?(?:outpatient|inpatient|acute|home|skilled|snf|sub-?acute|long|rehab\w*|clinical|hospital|school|p(?:a)?ediatric\w*|ortho\w*|therapy)/i;
const EXPERIENCE_BEFORE = /\b(?:experience|exp)\b[^.;\n•]{0,40}$/i;
/** Job sites list experience as "Physical therapy: 1 year (Required)". */
const LISTED = /:\s*$/;
const LISTED_REQUIRED = /^\s*\((?:required|preferred)\)/i;

/** A duration that is the employer's, a course's or an age's. */
const NOT_THE_CANDIDATES =
  /(?:\b(?:over|for|nearly|almost|past|last|within|than|every|after|first|combined|our|we|we have|team|has|have had|celebrating|company|since|of age|up to|maximum of?)\s+(?:the\s+(?:past|last)\s+)?(?:more than\s+)?)$/i;
const NOT_EXPERIENCE_BEHIND =
  /^[\s-]*(?:of age|old|degree|college|program|course|associate|university|of (?:service|employment|education|college|school|combined|helping|providing|serving|excellence|tenure|growth)|in (?:business|operation|a row)|contract|assignment|warranty|combined|after|post[- ]hire|ago|from|of continuous)/i;

const PREFERRED =
  /\b(?:prefer(?:red|ably|ence|able)?|desir(?:ed|able)|(?:a |big |strong |definite )?plus\b|ideal(?:ly)?|nice to have|advantage(?:ous)?|bonus|beneficial|not (?:required|necessary|essential|needed)|helpful|an asset|welcome)\b/i;
const REQUIRED = /\b(?:required|requires?|must|minimum|at least|essential|mandatory|necessary|need(?:ed)?)\b/i;
const PREFERRED_HEADING = /(?:prefer\w*|desir\w*|nice[- ]to[- ]haves?|bonus|ideal\w*)(?:\s+\w+){0,3}\s*:?\s*$/im;
/** More than this is an employer's age, not what an assistant is asked for. */
const MOST_YEARS_ASKED = 15;
const NOTHING_ASKED = /\bno\s+(?:prior |previous |minimum )?(?:experience|exp)\b/i;

/**
 * The years of experience that a posting requires: the lower end of a range, months as a part of a year. What is only
 * preferred counts as not asked, and so do the employer's own years, degrees and ages.
 */
export function readExperience(text: string): Asks['experience'] {
  for (const match of text.matchAll(DURATION)) {
    const [quoted, amount = '', , unit = ''] = match;
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    const behind = text.slice(match.index + quoted.length, match.index + quoted.length + 140);
    if (NOT_THE_CANDIDATES.test(before) || NOT_EXPERIENCE_BEHIND.test(behind)) continue;
    const listed = LISTED.test(before) && LISTED_REQUIRED.test(behind);
    const alone = quoted.length === text.trim().length;
    const named = EXPERIENCE_BEHIND.test(behind) || IN_A_SETTING.test(behind) || EXPERIENCE_BEFORE.test(before);
    if (!alone && !listed && !named) continue;
    if (NOTHING_ASKED.test(before.slice(-40)) || isPreferred(text, match.index, before, behind)) continue;
    const value = NUMBER_WORDS[amount.toLowerCase()] ?? Number(amount);
    if (/^y/i.test(unit) && value > MOST_YEARS_ASKED) continue;
    return { years: /^m/i.test(unit) ? value / 12 : value, quoted: quoted.trim() };
  }
  return null;
}

/** Whether the sentence, or the heading above it, says that this experience is wished for only. */
function isPreferred(text: string, at: number, before: string, behind: string): boolean {
  const sentenceStart = before.split(/[.;\n•]/).at(-1) ?? '';
  const sentenceRest = behind.split(/[;\n•]|\.(?:\s|$)|,\s*\d/)[0] ?? '';
  if (PREFERRED.test(sentenceRest)) {
    const wish = sentenceRest.search(PREFERRED);
    const must = sentenceRest.search(REQUIRED);
    if (must === -1 || (wish < must && !/^\s*(?:not)/.test(sentenceRest.slice(wish)))) return true;
  }
  if (PREFERRED.test(sentenceStart) && !REQUIRED.test(sentenceStart)) return true;
  const heading = text
    .slice(Math.max(0, at - 500), at)
    .split(/\n/)
    .slice(0, -1)
    .reverse()
    .find((line) => /^.{3,60}:\s*$|^(?:[A-Z][\w/&-]*\s*){1,4}$/.test(line.trim()));
  return (
    heading !== undefined && PREFERRED_HEADING.test(heading.trim()) && !REQUIRED.test(sentenceStart + sentenceRest)
  );
}
