import type { Currency, Pay, PayPer } from '../../insight/types';
import { namesEn } from './names';

const formats = new Map<string, Intl.NumberFormat>();

function format(amount: number, currency: Currency | null, digits: number): string {
  const key = `${currency} ${digits}`;
  let formatter = formats.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat('en-US', {
      ...(currency && { style: 'currency', currency }),
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, formatter);
  }
  return formatter.format(amount);
}

const hourly = (amount: number, currency: Currency | null): string => format(amount, currency, 2);
const yearly = (amount: number, currency: Currency | null): string => format(amount, currency, 0);

/** "$34–38", "from $34", "up to $38", "$34": cents only where one of the ends has some. */
function range(low: number | null, high: number | null, currency: Currency | null, digits?: number): string {
  const ends = [low, high].filter((end) => end !== null);
  const places = digits ?? (ends.every(Number.isInteger) ? 0 : 2);
  const [one = 0] = ends;
  if (low === null) return `up to ${format(one, currency, places)}`;
  if (high === null) return `from ${format(low, currency, places)}`;
  if (format(low, currency, places) === format(high, currency, places)) return format(low, currency, places);
  return `${format(low, currency, places)}–${format(high, null, places)}`;
}

/** How money is written: hourly pay to the cent, yearly pay in whole units, everything in its own currency. */
export const moneyEn = {
  hourly,
  yearly,
  perHour: (amount: number, currency: Currency | null): string => `${hourly(amount, currency)}/hr`,
  perYear: (amount: number, currency: Currency | null): string => `${yearly(amount, currency)}/yr`,
  anHour: (amount: number, currency: Currency | null): string => `${hourly(amount, currency)} ${namesEn.per.hour}`,
  aYear: (amount: number, currency: Currency | null): string => `${yearly(amount, currency)} ${namesEn.per.year}`,
  hourlyRange: (low: number | null, high: number | null, currency: Currency | null) => range(low, high, currency, 2),
  yearlyRange: (low: number | null, high: number | null, currency: Currency | null) => range(low, high, currency, 0),
  /** Money as a posting states it; the unit is left out where the posting names none. */
  stated: ({ low, high, currency, per }: Pick<Pay, 'low' | 'high' | 'currency'> & { per: PayPer | null }): string =>
    per ? `${range(low, high, currency)} ${namesEn.per[per]}` : range(low, high, currency),
  /** One sum: "$34", "$34.50". */
  exact: (amount: number, currency: Currency | null): string => range(amount, amount, currency),
  number: (amount: number): string => format(amount, null, Number.isInteger(amount) ? 0 : 1),
};
