import type { RoleId } from '../types';
import { oneOf } from '../wordings/one-of';

/** An occupation that a text names, or several side by side ("PTA/COTA"). */
export interface Mention {
  /** The roles that the words may mean. */
  roles: readonly RoleId[];
  /** Another occupation is named, alone or among them, or two levels. */
  others: boolean;
  start: number;
  end: number;
}

const PHYSICAL = '(?:physical|physio)[- ]?therap(?:y|ists?)|PTs?';
const OCCUPATIONAL = 'occupational[- ]therap(?:y|ists?)|OTs?';
const SPEECH = 'speech(?:[- ]language)?(?:[- ](?:therap|patholog)(?:y|ists?))?|SLPs?|SLTs?';
const ASSISTANT = 'assistants?|assts?';
const AIDE = 'aides?|tech(?:nician)?s?|attendants?';

/** Whose assistants are none of ours. */
const NOT_OURS = oneOf`
  (?:medical|nurs(?:e|ing)|physicians?|administrative|office|dental|lab(?:oratory)?|teach(?:er|ing)|program|pharmacy|surgical|radiology|imaging|dietary|front desk) (?:assistants?|aides?|tech(?:nician)?s?)
`;
const OTHERS = oneOf`
  (?:massage|respiratory|recreation(?:al)?|evaluating|supervising|licensed|staff|lead) therapists?|therapists?
  (?:physical|physio|occupational)[- ]?therapists?|PTs?|OTs?|speech(?:[- ]language)?[- ](?:therap|patholog)ists?|SLPs?|SLTs?|STs?
  OTR(?:/L)?s?|DPTs?|RPTs?|LPTs?|CCC-SLPs?
  athletic trainers?|ATCs?|exercise physiologists?|kinesiologists?|chiropractors?
  (?:registered |licensed (?:practical |vocational )?)?nurses?|RNs?|LPNs?|LVNs?|CNAs?|(?:nurse )?practitioners?|physicians?|MSWs?|social workers?
  (?:(?:clinic|clinical|rehab(?:ilitation)?|therapy|program|regional|area) )*(?:directors?|managers?|supervisors?|coordinators?)(?: of (?:rehab(?:ilitation)?|therapy|nursing))?|DORs?
  personal trainers?|(?:fitness|yoga|swim|group) (?:instructors?|trainers?)|dieti[ct]ians?|nutritionists?|pharmacists?|psychologists?
  phlebotomists?|paramedics?|EMTs?|BCBAs?|RBTs?|audiologists?|housekeepers?
  teachers?|paraprofessionals?|paraeducators?
  front desk(?: staff)?|receptionists?|schedulers?|caregivers?|home health aides?
`;

const GENERAL_ASSISTANT: readonly RoleId[] = [
  'physical-therapist-assistant',
  'occupational-therapy-assistant',
  'speech-language-pathology-assistant',
  'therapy-assistant',
];
const GENERAL_AIDE: readonly RoleId[] = ['physical-therapist-aide', 'occupational-therapy-aide', 'rehabilitation-aide'];

/** All that this product is for. */
export const EVERY_ROLE: readonly RoleId[] = [...GENERAL_ASSISTANT, ...GENERAL_AIDE];

/** Of several disciplines in one breath: "PT/OT aides". */
const DISCIPLINE = 'PT|OT|ST|SLP|physical|occupational|speech';
const TOGETHER = `(?:(?:${DISCIPLINE})(?: ?[/&,] ?| (?:and|or) )){1,3}(?:${DISCIPLINE})(?:[- ]therap(?:y|ist))?`;

/** What each occupation is called; of two that begin at the same word the first counts. */
const NAMES: readonly [roles: readonly RoleId[], words: string][] = [
  [[], NOT_OURS],
  [GENERAL_ASSISTANT, `${TOGETHER}[- ](?:${ASSISTANT})`],
  [GENERAL_AIDE, `${TOGETHER}[- ](?:${AIDE})`],
  [['physical-therapist-assistant', 'therapy-assistant'], `(?:${PHYSICAL})[- ](?:${ASSISTANT})|[LCR]?PTAs?`],
  [
    ['occupational-therapy-assistant', 'therapy-assistant'],
    `(?:${OCCUPATIONAL})[- ](?:${ASSISTANT})|[CL]?OTAs?(?:/L)?`,
  ],
  [['speech-language-pathology-assistant', 'therapy-assistant'], `(?:${SPEECH})[- ](?:${ASSISTANT})|C?SLPAs?`],
  [['physical-therapist-aide', 'rehabilitation-aide'], `(?:${PHYSICAL})[- ](?:${AIDE})`],
  [['occupational-therapy-aide', 'rehabilitation-aide'], `(?:${OCCUPATIONAL})[- ](?:${AIDE})`],
  [['speech-language-pathology-assistant'], `(?:${SPEECH})[- ](?:${AIDE})`],
  [GENERAL_AIDE, `(?:rehab(?:ilitation)?|therapy)[- ](?:${AIDE})`],
  [GENERAL_ASSISTANT, `(?:therap(?:y|ist)|rehab(?:ilitation)?)[- ](?:${ASSISTANT})`],
  [[], OTHERS],
  [GENERAL_ASSISTANT, ASSISTANT],
  [GENERAL_AIDE, AIDE],
];
const MENTION = new RegExp(`(?<![A-Za-z-])(?:${NAMES.map(([, words]) => `(${words})`).join('|')})(?![A-Za-z])`, 'gi');
/** "Techs", "assistants": ours where no word before makes them somebody else's ("patient care techs"). */
const BARE = new RegExp(`^(?:${ASSISTANT}|${AIDE})$`, 'i');
const STANDS_ALONE = new RegExp(
  String.raw`(?:^|\n|[^A-Za-z\s]|\b${oneOf`
    as[- ]needed|PRN|per[- ]diem|casual|pool|our|the|an?|for|and|or|to|of|as|all|while|but|with|pays?|paying|earn|start|hiring|per hour|hr|hour
    new|experienced|senior|lead|staff|certified|licensed|registered|qualified|skilled
    full[- ]time|part[- ]time|PRN|clinic|outpatient|inpatient|hospital|school|restorative|health|services?|department
    \w*ther\w*|\w*phys\w*|rehab\w*|occup?\w*|path\w*|lang\w*
  `})\s*$`,
  'i',
);
/** How far before a word what makes another's of it stands. */
const WORD_BEFORE = 24;

const isAide = ({ roles }: Pick<Mention, 'roles'>): boolean => roles.some((role) => role.endsWith('-aide'));
const INITIALS = /^[POS]T$/i;
/** "12 pts a day", "Main St": in small letters they are no therapists. */
const PATIENTS = /^[POSpos](?:t|ts)$/;
const FULL_TIME = /\bFT\b|full[- ]?time|\bPRN\b|per diem/i;
/** How far around initials words tell what they are. */
const NEAR = 40;
const FAR = 200;
const SIDE_BY_SIDE = /^(?: ?[/&] ?|, |,? (?:and|or|&) )$/;
const REPEATED = /^ ?\($/;

/** All occupations that a text names, in order; those that stand side by side are one. */
export function mentionsIn(text: string): Mention[] {
  const found = [...text.matchAll(MENTION)].map((match) => {
    const { index: start, 0: words } = match;
    const isForeign = BARE.test(words) && !STANDS_ALONE.test(text.slice(Math.max(0, start - WORD_BEFORE), start));
    const named = NAMES[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? [];
    const roles = isForeign ? [] : named;
    return { roles, others: roles.length === 0, start, end: start + words.length, initials: INITIALS.test(words) };
  });
  const mentions: Mention[] = [];
  for (const [index, { initials, ...mention }] of found.entries()) {
    if (PATIENTS.test(text.slice(mention.start, mention.end))) continue;
    if (initials && !isTherapist(text, mention, found[index - 1], found[index + 1])) continue;
    const last = mentions.at(-1);
    const gap = last ? text.slice(last.end, mention.start) : '';
    // "Physical Therapist (PT)" is one, said twice.
    const isRepeated = REPEATED.test(gap) && text[mention.end] === ')';
    if (last && (isRepeated || SIDE_BY_SIDE.test(gap))) {
      // Of one pay for assistants and aides neither's is told.
      last.others ||= mention.others || isAide(mention) !== isAide(last);
      last.roles = [...new Set([...last.roles, ...mention.roles])];
      last.end = mention.end + (isRepeated ? 1 : 0);
    } else mentions.push({ ...mention });
  }
  return mentions;
}

/** "FT $30, PT $32" is of hours: initials are a therapist's only where other occupations are named near them. */
function isTherapist(text: string, { start, end }: Mention, ...neighbours: (Mention | undefined)[]): boolean {
  if (FULL_TIME.test(text.slice(Math.max(0, start - NEAR), end + NEAR))) return false;
  return neighbours.some((other) => other !== undefined && Math.abs(other.start - start) < FAR);
}
