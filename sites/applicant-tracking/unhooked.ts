/** Ways for systems of which no stable hook is known: what a page can't change without changing what it says. */

const ROW = ':is(li,tr,article,[role=listitem],[role=row])';

/** A card: the innermost row that a link to a posting is in. */
export const rowWith = (link: string): string => `${ROW}:has(${link}):not(:has(${ROW} ${link}))`;

/**
 * A field: the element after the one that is nothing but its label.
 * @param words the label's words, as an expression
 */
export const byLabel = (words: string): string[] => [
  `dt,th,b,strong,h2,h3,h4,h5,label | /^(?:${words}):?$/ | next`,
  `span,p | /^(?:${words}):?$/ | next`,
];

export const placeByLabel = byLabel('(?:primary |job |work )?locations?');
export const payByLabel = byLabel('(?:pay|salary|wages?|compensation)(?:.range|.rate)?|rate of pay');
export const descriptionByName = '[class*="description" i]';
