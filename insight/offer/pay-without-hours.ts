import type { Pay } from '../types';
import { oneOf } from '../wordings/one-of';

const SUM = String.raw`\$? ?\d{2,3}(?:\.\d{1,2})?(?: ?(?:-|–|to) ?\$? ?\d{2,3}(?:\.\d{1,2})?)?`;
/** By what treatment is counted in: "$14 per unit", "$37/point". */
const BY_TREATMENT =
  /\$ ?\d{1,3}(?:\.\d{1,2})?(?: ?(?:-|–|to) ?\$? ?\d{1,3}(?:\.\d{1,2})?)? ?(?:\/|\b(?:per|an?|each|every)\b) ?(?:\w+ )?(?:unit|point|RVU|procedure|code)s?\b/i;
const WORTH = String.raw`\$ ?\d{1,3}(?:\.\d{1,2})?(?![\d,]*\d)`;
/** What one of them is worth: "a point is worth $41", "each unit pays $14", "point rate: $38". */
const WORTH_OF_ONE = new RegExp(
  oneOf`
    \b(?:an?|one|1|each|every|per) (?:[a-z]+ )?(?:point|unit|RVU)s?(?: (?:is|are|will|be|gets?|you|currently|now)){0,3} ?(?:=|worth|paid(?: at)?|pays?|valued at|earns?(?: you)?|at|brings?(?: you)?) ?${WORTH}
    \b(?:point|unit|RVU)s? (?:rate|value|pay)s?(?: (?:is|of|are)| ?[:=–-])? ?${WORTH}
    \b(?:rate|pay|paid|value)(?: (?:of|for))? (?:per|by the|a|an|each) (?:point|unit|RVU)(?: (?:is|of|at)| ?[:=–-])? ?${WORTH}
    \$ ?\d{1,3}(?:\.\d{2})? for (?:an?|one|each|every) (?:[a-z]+ )?(?:point|unit|RVU)\b
  `,
  'i',
);
/** Behind a word for pay, and nothing behind it that counts something: "Compensation: 30-36 DOE". */
const LABELLED = new RegExp(
  oneOf`
    \b(?:pay|compensation|comp|salary|wages?|rate)(?: (?:range|rate|scale))?(?: is)? ?[:=–-] ?${SUM}(?= ?(?:DOE\b|depending\b|based on\b|[.,;!\n]|$))
  `,
  'im',
);

/** Whether a text states a pay that was read as none because it has no hours: by the unit of treatment, or by nothing at all. */
export const saysPayWithoutHours = (text: string): boolean =>
  BY_TREATMENT.test(text) || WORTH_OF_ONE.test(text) || LABELLED.test(text);

/** Whether a pay that names no unit of its own is what a text pays for a unit of treatment: "each unit pays $14". */
export function isByTreatment({ low, high, doubts }: Pay, text: string): boolean {
  if (!doubts.includes('unit-inferred')) return false;
  const found = (WORTH_OF_ONE.exec(text) ?? BY_TREATMENT.exec(text))?.[0] ?? '';
  return [low, high].some((end) => end !== null && found.includes(String(end)));
}
