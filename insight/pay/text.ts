/** A text in two spellings of the same length: as it is printed, and with one kind of dash and space for the patterns. */
export interface FoldedText {
  printed: string;
  folded: string;
}

/** "$29.50 per hourFull-time": where a page's next field begins without a space. */
const GLUED =
  /(?<=\d ?(?:USD ?)?(?:an? |per |\/ ?)?(?:[Hh](?:ou)?r(?:ly)?|[Yy]ea?r(?:ly)?|[Aa]nnually|[Ww]eek(?:ly)?|[Mm]onth(?:ly)?|[Dd]ay|[Dd]aily|visit))(?=[A-Z][a-z])/g;

/** Folds dashes and spaces; runs of spaces are one. */
export function foldText(source: string): FoldedText {
  const printed = source
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/\n\s+/g, '\n')
    .replace(GLUED, ' ');
  const folded = printed
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[^\S\n]|\u200b|\ufeff/g, ' ')
    .replace(/\uff04/g, '$');
  return { printed, folded };
}
