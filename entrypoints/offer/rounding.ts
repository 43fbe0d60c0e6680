/** To the next ten cents: what is called "about". */
export const tenths = (amount: number): number => Math.round(amount * 10) / 10;
