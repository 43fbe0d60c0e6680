/** The one licence that a description asks for, where the title names assistants of no discipline. */

import type { RoleId } from '../types';
import { oneOf } from '../wordings/one-of';

/** Beyond this a description tells of benefits and of the employer. */
const READ_AT_MOST = 6_000;
const SENTENCE_END = /[.!?;]\s|[\n•·]/;

const NAMES = {
  'physical-therapist-assistant': String.raw`(?:physical therap(?:ist|y) assistants?|\bL?PTAs?\b)`,
  'occupational-therapy-assistant': String.raw`(?:occupational therap(?:ist|y) assistants?|\bC?OTAs?\b(?:\/L)?)`,
  'speech-language-pathology-assistant': String.raw`(?:speech[- ](?:language )?(?:patholog(?:y|ist)|therapy) assistants?|\bSLPAs?\b)`,
} as const;
type Licensed = keyof typeof NAMES;

const LICENCE = String.raw`\b(?:licen[sc](?:e|ed|ure)|registration|certification|certified|registered)\b`;
/** Words between, but none that leads to somebody or something else. */
const BESIDE = String.raw`(?:[\s,()/-]+(?!(?:and|or|with|from|by)\b)[\w'’]+){0,5}?[\s()/-]+`;
const ROLES = Object.keys(NAMES) as Licensed[];
/** "PTA license", "licensed in Texas as a physical therapist assistant", "Must be a COTA". */
const ASKED = new Map(
  ROLES.map((role) => [
    role,
    new RegExp(
      `${NAMES[role]}\\)?${BESIDE}${LICENCE}|${LICENCE}${BESIDE}${NAMES[role]}|\\b(?:must|have to|need to) be (?:an? |a licensed )?${NAMES[role]}`,
      'i',
    ),
  ]),
);
const NAMED = new Map(ROLES.map((role) => [role, new RegExp(NAMES[role], 'i')]));

/** What is wished for, reimbursed, or had by those one works under. */
const NOT_ASKED = new RegExp(
  String.raw`\b${oneOf`
    prefer\w*|a plus|ideal\w*|desir\w*|nice to have|not (?:required|needed|necessary)|no licen[sc]e
    reimburs\w*|renewals?|students?|after (?:you|graduat\w+)
    supervis\w+ (?:by|of)|under (?:the|a)
  `}\b`,
  'i',
);
const COLLEAGUES = new RegExp(
  String.raw`\b${oneOf`
    alongside|beside|colleagues?|joins?|work(?:s|ing)? (?:closely )?with
    team of|team includes|our team (?:has|is)
    (?:assist|help|support)(?:s|ing)? (?:the|our)
  `}\b`,
  'i',
);
const OTHER_CREDENTIAL = oneOf`
  ATC|athletic|exercise|kinesi|massage|CNA|nurs|chiropract|tech|aide
  bachelor|degree|experience
  COTA|OTA|L?PTA|SLPA|PT\b|OT\b|physical|occupational|speech
`;
/** Another licence, degree or trade will do. */
const ANOTHER_WILL_DO = new RegExp(
  String.raw`(?:\bor\b|/)(?: (?:an?|the|licensed|certified|current|active|equivalent))* ?${OTHER_CREDENTIAL}|\beither\b`,
  'i',
);

/**
 * The role whose licence a description requires, alone among the assistants' licences.
 * @returns the role and the words that ask for it; `null` where none or several are asked for, or another is let in
 */
export function requiredLicence(description: string): { role: RoleId; evidence: string } | null {
  const asked = new Map<Licensed, string>();
  const named = new Set<Licensed>();
  for (const sentence of description.slice(0, READ_AT_MOST).split(SENTENCE_END)) {
    const here = ROLES.filter((role) => NAMED.get(role)?.test(sentence));
    const isOfColleagues = COLLEAGUES.test(sentence);
    if (here.length === 0) continue;
    if (!isOfColleagues) for (const role of here) named.add(role);
    if (isOfColleagues || NOT_ASKED.test(sentence)) continue;
    if (ANOTHER_WILL_DO.test(sentence)) return null;
    for (const role of here) {
      const found = ASKED.get(role)?.exec(sentence);
      if (found) asked.set(role, found[0].trim());
    }
  }
  const [only, ...others] = asked;
  if (!only || others.length > 0 || named.size > 1) return null;
  return { role: only[0], evidence: only[1] };
}
