import { oneOf } from './wording';

/** A word between a denial and what it denies; "and", "but" and the like begin something new. */
const BETWEEN = String.raw`(?:\s+(?!(?:and|but|plus|so|yet|just|only|because|since|as|while|experience|repay|pay ?back|los(?:e|ing)|wait\w*|forfeit|worry|until|before|need(?:ed)?|required)\b)[\w'’%/-]+)`;
const NOT = String.raw`(?:\b(?:no|not|never|without|cannot|neither|nor|zero|nobody|unable to|too small (?:to|for)|no one|skip)\b|n['’]t\b)(?! (?:only|just|limited)\b)`;
const NOT_GIVEN = oneOf(
  'paid|pay|part of|a thing|reimburs|cover|provid|offer|includ|accru|earn|guarant|available|eligible|requir|expect',
  String.raw`track|compensat|appl|given|part\b|set\b|use|measur|possible|something|promis|allow|monitor`,
  String.raw`exist|authori[sz]|due\b|an option|in effect|a factor|a concern|how we`,
);

/**
 * The ways in which a clause says that there is no such thing: "no …", "does not offer …", "… is not paid", "…: none".
 * @param thing The source of an expression for what is denied.
 */
export function denialsOf(thing: string): string[] {
  return [
    String.raw`${NOT}${BETWEEN}{0,4}?\s+(?:${thing})`,
    String.raw`(?:${thing})(?: (?:and|or|&|\/) (?:[\w-]+ ?){1,3}?)?${BETWEEN}{0,4}?(?:\s+(?:not|never|cannot)|\s?\w*n['’]t)\s+(?:be\s+|been\s+|currently\s+)?${NOT_GIVEN}`,
    String.raw`(?:${thing})\s*(?:[:–-]|\b(?:is|are))?\s*(?:(?:none|nil|n\/a|not applicable)\b|(?<=[:–-]\s*)(?:not\b|no\W*$))`,
    String.raw`(?:${thing})\s+(?:(?:is|are|at)\s+)?\(?(?:unpaid|on you\b|unavailable|(?:the|your)(?: own)? (?:responsibility|expense|cost))`,
    String.raw`(?:${thing})\b[^;.]{0,80}?(?:\bnot|n['’]t)\s+(?:apply|available|extend|open|offered|meant|eligible|intended|for)\b[\w ]{0,12}\bthis (?:job|role|po\w+|opening|contract|assignment)\b`,
    String.raw`(?:${thing})${BETWEEN}{0,3}?\s+(?:nobody|no ?one)\b`,
    String.raw`${NOT} (?:do|offer(?:ed)?|have|included?|provided?|covered|paid|in the package)\s?:[^;.]{0,30}(?:${thing})`,
  ];
}
