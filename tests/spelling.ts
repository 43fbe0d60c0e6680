/** Words that American English, in which everything here is said, spells in another way; as the name of a field they are no words. */
export const BRITISH =
  /(?<!\w)(?:programmes?|cancelled|cancelling|colou?red?s?(?<=our\w*)|favou?rs?(?<=our\w*)|licences?|centres?|travelled|organisations?|practis(?:e[ds]?|ing))(?![\w'’]*['"]?:)/i;
