/** The words of a text in lower case, with where they stand, and a mark between sentences. */
export interface Words {
  words: string[];
  starts: number[];
  ends: number[];
}

/** Stands between sentences and lines in `words`; no word is empty. */
export const SENTENCE_END = '';

/**
 * Parts a text into words: runs of letters and digits. Hyphens, slashes, commas and brackets part words, apostrophes do not
 * and are dropped ("driver's" is `drivers`), `&` is the word `and`.
 */
export function wordsOf(text: string): Words {
  const lower = text.toLowerCase();
  // A few capital letters grow when they are lowered ("İ"); positions would then be off, so such a text is lowered word by word.
  const source = lower.length === text.length ? lower : text;
  const list: Words = { words: [], starts: [], ends: [] };
  for (let at = 0; at < source.length; at++) {
    const kind = kindAt(source, at);
    if (kind === BETWEEN) continue;
    const start = at;
    let word = '';
    if (kind === WORD) {
      let apostrophe = false;
      for (; at + 1 < source.length; at++) {
        const next = kindAt(source, at + 1);
        if (next === APOSTROPHE) apostrophe = true;
        else if (next !== WORD) break;
      }
      word = source.slice(start, at + 1);
      if (source === text) word = word.toLowerCase();
      if (apostrophe) word = word.replace(/['’]/g, '');
    } else if (kind === AND) word = 'and';
    else if (kind !== SENTENCE_MARK && !(kind === STOP && isSpaceOrEnd(source, at + 1))) continue;
    list.words.push(word);
    list.starts.push(start);
    list.ends.push(at + 1);
  }
  return list;
}

const BETWEEN = 0;
const WORD = 1;
const APOSTROPHE = 2;
const AND = 3;
/** Ends a sentence wherever it stands. */
const SENTENCE_MARK = 4;
/** Ends a sentence before white space only ("P.T.A." is one word after another). */
const STOP = 5;

const asciiKinds = new Uint8Array(128);
for (const [characters, kind] of [
  ['abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', WORD],
  ["'", APOSTROPHE],
  ['&', AND],
  ['\n\r:;', SENTENCE_MARK],
  ['.!?', STOP],
] as const)
  for (const character of characters) asciiKinds[character.charCodeAt(0)] = kind;

const BULLET = 0x2022;
const CURLY_APOSTROPHE = 0x2019;

/** Of what lies above ASCII the scripts are words; punctuation, symbols, bullets of office fonts and emoji are not. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return asciiKinds[code] as number;
  if (code === CURLY_APOSTROPHE) return APOSTROPHE;
  if (code === BULLET) return SENTENCE_MARK;
  return (code >= 0xc0 && code < 0x2000) || (code >= 0x2c00 && code < 0xd800) ? WORD : BETWEEN;
}

function isSpaceOrEnd(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) <= 0x20;
}
