/**
 * A job title as words: what each says once case, accents, dots and glue are taken off, and what stands before it.
 * Knows how titles are written, not what they mean.
 */

/**
 * What separates a word from the one before it.
 * `join` puts two things side by side ("PT/PTA"); `comma` may list or invert; the others start a new part of the title.
 */
export type Gap = 'space' | 'hyphen' | 'join' | 'comma' | 'open' | 'close' | 'break';

export interface TitleWord {
  /** As it stands in the title. */
  text: string;
  /** Lower case, without accents, dots and apostrophes: what the vocabulary is asked for. */
  folded: string;
  gap: Gap;
  /** Put together from letters that stood alone. */
  spelledOut?: boolean;
}

/** A title's spelling reduced to what tells two titles apart: the key of `Person['corrections']`. */
export function foldTitle(title: string): string {
  return foldWord(title).replace(/\s+/g, ' ').trim();
}

/** Lower case without accents; full-width and ligature letters become plain ones. */
function foldWord(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Titles longer than this are a page's mistake; reading on would only cost time. */
const LONGEST = 300;

// In this order: dotted abbreviations ("P.T.A.", "C. O. T. A."); words that glue themselves together by capitals
// ("TherapyAssistant") end where a capital follows a small letter; capitals; figures apart from letters ("PTA2").
const WORD =
  /SaLT(?!\p{L})|(?<![\p{L}\p{N}])(?:\p{L}\.[ ]?){1,}\p{L}(?:\.|(?![\p{L}\p{N}'’]))|\p{Lu}?[\p{Ll}\p{Lo}\p{M}'’]+|[\p{Lu}\p{M}]+(?:['’][sS](?!\p{L})|s(?!\p{Ll}))?(?!\p{Ll})|[\p{Lu}\p{M}]+|\p{N}+/gu;

/** The words of a title in their order. */
export function readTitle(title: string): TitleWord[] {
  // "assistant(e)" and "assistant(s)" are one word.
  const plain = title.slice(0, LONGEST).replace(/\((?:e|s)\)/gi, '');
  const words: TitleWord[] = [];
  let end = 0;
  for (const match of plain.matchAll(WORD)) {
    const text = match[0];
    const gap = gapOf(plain.slice(end, match.index));
    end = match.index + text.length;
    const folded = foldWord(text).replace(/[^\p{L}\p{N}]/gu, '');
    if (folded !== '') words.push({ text: text.trim(), folded, gap: words.length === 0 ? 'break' : gap });
  }
  return joinLetters(words);
}

function gapOf(between: string): Gap {
  if (/[([{]/.test(between)) return 'open';
  if (/[)\]}]/.test(between)) {
    if (/[/&+]/.test(between)) return 'join';
    return /[-–—|:@]/.test(between) ? 'break' : 'close';
  }
  if (/[|•·:;@!?*~<>"“”„_=^–—]|--|\s-|-\s/.test(between)) return 'break';
  if (between.includes(',')) return 'comma';
  if (/[/\\&+]/.test(between)) return 'join';
  if (/[-‐‑‒]/.test(between)) return 'hyphen';
  return 'space';
}

/**
 * Letters that stand alone are parts of an abbreviation: "P T A" is PTA, "COTA/L" is COTA with its licence letter,
 * "SLP-A" and "PT/A" are the assistants.
 */
function joinLetters(words: TitleWord[]): TitleWord[] {
  const joined: TitleWord[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const close = word.gap === 'space' || word.gap === 'hyphen' || word.gap === 'join';
    if (before && close && /^[a-z]$/.test(word.folded)) {
      if (/^[a-z]$/.test(before.folded) || (before.spelledOut && word.gap !== 'join')) {
        joined[joined.length - 1] = { ...merged(before, word), spelledOut: true };
        continue;
      }
      if (word.folded === 'l' && /^(c?ota|l?pta|otr|ota|slpa)s?$/.test(before.folded)) {
        joined[joined.length - 1] = {
          ...before,
          text: `${before.text}/${word.text}`,
          folded: `${before.folded.replace(/s$/, '')}l`,
        };
        continue;
      }
      if (word.folded === 'a' && word.gap !== 'space' && /^(pt|ot|slp|slt)$/.test(before.folded)) {
        joined[joined.length - 1] = merged(before, word);
        continue;
      }
    }
    joined.push(word);
  }
  return joined;
}

function merged(first: TitleWord, second: TitleWord): TitleWord {
  return { text: `${first.text}${second.text}`, folded: first.folded + second.folded, gap: first.gap };
}
