import { oneOf } from '../wordings/one-of';

/** Where on a scale of pay an end stands: who is paid it, or which step it is. A role or a shift is none: those are two pays. */
const PLACES_ON_SCALE = oneOf`
  (?:top|bottom|end|minimum|maximum) of (?:the )?(?:scale|range)
  (?:step|grade|level|lane|point|row|tier|year|column)\s?[\da-z]{1,3}
  (?:entry|mid|senior|junior|lead|top)(?:[- ]level)?(?: qualifications| experience)?
  start(?:ing)?(?: (?:rate|pay|wage))?|begin(?:ning)?|base|hir(?:e|ing)(?: rate)?|probation(?:ary)?
  (?:base|entry|first|lowest|top|last|final|highest|starting) (?:step|rate|level|pay)
  min(?:imum|\.)?|max(?:imum|\.)?|low(?:est)?|high(?:est)?|bottom
  (?:once|after|when) (?:you (?:finish|complete|pass|clear) )?(?:your |the |an? )?(?:\d{2}[- ]days?(?: probation)?|probation(?:ary period)?|(?:first |six |three |\d )(?:years?|months?))
  permanent|(?:after )?\d{1,2}\+? (?:years?|yrs?)
  new[- ]?(?:grad(?:uate)?|hire)s?|no experience|inexperienced|(?:very |most |highly )?experienced
  (?:(?:less|more) than |under |over )?(?:a|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|\d{1,2})\+? (?:or more )?(?:years?|yrs?)(?: of experience| experience)?
  diploma|associate'?s?|bachelor'?s?|master'?s?|AA|AAS|AS|BA|BS|MA|MS
`;
const LABEL = new RegExp(String.raw`^(?:with )?${PLACES_ON_SCALE}(?:(?:\s*[,/]\s*|\s+)${PLACES_ON_SCALE}){0,2}$`, 'i');
const IN_BRACKETS = /\(([^()$£€]{1,40})\)/g;
const BEHIND = new RegExp(
  String.raw`^(?:, )?\s*(?:(?:for|at|with|as) (?:an? |the )?)?${PLACES_ON_SCALE}(?: (?:PTAs?|COTAs?|OTAs?|SLPAs?|assistants?|aides?|staff|clinicians?))?(?![A-Za-z]),?`,
  'i',
);
/** Before what joins two ends; else it belongs to the second: "min $30 max $38". */
const BEHIND_FIRST = new RegExp(String.raw`${BEHIND.source}(?=\s*(?:[-/]|(?:up )?to\b))`, 'i');

/** The words between two figures without what labels the first or second: " (entry) - " is " - ", " start / " is " / ". */
export function withoutLabels(gap: string): string {
  return gap
    .replace(IN_BRACKETS, (bracket, label: string) => (LABEL.test(label.trim()) ? ' ' : bracket))
    .replace(BEHIND_FIRST, ' ');
}

/** Where the label right after a figure ends: "(max)" of "$31 (max) an hour", "top" of "$31 top per hour"; `at` where there is none. */
export function afterLabel(text: string, at: number): number {
  const right = text.slice(at, at + 50);
  const [bracket, label = ''] = /^\s*\(([^()$£€]{1,40})\)/.exec(right) ?? [];
  if (bracket) return LABEL.test(label.trim()) ? at + bracket.length : at;
  return at + (BEHIND.exec(right)?.[0].length ?? 0);
}
