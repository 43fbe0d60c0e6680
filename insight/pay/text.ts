const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  pound: '£',
  euro: '€',
  ndash: '–',
  mdash: '—',
  amp: '&',
  dollar: '$',
};

/** A text in two spellings of the same length: as it is printed, and with one kind of dash and space for the patterns. */
export interface FoldedText {
  printed: string;
  folded: string;
}

/** Folds dashes and spaces; entities that a page left in are read first, runs of spaces are one. */
export function foldText(source: string): FoldedText {
  const read = source.includes('&') ? source.replace(/&(?:#(\d{2,5})|#x([\da-f]{2,4})|([a-z]+));/gi, decoded) : source;
  const printed = read.replace(/[^\S\n]{2,}/g, ' ').replace(/\n\s+/g, '\n');
  const folded = printed
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[^\S\n]|\u200b|\ufeff/g, ' ')
    .replace(/\uff04/g, '$');
  return { printed, folded };
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (decimal) return String.fromCharCode(Number(decimal));
  if (hex) return String.fromCharCode(Number.parseInt(hex, 16));
  return ENTITIES[(name ?? '').toLowerCase()] ?? whole;
}
