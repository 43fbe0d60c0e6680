import { FULL_TIME_HOURS_A_YEAR } from '../../data/hours';
import type { CountryCode, Currency, Display, Offer, WageBand } from '../../insight/types';
import { money, names, panel } from '../../locales/say';

/** One amount as hourly and as yearly pay, in the order that the person wants. */
export interface Figures {
  first: string;
  second: string;
}

/** A published yearly amount as hourly pay, and as a year's pay at the person's own hours. */
export const hourOf = (annual: number): number => annual / FULL_TIME_HOURS_A_YEAR;
export const yearOf = (annual: number, display: Display): number =>
  (annual * display.hoursAYear) / FULL_TIME_HOURS_A_YEAR;

/** An hourly pay on the same footing as the published yearly amounts, so that the two can share a scale. */
export const publishedYearOf = (hourly: number): number => hourly * FULL_TIME_HOURS_A_YEAR;

/**
 * Words one published amount both ways. Between the two stands one constant, the person's hours a year.
 * @param annual a band's amount, for 2,080 hours, in the given currency
 */
export function figuresOf(annual: number, currency: Currency, display: Display): Figures {
  const hour = money.perHour(hourOf(annual), currency);
  const year = money.perYear(yearOf(annual, display), currency);
  return display.payFirst === 'hour' ? { first: hour, second: year } : { first: year, second: hour };
}

/** A published amount as the bare figure that comes first: "$32.88" or "$68,380". */
export function firstFigure(annual: number, currency: Currency, display: Display): string {
  return display.payFirst === 'hour'
    ? money.hourly(hourOf(annual), currency)
    : money.yearly(yearOf(annual, display), currency);
}

/** A range of published amounts in the unit that comes first, with its words: "$28.76–37.83 an hour". */
export function firstRange(low: number, high: number, currency: Currency, display: Display): string {
  const range =
    display.payFirst === 'hour'
      ? money.hourlyRange(hourOf(low), hourOf(high), currency)
      : money.yearlyRange(yearOf(low, display), yearOf(high, display), currency);
  return `${range} ${names.per[display.payFirst]}`;
}

/**
 * Names a band's area in a sentence: a metropolitan area by its first city, a nonmetropolitan one not at all.
 * `country` is set where the area is a whole country.
 */
export function placeName({ areaCode, areaTitle }: WageBand): { name: string | null; country: CountryCode | null } {
  if (/^\d{7}$/.test(areaCode)) return { name: null, country: null };
  if (/^\d{5}$/.test(areaCode)) return { name: areaTitle.split(/[-–,/]/)[0] ?? null, country: null };
  return { name: areaTitle, country: areaCode in names.country ? (areaCode as CountryCode) : null };
}

/** The place before "median": "Dallas", "Texas", "U.S."; `null` where it is best called "here". */
export function medianPlace(band: WageBand): string | null {
  const { name, country } = placeName(band);
  return country ? panel.nationMedian[country] : name;
}

/** A band's area after "for": "Texas", "the United States". */
export function areaInSentence(band: WageBand): string {
  const { country } = placeName(band);
  return country ? names.inCountry[country] : band.areaTitle;
}

/** Whether one end of an offer alone is stated. */
export const isOpenEnded = ({ compared }: Pick<Offer, 'compared'>): boolean =>
  compared === 'low-only' || compared === 'high-only';

/** A difference in whole percent. Of an offer with one end it is said to be the least, so it is never rounded up. */
export function percentOf(offer: Pick<Offer, 'compared'>, share: number): number {
  const percent = Number((Math.abs(share) * 100).toFixed(6));
  return isOpenEnded(offer) ? Math.floor(percent) : Math.round(percent);
}

/** Whether a year of an offer is not a full-time year: its pay is told by the hour alone. */
export const isByTheHour = ({ arrangement }: Pick<Offer, 'arrangement'>): boolean =>
  arrangement === 'prn' || arrangement === 'part-time' || arrangement === 'school-year' || arrangement === 'temporary';
