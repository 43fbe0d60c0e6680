import { SENTENCE_END, type Words, wordsOf } from './words';

/**
 * Finds the phrases of a vocabulary in running text, in one pass over its words.
 *
 * A form is written as slots parted by spaces: `gait training`.
 * - `plan|plans` alternatives, `and|or?` a slot that may be left out, `...` up to four words of any kind.
 * - `^clean` a verb with its endings (cleans, cleaning, cleaned); the last word of a form also matches its plural unless it
 *   starts with `=`.
 * Hyphens, slashes, commas and case make no difference, apostrophes are dropped: `e stim` finds "E-Stim", `drivers license`
 * finds "driver's license". No phrase reaches over the end of a sentence or line.
 */
export interface Phrase<Id extends string> {
  id: Id;
  forms: readonly string[];
}

export interface Mention<Id extends string> {
  id: Id;
  /** The words as they stand in the text. */
  quoted: string;
  start: number;
  end: number;
}

const GAP = '...';
const GAP_WORDS = 4;

interface Node<Id extends string> {
  next: Map<string, Node<Id>>;
  /** What may follow after up to four words. */
  afterGap?: Node<Id>;
  /** The phrases that end here: none for a decoy, `undefined` where nothing ends. */
  ids?: Id[];
}

export interface PhraseIndex<Id extends string> {
  root: Node<Id>;
}

/**
 * Builds the word tree of a vocabulary.
 * @param decoys Forms that contain a phrase's words but mean something else ("work life balance"); where one fits, nothing is found.
 * @throws Where a decoy is a phrase too: nothing could then be right.
 */
export function phraseIndex<Id extends string>(
  phrases: readonly Phrase<Id>[],
  decoys: readonly string[] = [],
): PhraseIndex<Id> {
  const root: Node<Id> = { next: new Map() };
  for (const { id, forms } of phrases) for (const form of forms) plant(root, form, id);
  for (const form of decoys) plant(root, form, null);
  return { root };
}

function plant<Id extends string>(root: Node<Id>, form: string, id: Id | null): void {
  const slots = form.split(' ');
  let tips = [root];
  slots.forEach((slot, position) => {
    if (slot === GAP) {
      tips = tips.map((tip) => (tip.afterGap ??= { next: new Map() }));
      return;
    }
    const optional = slot.endsWith('?');
    const words = (optional ? slot.slice(0, -1) : slot).split('|');
    const grown = words
      .flatMap((word) =>
        inflected(
          word,
          slots.slice(position + 1).every((later) => later.endsWith('?')),
        ),
      )
      .flatMap((word) => tips.map((tip) => grow(tip, word)));
    tips = optional ? [...tips, ...grown] : grown;
  });
  for (const tip of tips) {
    if (id === null && tip.ids?.length) throw new Error(`The decoy "${form}" is a form of ${tip.ids.join(', ')}`);
    tip.ids ??= [];
    if (id !== null && !tip.ids.includes(id)) tip.ids.push(id);
  }
}

function grow<Id extends string>(tip: Node<Id>, word: string): Node<Id> {
  const known = tip.next.get(word);
  if (known) return known;
  const node: Node<Id> = { next: new Map() };
  tip.next.set(word, node);
  return node;
}

function inflected(word: string, last: boolean): string[] {
  if (word.startsWith('^')) {
    const verb = word.slice(1);
    const stem = verb.replace(/e$/, '');
    return [verb, plural(verb), `${stem}ing`, /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`];
  }
  if (word.startsWith('=')) return [word.slice(1)];
  return last ? [word, plural(word)] : [word];
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/**
 * Every mention in the order of the text: the longest form that fits at a word (it may name several phrases), and no other
 * on the same words.
 * @param words The text's words, where several vocabularies look at the same text.
 */
export function mentionsOf<Id extends string>(
  { root }: PhraseIndex<Id>,
  text: string,
  { words, starts, ends }: Words = wordsOf(text),
): Mention<Id>[] {
  const found: Mention<Id>[] = [];
  for (let at = 0; at < words.length; at++) {
    // Most words begin no form.
    const fit = root.next.has(words[at] as string) ? longestFit(root, words, at) : null;
    if (fit === null) continue;
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

function longestFit<Id extends string>(node: Node<Id>, words: readonly string[], at: number): Fit<Id> | null {
  let here: Node<Id> | undefined = node;
  let best: Fit<Id> | null = null;
  for (let ahead = at; here !== undefined; ahead++) {
    if (here.ids !== undefined) best = { ids: here.ids, last: ahead - 1, resume: ahead - 1 };
    if (here.afterGap) {
      const beyond = fitAfterGap(here.afterGap, words, ahead);
      if (beyond && (best === null || beyond.last > best.last)) best = beyond;
    }
    const word = words[ahead];
    if (word === undefined) break;
    here = here.next.get(word);
  }
  return best;
}

/** The nearest fit: what stands further off is more likely to belong to other words. */
function fitAfterGap<Id extends string>(node: Node<Id>, words: readonly string[], at: number): Fit<Id> | null {
  for (let skipped = 0; skipped <= GAP_WORDS; skipped++) {
    const fit = longestFit(node, words, at + skipped);
    if (fit) return { ...fit, resume: at - 1 };
    if (words[at + skipped] === SENTENCE_END) break;
  }
  return null;
}
