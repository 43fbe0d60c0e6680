/**
 * What an amount buys in another place, by both places' regional price parities (Bureau of Economic Analysis, United States =
 * 100): "$34 in Denver buys what $30.72 buys in Plano". Prices alone; taxes differ too, and are not in them.
 * @param amount in US dollars, in the place with `fromIndex`
 * @returns `null` where one of the indexes can't be one
 */
export function worthElsewhere(amount: number, fromIndex: number, toIndex: number): number | null {
  const areIndexes = [fromIndex, toIndex].every((index) => Number.isFinite(index) && index > 0);
  return areIndexes ? (amount * toIndex) / fromIndex : null;
}
