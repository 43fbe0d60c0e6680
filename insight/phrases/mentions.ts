import { nodeOf, type PhraseIndex, type PhraseNode } from './index';
import { SENTENCE_END, type Words, wordsOf } from './words';

/** How many words `...` may stand for. */
const GAP_WORDS = 4;

/** A phrase in a text. */
export interface Mention<Id extends string> {
  id: Id;
  /** The words as they stand in the text. */
  quoted: string;
  start: number;
  end: number;
}

/**
 * Every mention in the order of the text: the longest form that fits at a word (it may name several phrases), and no other
 * on the same words.
 * @param words The text's words, where several vocabularies look at the same text.
 */
export function mentionsOf<Id extends string>(
  index: PhraseIndex<Id>,
  text: string,
  { words, starts, ends }: Words = wordsOf(text),
): Mention<Id>[] {
  const found: Mention<Id>[] = [];
  for (let at = 0; at < words.length; at++) {
    const node = nodeOf(index, words[at] as string);
    const fit = node && longestFit(node, words, at + 1);
    if (!fit) continue;
    const start = starts[at] as number;
    const end = ends[fit.last] as number;
    for (const id of fit.ids) found.push({ id, quoted: text.slice(start, end), start, end });
    at = fit.resume;
  }
  return found;
}

interface Fit<Id extends string> {
  ids: readonly Id[];
  /** Index of the last word. */
  last: number;
  /** Index of the word after which the search goes on: words in a gap may be a phrase of their own. */
  resume: number;
}

function longestFit<Id extends string>(node: PhraseNode<Id>, words: readonly string[], at: number): Fit<Id> | null {
  let here: PhraseNode<Id> | undefined = node;
  let best: Fit<Id> | null = null;
  for (let ahead = at; here !== undefined; ahead++) {
    if (here.ids !== undefined) best = { ids: here.ids, last: ahead - 1, resume: ahead - 1 };
    if (here.afterGap) {
      const beyond = fitAfterGap(here.afterGap, words, ahead);
      if (beyond && (best === null || beyond.last > best.last)) best = beyond;
    }
    const word = words[ahead];
    if (word === undefined) break;
    here = here.next?.get(word);
  }
  return best;
}

/** The nearest fit: what stands further off is more likely to belong to other words. */
function fitAfterGap<Id extends string>(node: PhraseNode<Id>, words: readonly string[], at: number): Fit<Id> | null {
  for (let skipped = 0; skipped <= GAP_WORDS; skipped++) {
    const fit = longestFit(node, words, at + skipped);
    if (fit) return { ...fit, resume: at - 1 };
    if (words[at + skipped] === SENTENCE_END) break;
  }
  return null;
}
