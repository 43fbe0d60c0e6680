/**
 * A name in the form in which names are compared: lower case, no diacritics, no punctuation, single spaces.
 * Apostrophes and full stops vanish ("D'Iberville" → "diberville", "St. Louis" → "st louis"); other marks part words
 * ("Winston-Salem" → "winston salem").
 */
export function foldName(name: string): string {
  // Nearly every name is plain words: those are spared the work.
  if (/^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(name)) return name.toLowerCase();
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘ʻ`.]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
