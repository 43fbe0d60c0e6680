/** "$42", "CA$ 1,234.50", "-3": a sign of money may stand before it, and commas where they part thousands. */
const WRITTEN = /^(?:[A-Z]{0,2}[$£€] ?)?([-−]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?$/;

/** The number that a text is, as people type and paste it; `null` where it is none, as "1,5" or "42/hr" is. */
export function readNumber(text: string): number | null {
  const [, sign, whole = '', part = ''] = WRITTEN.exec(text.trim()) ?? [];
  const figures = `${whole.replaceAll(',', '')}${part}`;
  if (sign === undefined || !/\d/.test(figures)) return null;
  const number = Number(figures);
  return sign === '' ? number : 0 - number;
}

/** How the dollars of a country are written, by the sign of their field. */
const DOLLARS: Readonly<Record<string, readonly string[]>> = {
  $: ['$', 'US$'],
  CA$: ['$', 'C$', 'CA$'],
  A$: ['$', 'A$', 'AU$'],
};

/**
 * Whether a text is an amount of other money than a field's, wherever its sign stands: "€31" or "31 €" where dollars belong.
 * @param currencySign as it stands before the field
 * @internal
 */
export function isOtherMoney(text: string, currencySign: string): boolean {
  const [written] = /(?:\b[A-Z]{1,2})?[$£€]/.exec(text) ?? [];
  return written !== undefined && !(DOLLARS[currencySign] ?? [currencySign]).includes(written);
}

/** What a text is to a field: its value, or why it is none. */
export type Read = { value: number | null; problem: null } | { value: null; problem: Problem };
export type Problem = 'no-number' | 'other-money' | 'too-low' | 'too-high';

/** What a field takes. */
interface Taken {
  low: number;
  high: number;
  /** May be left empty. */
  optional: boolean;
  /** "$": an amount with another sign is other money; `null`: it is no amount. */
  currencySign: string | null;
}

/** What a text is to a field that takes this. */
export function readWithin(text: string, { low, high, optional, currencySign }: Taken): Read {
  const isEmpty = text.trim() === '';
  if (isEmpty) return optional ? { value: null, problem: null } : { value: null, problem: 'too-low' };
  if (currencySign && isOtherMoney(text, currencySign)) return { value: null, problem: 'other-money' };
  const value = readNumber(text);
  if (value === null) return { value, problem: 'no-number' };
  if (value < low) return { value: null, problem: 'too-low' };
  return value > high ? { value: null, problem: 'too-high' } : { value, problem: null };
}
