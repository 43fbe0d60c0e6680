import { MONTHS_A_YEAR } from '../../data/hours';
import type { Assumptions, OfferPay, RealHour } from '../types';

/**
 * A sign-on bonus over the hours of work in the months that it binds for, before tax. It is paid once, so it is no part of the hour
 * and is held against nothing.
 * @returns `null` where there is none; of a travel contract and a contractor it is left out, since they are paid another way
 */
export function bonusOf(
  { paidBy, arrangement }: OfferPay,
  { signOnBonus, bonusMonths }: Assumptions,
  workedHoursAYear: number | null,
): RealHour['bonus'] {
  if (!signOnBonus?.value || paidBy === 'week' || arrangement === 'self-employed') return null;
  const amount = signOnBonus.value;
  const months = bonusMonths?.value ?? null;
  const hours = months && workedHoursAYear ? (workedHoursAYear * months) / MONTHS_A_YEAR : null;
  return { amount, months, hours, hourly: hours && amount / hours };
}
