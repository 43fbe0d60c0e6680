import { oneOf } from '../wordings/one-of';
import { type Mention, mentionsIn } from './occupations';

/** Whose pay a figure is: of the post itself, of another occupation's, or not said. */
export type Whose = 'own' | 'others' | null;

/** A figure's place in its text. */
type Place = Readonly<{ start: number; end: number }>;

/** What may stand between an occupation and its pay: "PTAs in our clinics currently start at". */
const LEADS = oneOf`
  earns?|earning|makes?|making|gets?|receives?|starts?|starting|begins?|averages?|ranges?|pays?|paid|is|are|will|can|be|has|have
  pay|rates?|range|salar(?:y|ies)|wages?|compensation|base|hourly|annual(?:ly)?|scale|positions?|roles?|jobs?|visits?|evals?
  who|that|whose|openings?|also|available
  a|an|the|this|at|site|location|facility|building|hiring|group|practice|company|team|region|from|of|in|out|up|to|between|about|around|approximately|for|our|here|currently|typically|usually|on average
  full[- ]time|part[- ]time|FT|PRN|per diem|outpatient|inpatient|home health|SNF|clinics?|school|experienced|new|grads?|days?
`;
const BETWEEN = new RegExp(
  String.raw`^(?:['’]s)?(?:\s?\([^()\d$]{1,30}\))?(?:,(?= (?:who|whose|that)\b))?(?:[ :=>(–-]|\b${LEADS}(?![A-Za-z]))*$`,
  'i',
);
/** "PTA - Day Program: $30": a place or tier of the occupation, ended by a colon. */
const ROW = /^ ?[-,(]? ?[A-Za-z][A-Za-z &/-]{1,30}\)?: ?$/;
/** "Rate (aides): $17": the pay's own bracket says whose it is. */
const PAY_OF = /\b(?:pay|rates?|range|salar(?:y|ies)|wages?|compensation|scale) ?\((?:for |our )?$/i;
const PAY_OF_ENDS = /^ ?\) ?(?:is|of|at|from)?[ :=-]*$/i;
/** Who is only spoken of: "reports to the Director of Rehab - pay: $32". */
const NO_SUBJECT = new RegExp(
  String.raw`\b${oneOf`
    reports?(?: directly)? to|reporting(?: directly)? to|answers? to|supervisor|supervis\w+(?: by| of)?|under(?: the)?(?: direction| supervision)?(?: of)?
    with|alongside|by|assist(?:s|ing)?|support(?:s|ing)?|help(?:s|ing)?|become(?: an?)?|join(?: as)?|refer(?:s|ring)?
  `}[ :]+(?:(?:the|an?|our|your|licensed|registered|supervising|evaluating|another)\s+)*$`,
  'i',
);
/** "You will supervise aides who make $16": spoken of, and told what they are paid. */
const PAID_THEMSELVES = /^,? (?:who|that|whom we pay|whose|earning|making|paid|starting|averaging)\b/i;
/** "Supervising Occupational Therapist: $48-$56": a row of its own. */
const ROW_OF_SUPERVISOR = /(?:^|[\n.;|•])\s*supervising $/i;
const ROW_ENDS = /^ ?(?:[:-]|(?:pay|salary|wage|rate|range)(?: range)?(?:[: -]| is)) ?$/i;
const FOR =
  /^[ ,-]*(?:for|as) (?:(?:an?|our|the|all|new|your|licensed|registered|certified|experienced|staff|full[- ]time) )*$/i;
/** "Alongside our therapists (hiring range $42": what stands in it is theirs, whatever they are to the post. */
const BRACKET = /^ ?\(/;
const BRACKET_ONLY = /^ ?\($/;
const BRACKET_ENDS = /^(?: (?:only|rate|pay|positions?|roles?|full[- ]time|part[- ]time|PRN))*\)/i;
const NEXT_TO = /^ $/;
/** "$17 - $19, aides" on a line of its own. */
const BEHIND_COMMA = /^(?:, | [-–] )$/;
const LINE_BEGINS = /(?:^|\n)[ •*-]*$/;
const LINE_ENDS = /^ ?(?:\n|$)/;
/** "$45/hr PT, $33/hr PTA"; "$33/hr, physical therapist on site" says more of the therapist. */
const ENDS = /^ ?(?:$|[,;/|\n.)]|and )/;
/** What leads on to the next figure: the occupation is that one's. */
const LEADS_ON = new RegExp(
  String.raw`^(?:['’]s)?(?: ?\([^()\d$]{1,30}\))?(?:[ :=>($£€-]|\b${LEADS}(?![A-Za-z]))*$`,
  'i',
);
/** Back to the post itself: "this position pays". */
const OWN_AGAIN = /\bthis (?:position|role|job|post|opening)\b|\byou(?:r|['’]ll)?\b|\bwe (?:offer|pay)\b/i;
const SENTENCE_ENDS = /[.!?]\s/;
/** "Position: PTA" on a line of its own is a heading too. */
const HEADING = /^[\s*•-]*(?:(?:job |position )?(?:title|position|role|job|occupation|discipline) ?: ?)?$/i;
const HEADING_ENDS = /^(?: ?\([^()\n]{1,30}\))?[ :-]*$/;
/** How far from an occupation its pay stands. */
const FAR = 120;

/** Tells whose pay a figure is; asked in the order of the figures. `next` is where the figure after it begins. */
export type WhosePay = (figure: Place, next: number) => Whose;

/**
 * Reads whose pay each figure of a text is: of two occupations that one list pays ("PT: $45-52 / PTA: $30-35") the one that the post
 * is for. What follows another's figure on its line is theirs too, and so are the rows under their heading.
 * @param roles the roles that the post is for; without any, all pay is taken for its own
 */
export function whosePay(text: string, roles: readonly string[] | undefined): WhosePay {
  if (roles === undefined) return () => null;
  let mentions: Mention[] | null = null;
  // Of a pay for assistants and therapists together the assistants' is not told.
  const isOwn = (mention: Mention) => !mention.others && mention.roles.some((role) => roles.includes(role));
  const told = (mention: Mention | null): Whose => mention && (isOwn(mention) ? 'own' : 'others');
  let onLine: Whose = null;
  let heading: Whose = null;
  let previousEnd = 0;
  return (figure, next) => {
    mentions ??= mentionsIn(text);
    const between = text.slice(previousEnd, figure.start);
    const lines = between.split('\n');
    if (lines.length > 1) {
      onLine = null;
      const above = previousEnd === 0 ? lines.slice(0, -1) : lines.slice(1, -1);
      if (above.length > 0) heading = told(headingIn(text, mentions, figure.start - (lines.at(-1)?.length ?? 0) - 1));
    }
    const label = told(labelOf(text, mentions, figure, previousEnd, next));
    if (label === null && (OWN_AGAIN.test(between) || SENTENCE_ENDS.test(between))) onLine = null;
    else if (label !== null) onLine = label;
    previousEnd = figure.end;
    return label ?? onLine ?? heading;
  };
}

/** The occupation that a figure belongs to by its own words. */
function labelOf(
  text: string,
  mentions: readonly Mention[],
  { start, end }: Place,
  previousEnd: number,
  nextStart: number,
): Mention | null {
  const before = mentions.findLast((mention) => mention.end <= start);
  const after = mentions.find((mention) => mention.start >= end);
  const gap = after ? text.slice(end, after.start) : '\n';
  const behind = after ? text.slice(after.end, nextStart) : '';
  if (after && after.end <= nextStart) {
    if (FOR.test(gap) || (BRACKET_ONLY.test(gap) && BRACKET_ENDS.test(behind))) return after;
  }
  if (before && before.start >= previousEnd && leadsTo(text, before, start)) return before;
  const isNexts = nextStart < text.length && LEADS_ON.test(behind);
  const isRow =
    BEHIND_COMMA.test(gap) && LINE_ENDS.test(behind) && LINE_BEGINS.test(text.slice(Math.max(0, start - FAR), start));
  return after && after.end <= nextStart && (isRow || NEXT_TO.test(gap)) && ENDS.test(behind) && !isNexts
    ? after
    : null;
}

function leadsTo(text: string, { start, end }: Mention, at: number): boolean {
  const gap = text.slice(end, at);
  if (PAY_OF.test(text.slice(Math.max(0, start - FAR), start)) && PAY_OF_ENDS.test(gap)) return true;
  if (gap.length > FAR || !(BETWEEN.test(gap) || ROW.test(gap))) return false;
  const lead = text.slice(Math.max(0, start - FAR), start);
  return (
    PAID_THEMSELVES.test(gap) ||
    BRACKET.test(gap) ||
    (ROW_OF_SUPERVISOR.test(lead) && ROW_ENDS.test(gap)) ||
    !NO_SUBJECT.test(lead)
  );
}

/** The occupation that the line which ends at `at` consists of. */
function headingIn(text: string, mentions: readonly Mention[], at: number): Mention | null {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const named = mentions.find(({ start, end }) => start >= from && end <= at);
  if (!named || !HEADING.test(text.slice(from, named.start))) return null;
  return HEADING_ENDS.test(text.slice(named.end, at)) ? named : null;
}
