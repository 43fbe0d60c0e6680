/** A text in two spellings of the same length: as it is printed, and with one kind of dash and space for the patterns. */
export interface FoldedText {
  printed: string;
  folded: string;
}

/** Folds dashes and spaces; runs of spaces are one. */
export function foldText(source: string): FoldedText {
  const printed = source.replace(/[^\S\n]{2,}/g, ' ').replace(/\n\s+/g, '\n');
  const folded = printed
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[^\S\n]|\u200b|\ufeff/g, ' ')
    .replace(/\uff04/g, '$');
  return { printed, folded };
}
