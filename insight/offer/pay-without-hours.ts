import { oneOf } from '../wordings/one-of';

const SUM = String.raw`\$? ?\d{2,3}(?:\.\d{1,2})?(?: ?(?:-|–|to) ?\$? ?\d{2,3}(?:\.\d{1,2})?)?`;
/** By what treatment is counted in: "$14 per unit", "$37/point". */
const BY_TREATMENT =
  /\$ ?\d{1,3}(?:\.\d{1,2})?(?: ?(?:-|–|to) ?\$? ?\d{1,3}(?:\.\d{1,2})?)? ?(?:\/|\b(?:per|an?|each|every)\b) ?(?:\w+ )?(?:unit|point|RVU|procedure|code)s?\b/i;
/** Behind a word for pay, and nothing behind it that counts something: "Compensation: 30-36 DOE". */
const LABELLED = new RegExp(
  oneOf`
    \b(?:pay|compensation|comp|salary|wages?|rate)(?: (?:range|rate|scale))?(?: is)? ?[:=–-] ?${SUM}(?= ?(?:DOE\b|depending\b|based on\b|[.,;!\n]|$))
  `,
  'im',
);

/** Whether a text states a pay that was read as none because it has no hours: by the unit of treatment, or by nothing at all. */
export const saysPayWithoutHours = (text: string): boolean => BY_TREATMENT.test(text) || LABELLED.test(text);
