import type { Currency } from '../../insight/types';

/** "$", "£", "CA$": what stands before an amount. */
export function currencySign(currency: Currency): string {
  const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
