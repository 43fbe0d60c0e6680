import type { TermId } from '../types';
import type { Span } from './clause';
import { headingIn, listAbove } from './headings';
import { anyOf, everyOf, oneOf } from './wording';

/** Text about the law, or to staffing firms. */
const LEGAL = anyOf(
  String.raw`equal[ -](?:employment )?opportunit|without regard to|discriminat|unsolicited resumes|\bFMLA\b|contingent (?:on|upon)|recruiters or`,
  String.raw`\b(?:polic(?:y|ies)|laws?|statutes?) (?:prohibits?|forbids?)\b|\bpursuant to\b|\b(?:traffic|parking|driving) (?:citations?|violations?|tickets?)\b`,
);

/** The posts this extension is about; those that the title names are "us", and all of them where it names none. */
const ASSISTANTS: readonly RegExp[] = [
  /\b(?:L?PTAs?|physical therap(?:y|ist) assistants?|physio(?:therapy)? assistants?)\b/i,
  /\b(?:COTAs?|OTAs?|OT assistants?|occupational therap(?:y|ist) assistants?)(?:\/L)?\b/i,
  /\b(?:SLPAs?|SLP[- ]assistants?|speech[- ](?:language )?(?:pathology |therapy )?assistants?)\b/i,
  /\b(?:(?:rehab|therapy|PT|OT|physical therapy) )?(?:aides?|techs?|technicians?)\b/i,
];
/** Therapists, whose own benefits are not the assistant's, and who are the thing itself where supervision is meant. */
const THERAPISTS = oneOf(
  String.raw`(?:(?<!\b(?:the|an?|one|supervising|lead|senior) )(?:PT|OT|OTR|SLP|DPT|BCBA)|(?:PT|OT|OTR|SLP|DPT|BCBA)s|OTR\/Ls?)(?![\w\/-]| (?:assistants?|aides?|techs?|students?|support|department|gym)\b)`,
  `(?:physical|occupational|registered|evaluating) therapists?(?! assist)|speech(?:[- ]language)? pathologists?(?! assist)`,
);
const STAFF = oneOf(
  `(?:nurses?|RNs?|LPNs?|LVNs?|CNAs?|STNAs?|HHAs?|RTs|NPs|RBTs?|MDs|physicians|doctors|surgeons)`,
  'nursing (?:openings|jobs|posts|hires)|(?:nursing|sales|office|kitchen|dietary|certificated|salaried|exempt|corporate|clerical|management|hospice) (?:staff|teams?|employees|positions|roles)',
  '(?:(?:regional|area|salaried|corporate|general|sales|account|nurse|department|clinic|case|RN case|office) )?(?:managers|directors)|executives|supervisors',
  'housekeepers|cooks|drivers|servers|caregivers|teachers|counsel(?:l?ors)|paraprofessionals|psychologists|social workers|chaplains|recruiters|liaisons|marketers|administrators|CFs|CFYs|clinical fellows|volunteers|interns|dietary aides',
  'interpreters|translators|schedulers|dietitians|pharmacists|paramedics|technologists|trainers|coders|billers|phlebotomists|receptionists|custodians|cleaners|instructors',
  String.raw`(?:PT|OT|PTA|COTA|OTA|SLP|SLPA|nursing|college|university|graduate|pre-\w+)(?:\/\w+)? students?`,
);
const STUDENTS = /(?:\w+\/)*(?:PTA|COTA|OTA|SLPA)s? students?/gi;
/** Openings of the same employer beside this one. */
const OPENINGS = oneOf(
  `(?:other|further|additional|more|different|separate) (?:open )?(?:positions?|openings?|roles?|posts|jobs|vacanc(?:y|ies)|postings?)`,
  String.raw`(?:check out|see|browse|ask about|look at) (?:our )?(?:[\w-]+ ){0,3}(?:positions|openings|roles|posts|jobs|vacancies|postings)`,
  String.raw`also (?:has|have) (?:\w+ ){0,3}?(?:openings?|positions?|roles|jobs)`,
  `also (?:hir(?:ing|es)|recruit(?:ing|s)|seek(?:ing|s)|needs?|looking for|have openings|have an opening)`,
  `our (?:${THERAPISTS}|${STAFF}) (?:positions?|openings?|roles?|posts?)`,
);
/** What others ask or give: other employers, an earlier job, whatever one is "tired of". */
const OTHER_EMPLOYERS = oneOf(
  'compan(?:y|ies)|agenc(?:y|ies)|employers?|places|chains?|mills?|practices|outfits|firms',
  'competitors|(?:home health|therapy|rehab|staffing) (?:compan(?:y|ies)|agenc(?:y|ies))',
);
const ELSEWHERE_THAN_HERE = anyOf(
  String.raw`\b(?:other|most|many|rival|competing) ${OTHER_EMPLOYERS}\b(?<!\b(?:unlike|than|like|as|from|to|and|between|with|versus|beats?|vs) [\w-]+ (?:[\w-]+ )?[\w-]+)`,
  String.raw`\b(?:at|in|by|with) (?:your|their) (?:last|old|previous|current|former|other) (?:job|employer|company|clinic|place|agency|SNF|gig)\b`,
  String.raw`\b(?:other|most|many) clinics (?:say|call|think|mean|promise|offer|expect|ask|want|pay|make|require|book)\b|\b(?:swore off|walked away from|escaped)\b`,
  String.raw`\b(?:is|are|common|normal|usual|typical|standard|\d|%|expected|demanded) elsewhere\b|\bour competitors\b`,
  String.raw`\b(?:tired|sick|fed up|burn(?:ed|t)? out|had enough|weary) (?:of|with|by|from)\b`,
);
/** What was and is no more. */
const PAST = anyOf(
  String.raw`\b(?:past|former|previous) (?:perks?|benefits?|extras)\b|\bin the past\b|\b(?:last|former|previous|old) (?:owners?|management)\b`,
  String.raw`\b(?:we|they|it|there|posts?|jobs?|staff) used to\b`,
);
/** Counts that are those of all who work there, unless each has them. */
const COUNTED: ReadonlySet<TermId> = new Set<TermId>(['productivity', 'caseload']);
const EACH = String.raw`\b(?:each|apiece|per (?:PTA|COTA|clinician|therapist))`;
const ALL_TOGETHER = new RegExp(
  String.raw`\b(?:our|the) (?:[\w-]+ ){0,2}${oneOf(
    'clinic|clinics|compan(?:y|ies)|agency|hospitals?|network|group|organi[sz]ation|system|district|co-?op|cent(?:er|re)s?|region',
    'team|teams|clinicians|department',
  )} (?:together )?(?:treats?|sees?|provides?|completes?|handles?|delivers?|serves?|makes?|performs?|logs?)\b(?![^.]{0,60}${EACH})`,
  'i',
);
/** Those who are treated, and their families. */
const TREATED = anyOf(
  String.raw`^\W*(?:our |the )?(?:residents|members|seniors|guests|families|parents) (?:can |also )?(?:enjoy|love|have access to)\b`,
  String.raw`\b(?:cards?|vouchers?|money|help|reimbursement|stipends?) for (?:our |the )?${oneOf(
    'parents|families|caregivers|visitors|donors|volunteers',
    '(?:patients|residents|clients) (?:who|that|without)',
  )}\b`,
);
/** Whoever was spoken of before, and not the reader. */
const FOR_THEM = /\bfor (?:them|theirs)\W*$/i;
/** Should the post become another. */
const BECOMING = oneOf(
  String.raw`(?:if|once|when|should|after) (?:you|we|a|this)\b[\w ’',]{0,25}\b(?:converts?|transitions?|switch|become|go|move|turn|goes)\b[\w ]{0,20}\b(?:full[- ]?time|permanent|staff|regular|perm|FT)`,
  String.raw`(?:if|should|when) we (?:place|move|convert) you\b|(?:upon|after|on) conversion to`,
  String.raw`\b(?:come|comes|return|returns) (?:back )?(?:to us )?as (?:an? )?[A-Z]|\b(?:once|after|when) you (?:graduate|qualify|are licensed|pass the boards?)`,
  String.raw`(?:if|should) (?:it|this|the) [\w ]{0,20}(?:turns?|becomes?|goes|converts?) (?:in)?to`,
);
/** Whoever reads the posting, or all who work there. */
const ALL = oneOf(
  String.raw`\byou\b|\byour\b|\beveryone|\beverybody|\b(?:all|whole|entire|every) (?:\w+ )?(?:staff|employees?|team|positions?|roles?|clinicians|of us)\b`,
  String.raw`(?<!nursing |dietary |medical |personal |administrative |executive )\bassistants?\b|\b(?:new grads?|new graduates?)\b(?! (?:${THERAPISTS}|${STAFF}))|\btherapy (?:staff|team)\b`,
);
/** What they get or do, right behind who they are. */
const GET = oneOf(
  'are|is|comes?|carries|gets?|receives?|earns?|have|has|can|may|should|will|must|sees?|drives?|carr(?:y|ies)|enjoys?|accrues?|qualif(?:y|ies)',
  'works?|rotates?|makes?|averages?|who|whose|do|does|care|start|join|treat|bill|complete|travel',
);
/** Those who are beside, above or helped are not spoken of themselves; nor are those who give it ("PTs will mentor"). */
const BESIDE =
  /\b(?:by|from|with|alongside|under|of|to|as|between|beside|assists?|helps?|supports?)\s(?:[\w-]+\s){0,2}$/i;
const FOR = anyOf(
  String.raw`\b(?:for|(?:available|given|offered|open|limited|paid|provided|reserved) (?:only )?to)\s(?:(?!(?:by|from|with|of)\b)[\w-]+\s){0,3}$`,
  String.raw`\b(?:guarantee|promise|offer|give|pay)s?\s(?:(?!(?:by|from|with|of)\b)[\w$%,.-]+\s){1,5}to\s(?:our\s|the\s|all\s)?$`,
);
/** "The RN position carries" */
const POST = '(?: (?:positions?|roles?|openings?|jobs?|posts?|hires?))?';
/** "PTs here get", "nurses hired before June get" */
const WHICH_OF_THEM = String.raw` here| there| on staff| (?:hired|who|starting|joining|working)\b[\w ]{0,30}?`;
const DOES = new RegExp(
  String.raw`^${POST}(?:${WHICH_OF_THEM})?(?:,? ?(?:(?:and|or|in|at|on)\b|&|\/) ?(?!(?:an?|the|your|our) )[\w\/-]+(?: \w+)?){0,3},? ?(?:\((?=\w)|:|\b${GET}\b(?! (?:mentor|precept|guide|train|teach)\b))`,
  'i',
);
const HAS =
  /^ ?[$£]\d|^(?: [\w-]+){0,2} (?:sign|bonus|mentor(?! (?:you|new|no|nobody|our|each|every|the|none)\b)|mileage|stipend|pto|productivity|caseloads?|vacation|incentive)/i;
/** Where the subject of a sentence can change. */
const JOINT = /[,(;)]\s?|\s[–—-]\s|\b(?:but|while|whereas)\b/i;
/** The employer speaks again. */
const AGAIN = /^\W*(?:and |so |but )?(?:we|there|this|our|ours|here|with us|it|the (?:job|role|position|post))\b/i;
const JOINTS = new RegExp(`(?:${JOINT.source})|$`, 'gi');
const ELSEWHERE = new RegExp(String.raw`\b(?:${OPENINGS})\b`, 'i');
const CONDITION = new RegExp(String.raw`\b(?:${BECOMING})`, 'i');

/** Who is meant by the posting, and who is somebody else. */
export interface Groups {
  us: RegExp;
  others: RegExp;
  /** The title, without assistants: a group that is named there is not another. */
  title: string;
}

const EACH_ASSISTANT = ASSISTANTS.map(({ source }) => new RegExp(source, 'gi'));
/** By which assistants a title names: there are few such sets, and their expressions are long. */
const KNOWN = new Map<string, Pick<Groups, 'us' | 'others'>>();

/** @param title Of the posting. A post that names no assistant is one for all of them. */
export function groupsOf(title: string): Groups {
  const named = ASSISTANTS.filter((group) => group.test(title));
  const ours = named.length > 0 ? named : ASSISTANTS;
  const key = ours.map((group) => ASSISTANTS.indexOf(group)).join();
  const known = KNOWN.get(key) ?? expressionsFor(ours);
  KNOWN.set(key, known);
  const rest = EACH_ASSISTANT.reduce((left, group) => left.replace(group, ' '), title);
  return { ...known, title: ` ${rest.toLowerCase()} `.replace(/s?[^a-z]+/g, ' ') };
}

function expressionsFor(ours: readonly RegExp[]): Pick<Groups, 'us' | 'others'> {
  const sources = (groups: readonly RegExp[]) => groups.map(({ source }) => source);
  const theirs = ASSISTANTS.filter((group) => !ours.includes(group));
  return {
    us: anyOf(ALL, ...sources(ours)),
    others: everyOf(...sources(theirs), String.raw`\b${STAFF}\b`, String.raw`\b${THERAPISTS}`),
  };
}

/**
 * The words of a clause with the parts blanked that speak of others: other occupations, other openings, what would be if the
 * post were another. Every position is kept.
 */
export function withoutOthers(id: TermId, words: string, groups: Groups): string {
  if (CONDITION.test(words)) return blank(words);
  const opening = ELSEWHERE.exec(words)?.index ?? words.length;
  let kept = '';
  let isTheirs = false;
  const outside: boolean[] = [];
  for (const { index, 0: joint } of words.matchAll(JOINTS)) {
    const part = words.slice(kept.length, index);
    if (isNotHere(id, part)) isTheirs = true;
    // Therapists are the thing itself where supervision is meant, and so is whoever else is there.
    else if (id === 'on-site-supervision' || groups.us.test(withoutStudents(part))) isTheirs = false;
    else if (namesOthers(words, kept.length, index, groups)) isTheirs = true;
    else if (AGAIN.test(part)) isTheirs = false;
    const printed = part + joint;
    kept += isTheirs ? blank(printed) : printed;
    if (joint.includes('(')) outside.push(isTheirs);
    else if (joint.includes(')')) isTheirs = outside.pop() ?? isTheirs;
  }
  return kept.slice(0, opening) + blank(kept.slice(opening));
}

/** Whether a part speaks of other employers, of former times or of all together, whoever else is named in it. */
function isNotHere(id: TermId, part: string): boolean {
  if (ELSEWHERE_THAN_HERE.test(part) || PAST.test(part) || FOR_THEM.test(part) || TREATED.test(part)) return true;
  return COUNTED.has(id) && ALL_TOGETHER.test(part);
}

/** Whether a part has others who get it, it is for, or whose it is. */
function namesOthers(words: string, start: number, end: number, { others, title }: Groups): boolean {
  for (const { index, 0: group } of words.slice(start, end).matchAll(others)) {
    if (title.includes(` ${group.toLowerCase().replace(/s$/, '')} `)) continue;
    const before = words.slice(start, start + index);
    const after = words.slice(start + index + group.length);
    if (FOR.test(before) || HAS.test(after) || (DOES.test(after) && !BESIDE.test(before))) return true;
  }
  return false;
}

/** "PTA students" are no PTAs. */
function withoutStudents(words: string): string {
  return words.replace(STUDENTS, '');
}

function blank(words: string): string {
  return '_'.repeat(words.length);
}

/** Whether a clause is legal text, or stands under what is for other occupations or openings. */
export function isForOthers(text: string, { start, end }: Span, groups: Groups): boolean {
  if (LEGAL.test(text.slice(start, end))) return true;
  const heading = headingIn(listAbove(text, start));
  return ELSEWHERE.test(heading) || (!groups.us.test(heading) && namesOthers(heading, 0, heading.length, groups));
}
