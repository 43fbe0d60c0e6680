import type { CountryCode, Currency } from '../types';
import { oneOf } from '../wordings/one-of';

/** A currency as a text marks it: a known one, a dollar of some country, or one that the product does not know. */
export type CurrencyMark = Currency | 'dollar' | 'foreign';

/** A mark and where it begins or ends in the text. */
export interface MarkFound {
  mark: CurrencyMark;
  at: number;
}

const CODES: Record<string, Currency> = {
  USD: 'USD',
  US: 'USD',
  CAD: 'CAD',
  CDN: 'CAD',
  CA: 'CAD',
  CAN: 'CAD',
  C: 'CAD',
  AUD: 'AUD',
  AU: 'AUD',
  A: 'AUD',
  NZD: 'NZD',
  NZ: 'NZD',
  GBP: 'GBP',
  EUR: 'EUR',
};
/** Whose dollars: "Canadian dollars". */
const COUNTRIES: Record<string, Currency> = { canadian: 'CAD', australian: 'AUD', american: 'USD' };
const SIGNS: Record<string, CurrencyMark> = { $: 'dollar', '£': 'GBP', '€': 'EUR' };
const NAMES: ReadonlyMap<string, CurrencyMark> = new Map([
  ['dollar', 'dollar'],
  ['pound', 'GBP'],
  ['euro', 'EUR'],
]);

const FOREIGN =
  'INR|PHP|SGD|HKD|MXN|ZAR|BRL|JPY|CNY|RMB|SEK|NOK|DKK|PLN|CZK|HUF|RON|AED|SAR|QAR|NGN|KES|MYR|THB|IDR|CHF|TTD|BBD|JMD|Rs\\.?|kr\\.?|[₹¥₱₩₦₺₪]';
const FOREIGN_BEFORE = new RegExp(`(?:^|[^A-Za-z])(?:${FOREIGN})\\s?$`);
const FOREIGN_AFTER = new RegExp(`^\\s?(?:(?:${FOREIGN})(?![A-Za-z])|zł)`);
const SIGN_BEFORE = /([$£€])\s?$/;
const LETTERS_TOUCHING = /(?:^|[^A-Za-z])([A-Za-z]+)$/;
const CODE_APART = /(?:^|[^A-Za-z])(USD|CAD|AUD|NZD|GBP|EUR|US)\s$/i;
const CODE_BEFORE = /(?:^|[^A-Za-z])(USD|CAD|AUD|NZD|GBP|EUR)\)?[:.]?\s?$/i;
const DOLLARS_OF = /^\s?(canadian|australian|american) dollars?\b/i;
const MARK_AFTER =
  /^\s?(?:\$\s?(USD?|CAD?|CAN|CDN|AUD?|NZD?)(?![A-Za-z])|([$£€])(?!\s?\d)|(USD|CAD|CDN|CAN|AUD|NZD|GBP|EUR)\b(?!\s?[$£€]?\d)|(dollar|euro|pound(?=s?\s+(?:an?|per|sterling)\b))s?\b)/i;

/**
 * The currency mark that ends right before `at` ("US$", "£", "CAD "), and where it begins.
 * Short codes must touch the sign: "CA $32" is a job in California, "A $500 bonus" has an article.
 */
export function markBefore(text: string, at: number): MarkFound | null {
  const left = text.slice(Math.max(0, at - 8), at);
  if (FOREIGN_BEFORE.test(left)) return { mark: 'foreign', at: at - left.length };
  const sign = SIGN_BEFORE.exec(left);
  if (!sign) {
    const code = CODE_BEFORE.exec(left)?.[1];
    return code
      ? { mark: CODES[code.toUpperCase()] ?? 'foreign', at: at - left.length + left.search(/[A-Za-z]{3}\)?[:.]?\s?$/) }
      : null;
  }
  const signAt = at - sign[0].length;
  const before = text.slice(Math.max(0, signAt - 8), signAt);
  const apart = CODE_APART.exec(before)?.[1];
  if (apart) return { mark: CODES[apart.toUpperCase()] ?? 'foreign', at: signAt - apart.length - 1 };
  const letters = LETTERS_TOUCHING.exec(before)?.[1] ?? '';
  const isCode = letters.length === 3 || letters === letters.toUpperCase();
  const code = isCode ? CODES[letters.toUpperCase()] : undefined;
  if (code) return { mark: code, at: signAt - letters.length };
  // "S$", "HK$", "R$" are dollars or reals of elsewhere; a longer word ("Pay$30") is only a missing space.
  if (letters !== '' && letters.length <= 3 && letters === letters.toUpperCase())
    return { mark: 'foreign', at: signAt };
  return { mark: SIGNS[sign[1] ?? ''] ?? 'foreign', at: signAt };
}

/** The currency mark right after `at` (" CAD", "$" as in "25 $", " dollars"), and where it ends. */
export function markAfter(text: string, at: number): MarkFound | null {
  const ofCountry = DOLLARS_OF.exec(text.slice(at, at + 24));
  const currency = COUNTRIES[ofCountry?.[1]?.toLowerCase() ?? ''];
  if (ofCountry && currency) return { mark: currency, at: at + ofCountry[0].length };
  const right = text.slice(at, at + 12);
  const foreign = FOREIGN_AFTER.exec(right);
  if (foreign) return { mark: 'foreign', at: at + foreign[0].length };
  const found = MARK_AFTER.exec(right);
  if (!found) return null;
  const [whole, codeOfSign, sign, codeAlone, name] = found;
  const code = codeOfSign ?? codeAlone;
  if (code === 'can' || code === 'Can') return null;
  const mark = sign ? SIGNS[sign] : code ? CODES[code.toUpperCase()] : NAMES.get((name ?? '').toLowerCase());
  return { mark: mark ?? 'foreign', at: at + whole.length };
}

/** Currency of a schema.org `currency` value; `foreign` for one that we don't know, `null` for none. */
export function currencyOfCode(value: unknown): CurrencyMark | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  const folded = value.trim().toUpperCase();
  return (
    CODES[folded.replace(/\$$/, '')] ?? SIGNS[folded] ?? NAMES.get(folded.toLowerCase().replace(/S$/i, '')) ?? 'foreign'
  );
}

const HOME: Record<CountryCode, Currency> = { US: 'USD', CA: 'CAD', AU: 'AUD', GB: 'GBP' };

/** The currency of wages in a country. */
export function currencyOfCountry(country: CountryCode): Currency {
  return HOME[country];
}

const DOLLARS = '(?:canadian|australian|american)';
const STATED = new RegExp(
  oneOf`
    \((?:all )?(?:in )?(${DOLLARS})(?= dollars\))
    \((AUD|CAD|USD)\)
    \b(?:posted|listed|paid|quoted|shown|stated|amounts|figures|pay|salary|wages?|rates?|compensation)(?: (?:is|are|all))* in (CAD|AUD|USD|${DOLLARS} dollars)\b
  `,
  'i',
);

/** The currency that a text says all its money is in: "job posted in CAD". */
export function currencyStated(text: string): Currency | null {
  const name = STATED.exec(text)?.slice(1).find(Boolean) ?? '';
  return CODES[name.toUpperCase()] ?? COUNTRIES[name.split(' ')[0]?.toLowerCase() ?? ''] ?? null;
}

/** What a plain "$" means on a page of a country. */
export function dollarOf(country: CountryCode): Currency {
  return country === 'GB' ? 'USD' : HOME[country];
}
