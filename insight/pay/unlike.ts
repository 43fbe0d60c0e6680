import type { PayDoubt, PayPer } from '../types';
import { oneOf } from '../wordings/one-of';

/**
 * What the words around a figure say that a median wage is not: what it is paid for, and what is counted in it. The Bureau's wages are
 * straight-time pay for every hour of work; shift differentials, overtime, bonuses that no output earns and the employer's cost of
 * benefits are left out of them (https://www.bls.gov/oes/oes_doc_overview.htm, "What is included in wages").
 */

/** How far around a figure its own words are looked for. */
const REACH = 160;
const CLAUSE_END = /[;!?|•·\n]|(?<!\bincl)\.(?=\s|$)/i;

/** Time with people, or time that is billed: an hour of work has other time as well. */
export const TIME_WITH_PEOPLE = oneOf`
  bill(?:able|ed|ing)|chargeable|productive|contact|face[- ]to[- ]face|hands[- ]on
  (?:direct[- ])?(?:patient|client|student)(?:[- ](?:care|facing|contact|treatment))?
  direct(?:[- ](?:care|contact|treatment|service|therapy))?
  treat(?:ment|ing)|therapy session|clinical
`;
const WITH_PEOPLE_BEHIND_PER = new RegExp(
  String.raw`(?:/|\b(?:per|an?|each|every))\s*${TIME_WITH_PEOPLE}[- ](?:hours?|hr)\b`,
  'i',
);
/** "and documentation time": the other time is paid alike. */
const REST_TOO = String.raw`(?!\s*(?:,|and|or|plus|as well as)\s+(?:for )?(?:all |your )?(?:doc|chart|note|admin|driv|travel|indirect|non|paper))`;
const ENDS = String.raw`(?=\s*(?:$|[),:/-]|only\b|plus\b|with\b|DOE\b))`;
const WITH_PEOPLE_AFTER = [
  String.raw`^[\s(,-]*of (?:the |all )?${TIME_WITH_PEOPLE}(?: (?:time|care|hours?|therapy))*\b${REST_TOO}`,
  String.raw`^[\s(,-]*for (?:the |all |your |each )?${TIME_WITH_PEOPLE} (?:care |visit )?(?:time|hours?)\b${REST_TOO}`,
  String.raw`^[\s(,-]*(?:for )?(?:the |all )?(?:time|hours) (?:spent )?(?:with|treating|seeing) (?:patients|clients|students)\b${REST_TOO}`,
  String.raw`^[\s(,-]*(?:paid for |for )?${TIME_WITH_PEOPLE}(?: care)?(?: (?:time|hours?))? only\b`,
  String.raw`^[\s(,-]*${TIME_WITH_PEOPLE}(?: (?:time|hours?))?${ENDS}`,
].map((pattern) => new RegExp(pattern, 'i'));

/** What may stand between such words and the figure. */
const LEADS = oneOf`
  is|are|of|at|from|between|up|to|for|as|the|a|an|this|our|your|position|role|in
  hourly|annual|annually|yearly|rates?|pay|wages?|salary|range|value|potential|package|compensation|income
  approximately|approx\.?|about|around|roughly|nearly|over|estimated|expected|currently|typically
`;
const leadingBy = (words: string) => new RegExp(String.raw`(?:^|[^A-Za-z-])${words}(?:\s+${LEADS})*[\s:(~=$-]*$`, 'i');
const WITH_PEOPLE_BEFORE = leadingBy(String.raw`(?<!non-?\s?)${TIME_WITH_PEOPLE}[- ](?:hours?|hourly|time)`);

/** A sum with benefits or other pay in it. */
const TOTAL = oneOf`
  total (?:(?:annual|yearly|hourly|cash|potential|estimated|first[- ]year) )*(?:compensation|comp|rewards?|remuneration|pay|earnings|package)
  (?:compensation|total|pay|salary|rewards)(?: (?:and|&) benefits?)? package,? (?:(?:is|that is) )?(?:worth|valued at|totall?ing|totals)
  (?:compensation|total|pay|salary|rewards)(?: (?:and|&) benefits?)? package (?:with|has) an? (?:total )?value
  (?:fully[- ])?loaded|all[- ]in(?:clusive)?
`;
const TOTAL_BEFORE = leadingBy(TOTAL);
/** "Total pay: $78,000 per year base salary" is a base wage after all. */
const BASE = 'base(?: (?:salary|pay|wages?|rate|compensation))?';
const BASE_AFTER = new RegExp(
  String.raw`^ ?(?:(?:in |of |as )?${BASE}(?=\s*(?:$|[),/+-]|(?:plus|with|and)\b))|\(${BASE}\))`,
  'i',
);
const TOTAL_BEHIND = oneOf`
  (?:fully[- ])?loaded|all[- ]in(?:clusive)?
  total (?:annual |cash )?(?:compensation|comp|rewards?|remuneration|earnings)
`;
/** What may follow, so that it is said of the figure and of nothing behind it. */
const OF_FIGURE = String.raw`(?=\s*(?:$|[(),/-]|(?:rate|pay|package|value|range|including|incl\.?|with|DOE)(?![A-Za-z])))`;
const TOTAL_AFTER = new RegExp(String.raw`^[\s(,-]*(?:(?:in|of|as|a|your) )*${TOTAL_BEHIND}${OF_FIGURE}`, 'i');

/** What verbs count something in. */
const COUNTS_IN = oneOf`
  (?:which |that )?(?:already )?(?:includ(?:es?|ing)|incl?\.?|inclusive of|counts|counting|factors in|factoring in|reflects)
  (?:made up|comprised|composed) of|combining|once you add|when you (?:add|include|count)
`;
/** Pay for special hours, and what stands in for benefits. */
const OTHER_PAY = oneOf`
  diff(?:erential)?s?|(?:shift|weekend|night|holiday|evening) (?:premiums?|pay|rates?)|overtime|on[- ]call pay|call pay
  (?:pay |money |cash )?in (?:lieu|place) of (?:\w+ )?benefits
  (?:value|worth|cost) of (?:\w+ ){0,2}benefits|benefits? (?:value|cost|worth)|(?:retirement|401k|employer) contributions?
`;
const BONUS = oneOf`
  (?<!sign[- ]?on )(?<!signing )(?<!referral )(?<!retention )bonus(?:es)?
  incentives?(?: pay)?|commissions?|productivity pay|profit[- ]sharing
`;
/** Words between, a figure of their own among them: "includes a $3 evening". */
const BETWEEN = String.raw`(?:\s+(?!plus\b|and a\b)[$\w.,%/&-]+){0,5}?\s+`;
const countedIn = (what: string) => [
  new RegExp(String.raw`^[\s(,-]*(?:(?:last|a|per|each|this) year,? )?${COUNTS_IN}${BETWEEN}${what}(?![A-Za-z])`, 'i'),
  new RegExp(
    String.raw`^[\s(,-]*(?:with|w/)${BETWEEN}${what}(?: (?:already|is|are))? (?:included|built in|factored in|added|folded in|rolled in)\b`,
    'i',
  ),
];
const OTHER_PAY_IN = [
  ...countedIn(OTHER_PAY),
  /^[\s(,-]*(?:with|w\/)(?: (?:shift|weekend|evening|night|holiday|all|any))* diff(?:erential)?s?(?=\s*(?:$|[),]))/i,
];
/** By the year only: an hour's pay "including benefits" is a wage, with benefits beside it. */
const BENEFITS_IN = new RegExp(
  String.raw`^[\s(,-]*${COUNTS_IN}${BETWEEN}benefits?(?! (?:eligib|start|from|package))`,
  'i',
);
const BONUS_IN = [
  ...countedIn(BONUS),
  // "In your first year, with base, volume bonus and weekend pay all counted in".
  new RegExp(
    String.raw`^[^.;]{0,60}\b(?:with|including)\b[^.;]{0,80}?${BONUS}[^.;]{0,60}?\b(?:counted|figured|factored|added|rolled) (?:in|together|up)\b`,
    'i',
  ),
];

/** What somebody may come to, or has. */
const POTENTIAL = oneOf`
  (?:earnings?|income|pay) potential|potential (?:annual |yearly |hourly )*(?:earnings?|income|pay|compensation)
  (?:potential|opportunity|ability) to (?:earn|make)
  (?:could|might|may) (?:potentially |easily |even |realistically )?(?:make|earn|gross|see|(?:bring|take) home)
  (?:projected|possible|first[- ]year) (?:earnings?|income)
`;
/** Of a year: "can make $100,000". An hour's pay that one "can make" is that of an advertisement, and "up to $95,000" a top as any other. */
const CAN_BEFORE = leadingBy('can (?:potentially |easily |even |realistically )?(?:make|earn|gross)');
const POTENTIAL_BEFORE = leadingBy(POTENTIAL);
const POTENTIAL_AFTER =
  /^[\s(,-]*(?:(?:in|of) )?(?:potential|possible) (?:earnings?|income)\b|^[\s(,-]*earnings? potential\b/i;
const EARN = String.raw`\b(?:makes?|making|earns?|earning|bring home|take home|average|see|gross)`;
const BONUS_THEN_EARN = new RegExp(
  String.raw`\bwith (?:\w+ ){0,2}${BONUS},?\b[^.;]{0,40}${EARN}(?:\s+${LEADS})*[\s:]*$`,
  'i',
);
const EARN_BEFORE = new RegExp(String.raw`${EARN}(?:\s+${LEADS})*[\s:]*$`, 'i');
const WITH_BONUS_AFTER = new RegExp(String.raw`^[\s(,-]*(?:with|w/|after|through) (?:\w+ ){0,3}?${BONUS}`, 'i');

/** A figure that somebody has worked out of another, or that is an average of many. */
const WORKED_OUT = oneOf`
  (?<!full[- ]time )equivalent(?: (?:of|to))?|equat(?:es?|ing) to|work(?:s|ing)? out (?:to|at)|com(?:es|ing) out to|translat(?:es|ing) to
  effective (?:hourly |pay )*rate|hourly equivalent|blended
  (?:PTAs?|COTAs?|OTAs?|SLPAs?|assistants|therapists|clinicians|staff|employees|team|most) (?:currently |typically )?averag(?:e|es|ing)
  (?<!\b(?:above|than|over|beats?|exceeds?)[- ](?:the )?(?:\w+[- ])?)(?:avg\.?|averag(?:e|es|ed|ing))
`;
const WORKED_OUT_BEFORE = leadingBy(WORKED_OUT);
/** "$45 per hour (visit)": by which of the two, nobody can tell. */
const OR_A_VISIT = /^\s*\(?(?:per |by (?:the )?|a )?visits?\)?(?=\s*(?:$|[),;/-]))/i;
const WORKED_OUT_AFTER = /^[\s(,-]*(?:(?:(?:hourly|annual|hour|yearly) )?equivalent\b(?! (?:to|of)\b)|blended\b)/i;

/** Hours that are paid more: a wage for them is none for the others. */
const SPECIAL_HOURS = oneOf`
  (?:every )?weekends?|(?:Sat(?:urday)?s?|Sun(?:day)?s?)(?: ?(?:-|/|&|and|to|or) ?Sun(?:day)?s?)?
  (?:over)?nights?|evenings?|holidays?|NOC
`;
const SPECIAL_AFTER = new RegExp(
  String.raw`^[\s,(-]*(?:for |on |during |paid )?(?:the )?${SPECIAL_HOURS}(?: (?:only|shifts?|rates?|pay|hours|visits?|work|days?))*\)?(?=\s*(?:$|[,)]))`,
  'i',
);
const SPECIAL_BEFORE = new RegExp(
  String.raw`(?:^\s*(?:for |on )?${SPECIAL_HOURS}(?: (?:only|shifts?))*:|(?:^|[^A-Za-z])${SPECIAL_HOURS}(?: shifts?)? (?:rates?|pay)(?: is| are| of|:)*)\s*[$]?$`,
  'i',
);
const NO_SUCH_HOURS = /\b(?:no|not|never|without|off|free|optional)\b/i;

const matchesAny = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));

/**
 * Doubts whether a pay is a wage for every hour of work.
 * @param text what the figure stands in
 * @param start where the figure begins, with its currency and hedge; `end` where its unit ends
 */
export function unlikeDoubts(text: string, start: number, end: number, per: PayPer | null): PayDoubt[] {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const after = text.slice(end, end + REACH).split(CLAUSE_END, 1)[0] ?? '';
  const figure = text.slice(start, end);
  const doubts: PayDoubt[] = [];
  if (per === 'hour' || per === null) {
    const withPeople = WITH_PEOPLE_BEHIND_PER.test(figure) || WITH_PEOPLE_BEFORE.test(before);
    if (withPeople || matchesAny(WITH_PEOPLE_AFTER, after)) doubts.push('with-patients-only');
  }
  // A travel contract's week has its own doubt.
  if (per !== 'week' && per !== 'two-weeks' && countsMore(before, after, per)) doubts.push('more-than-wage');
  if (per !== 'year' && per !== 'week' && isOfSpecialHours(before, after) && !doubts.includes('more-than-wage')) {
    doubts.push('more-than-wage');
  }
  const isThought = isOfYear(figure, per) && CAN_BEFORE.test(before) && !/^up to/i.test(figure);
  if (countsOnMore(before, after) || isThought) doubts.push('on-target-earnings');
  if (WORKED_OUT_BEFORE.test(before) || WORKED_OUT_AFTER.test(after) || (per === 'hour' && OR_A_VISIT.test(after)))
    doubts.push('worked-out');
  return doubts;
}

/** By the year, or without a unit and in thousands. */
const isOfYear = (figure: string, per: PayPer | null): boolean =>
  per === 'year' || (per === null && /\d[,.]?\d{3}|k\b/i.test(figure));

const isOfSpecialHours = (before: string, after: string): boolean =>
  (SPECIAL_AFTER.test(after) || SPECIAL_BEFORE.test(before)) && !NO_SUCH_HOURS.test(before);

function countsMore(before: string, after: string, per: PayPer | null): boolean {
  if (
    (TOTAL_BEFORE.test(before) && !BASE_AFTER.test(after)) ||
    TOTAL_AFTER.test(after) ||
    matchesAny(OTHER_PAY_IN, after)
  )
    return true;
  return (per === 'year' || per === null) && BENEFITS_IN.test(after);
}

function countsOnMore(before: string, after: string): boolean {
  if (POTENTIAL_BEFORE.test(before) || POTENTIAL_AFTER.test(after) || matchesAny(BONUS_IN, after)) return true;
  return BONUS_THEN_EARN.test(before) || (EARN_BEFORE.test(before) && WITH_BONUS_AFTER.test(after));
}
