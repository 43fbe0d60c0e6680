/** Rounds half a cent up, as written: 1.005 is stored as 1.00499… and still becomes 1.01. The one rounding of money everywhere. */
export function toCents(amount: number): number {
  return Math.round(Number((amount * 100).toFixed(6))) / 100;
}
