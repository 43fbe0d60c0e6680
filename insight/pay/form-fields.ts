import { oneOf } from '../wordings/one-of';
import { WHO } from './levels';

/** "Pay Type: Hourly": what all figures of a form are by. */
const UNIT_OF_ALL = new RegExp(
  String.raw`\b${oneOf`
    (?:pay|salary|wage|rate|compensation)(?: rate| pay)? ?(?:type|basis|class|unit|period)\s?[:=-]
    (?:all )?(?:rates|wages|salaries|figures|amounts)(?: shown| listed)? are
    all (?:rates|wages|salaries|figures|amounts)
  `}\s?(?:(hourly|(?:per )?hour)|annual(?:ly)?|yearly|per year)\b`,
  'i',
);

/** What a form says that its pay is by; `null` where it says nothing of it. */
export function unitOfForm(text: string): 'hour' | 'year' | null {
  const form = UNIT_OF_ALL.exec(text);
  return form && (form[1] === undefined ? 'year' : 'hour');
}

/** A field of a form for pay, right before its figure: "Min ", "Hiring rate: ", "PTA II: "; hours, weights and other money have fields too. */
const PAY_FIELD = new RegExp(
  String.raw`\b${oneOf`
    pay|salary|wages?|rates?|range|compensation|min(?:imum)?|mid(?:point)?|max(?:imum)?|hir(?:e|ing)|start(?:ing)?|base|offer
    ${WHO}|level|step|grade|tier
  `}\b[^.:=\n|$]{0,24}[:=-]?\s?(?:USD|US)?\s?[$(]?$`,
  'i',
);
const NO_PAY_FIELD = new RegExp(
  oneOf`
    \b(?:hours?|hrs|FTE|lift\w*|weigh\w*|lbs?|pounds?|points?|section|numbers?|code|sign[- ]?on|bonus|uniform|gift|plan|health|gym|class|shift|days?|weeks?)\b[^|\n]{0,24}$
  `,
  'i',
);

/**
 * Whether a figure stands in a form's field for pay.
 * @param lead the text right before it
 */
export function isPayField(lead: string): boolean {
  const field = lead.split(/[\n|;]|\.\s/).at(-1) ?? '';
  return PAY_FIELD.test(field) && !NO_PAY_FIELD.test(field);
}
