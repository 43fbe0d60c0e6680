/**
 * A vocabulary of phrases, as a tree of words that `mentions.ts` searches a text with.
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

const GAP = '...';

/** A word of a form, with what may follow it. */
export interface PhraseNode<Id extends string> {
  /** Left out where nothing follows, as in most nodes. */
  next?: Map<string, PhraseNode<Id>>;
  /** What may follow after up to four words. */
  afterGap?: PhraseNode<Id>;
  /** The phrases that end here: none for a decoy, `undefined` where nothing ends. */
  ids?: Id[];
}

export interface PhraseIndex<Id extends string> {
  root: PhraseNode<Id>;
  /** The words that a form may begin with. Most words of a text are none: one look tells. */
  first: Map<string, FirstWord<Id>>;
}

interface FirstWord<Id extends string> {
  /** The forms that begin with it, until it is met: most of a vocabulary is never needed. */
  waiting: Form<Id>[] | null;
  node: PhraseNode<Id> | undefined;
}

interface Form<Id extends string> {
  /** `null`: a decoy. */
  id: Id | null;
  form: string;
  planted: boolean;
}

/**
 * Makes a vocabulary searchable.
 * @param decoys Forms that contain a phrase's words but mean something else ("work life balance"); where one fits, nothing is found.
 */
export function phraseIndex<Id extends string>(
  phrases: readonly Phrase<Id>[],
  decoys: readonly string[] = [],
): PhraseIndex<Id> {
  const first: PhraseIndex<Id>['first'] = new Map();
  const wait = (id: Id | null, text: string) => {
    const form: Form<Id> = { id, form: text, planted: false };
    for (const word of firstWords(text)) {
      const others = first.get(word)?.waiting;
      if (others) others.push(form);
      else first.set(word, { waiting: [form], node: undefined });
    }
  };
  for (const { id, forms } of phrases) for (const form of forms) wait(id, form);
  for (const form of decoys) wait(null, form);
  return { root: {}, first };
}

function firstWords(form: string): string[] {
  const slots = form.split(' ');
  const words: string[] = [];
  for (const [position, slot] of slots.entries()) {
    const { alternatives, optional } = readSlot(slots, position);
    words.push(...alternatives);
    if (!optional || slot === GAP) break;
  }
  return words;
}

/** The node after this first word, with all the forms that begin with it. */
export function nodeOf<Id extends string>({ root, first }: PhraseIndex<Id>, word: string): PhraseNode<Id> | undefined {
  const known = first.get(word);
  if (known?.waiting) {
    for (const form of known.waiting) {
      if (!form.planted) plant(root, form.form, form.id);
      form.planted = true;
    }
    known.waiting = null;
    known.node = root.next?.get(word);
  }
  return known?.node;
}

/** @throws Where a decoy is a phrase too: nothing could then be right (a test plants every form). */
function plant<Id extends string>(root: PhraseNode<Id>, form: string, id: Id | null): void {
  const slots = form.split(' ');
  let tips = [root];
  slots.forEach((slot, position) => {
    if (slot === GAP) {
      tips = tips.map((tip) => (tip.afterGap ??= {}));
      return;
    }
    const { alternatives, optional } = readSlot(slots, position);
    const grown = alternatives.flatMap((word) => tips.map((tip) => grow(tip, word)));
    tips = optional ? [...tips, ...grown] : grown;
  });
  for (const tip of tips) {
    tip.ids ??= id === null ? [] : [id];
    if ((id === null) !== (tip.ids.length === 0)) throw new Error(`"${form}" is a form and a decoy`);
    if (id !== null && !tip.ids.includes(id)) tip.ids.push(id);
  }
}

/** The words of a slot with their endings; a word that may be the form's last also has its plural. */
function readSlot(slots: readonly string[], position: number): { alternatives: string[]; optional: boolean } {
  const slot = slots[position] as string;
  const optional = slot.endsWith('?');
  const last = slots.slice(position + 1).every((later) => later.endsWith('?'));
  const words = (optional ? slot.slice(0, -1) : slot).split('|');
  return { alternatives: words.flatMap((word) => inflected(word, last)), optional };
}

function grow<Id extends string>(tip: PhraseNode<Id>, word: string): PhraseNode<Id> {
  const known = tip.next?.get(word);
  if (known) return known;
  const node: PhraseNode<Id> = {};
  tip.next ??= new Map();
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
