/** Numbers that postings write in words: hours, patients, weeks and years are counted so, seldom above forty. */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
};

/** Any of them, as a part of an expression; the longer before those that they begin with. */
export const NUMBER_WORD = `(?:${Object.keys(NUMBER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** The number that is written in figures or as one of these words; `NaN` for anything else. */
export const numberOf = (written: string): number => NUMBER_WORDS[written.toLowerCase()] ?? Number(written);
