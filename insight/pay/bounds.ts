import { oneOf } from '../wordings/one-of';

/** Which end of a single figure is open: "up to $40" has no low, "from $28" and "$28+" have no high. */
export type OpenEnd = 'low' | 'high' | null;

/** Words that leave the low end open. */
const UP_TO = oneOf`
  \bup\s?to|^\s*to|\bhasta|\bjusqu'à
  \bas (?:much|high) as
  \bmax(?:imum|\.)?(?:\s+(?:of|rate|pay|salary))?
  \b(?:no|not|never) more than|\bnot to exceed|(?<!\b(?:no|not|never) )\bless than
  \bunder|\bbelow|[≤<]
`;
/** What may stand behind "starting": "starting hourly rate of". */
const STARTING = oneOf`
  base|hourly|pay|rate|rates|wage|wages|salary|salaries|compensation
  at|from|is|of|are
`;
/** Words that leave the high end open. */
const FROM = oneOf`
  \bfrom|\bdesde|\bà partir de
  \b(?:start(?:s|ing)?|begin(?:s|ning)?)(?:\s+${STARTING})*
  \bhir(?:e|ing)(?:\s+(?:rate|pay|wage|salary))(?:\s+(?:of|is))?
  \bat least|\bas low as
  \bmin(?:imum|\.)?(?:\s+(?:hourly|daily|monthly|annual))?(?:\s+(?:of|rate|pay|salary|offer))?
  \b(?:no|not|never) less than|\bupwards? of|(?<!\b(?:no|not|never) )\bmore than
  \bover|\babove|≥|(?<![\w"'/-])>
`;
const UP_TO_BEFORE = new RegExp(String.raw`${UP_TO}[\s:~(@]*$`, 'i');
const FROM_BEFORE = new RegExp(String.raw`${FROM}[\s:~(@]*$`, 'i');
const UP_AFTER =
  /^\s*,?\s*(?:\(?(?:and|&|or)\s+(?:up(?:wards?)?(?! to)|above|more|higher|greater|over)\b|\(?(?:upwards?|(?:minimum|min\b)(?! \d)|to start\b|starting\b|plus\s*$))/i;
const DOWN_AFTER = /^\s*,?\s*\(?(?:max(?:imum)?\b(?! \d)|or less\b|or below\b|tops\b)/i;
const BETWEEN_BEFORE = /\b(?:between|entre)\s*$/i;
/** What may follow a "+" that means "and more"; "+ bonus", "+ super" are things that come on top. */
const PLUS_IS_OPEN =
  /^\s*\+\s*(?:$|[,.;)|(•/-]|DOE\b|DOQ\b|depending|based on|per\b|an?\s+(?:hour|week|visit|year|day|month)|hourly\b|hr\b|annually\b|yearly\b|p\.?[ahw]\b)/i;

/**
 * The open end of a single figure.
 * @param left text before the figure
 * @param afterFigure text right after the figure (there may be a "+")
 * @param afterUnit text after the figure's unit
 */
export function openEnd(
  left: string,
  afterFigure: string,
  afterUnit: string,
  plus: boolean,
  hasUnit: boolean,
): OpenEnd {
  const tail = left.slice(-60);
  if (UP_TO_BEFORE.test(tail)) return 'low';
  if (FROM_BEFORE.test(tail)) return 'high';
  if (plus && PLUS_IS_OPEN.test(afterFigure)) return 'high';
  if (hasUnit && /^\s?\+/.test(afterUnit) && PLUS_IS_OPEN.test(afterUnit)) return 'high';
  if (DOWN_AFTER.test(afterUnit) || DOWN_AFTER.test(afterFigure)) return 'low';
  return UP_AFTER.test(afterUnit) || UP_AFTER.test(afterFigure) ? 'high' : null;
}

/** Where the words that bound a figure begin ("up to $40", "between $30 and $38"); the figure's own begin where there are none. */
export function hedgeStart(text: string, from: number, start: number): number {
  const tail = text.slice(Math.max(from, start - 60), start);
  const hedge = UP_TO_BEFORE.exec(tail) ?? FROM_BEFORE.exec(tail) ?? BETWEEN_BEFORE.exec(tail);
  return hedge ? start - tail.length + hedge.index : start;
}
