/**
 * The cheap look that the page's own script takes at every title: could this be a therapy-assistant post at all?
 * It lets through every title that names a level beside a discipline or field of the vocabulary, which is whatever `matchRole` could
 * match (a test holds the two together), and sends a page of other jobs no message. Imports nothing, and holds what counts as a
 * misspelling, so that the gate and the mender of `mend.ts` agree by construction.
 */

/** PTA, COTA/L, SLP-A, P. T. A.: letters (a space) with or without marks between them. */
const SPELLED = '[lcr]? p t a|[cl]? o t a|c? s l [pt] a'.replaceAll(' ', '[\\W_]{0,2}');
const CREDENTIAL = new RegExp(
  `(?<![a-z])(?:${SPELLED}|c?ota[\\W_]?pta|pta[\\W_]?c?ota|slpasst)(?:[\\W_]{0,2}[lc])?s?(?![a-z])`,
);
/** What words of a field or discipline begin with or hold. */
const FIELDS =
  'therap terap thpy rehab readapt phys kinesit occup ocupac ergoth speech habla lengua language hearing communicat disorder correction logoped fonoaud orthoph patolog fisio fisic allied restorative outpat'.split(
    ' ',
  );
/** Words of a field that are so short that they must stand alone: "PT", "S.L.P.", "Occ", and therapists' licenses. */
const SHORT_FIELD =
  /\b(?:thera?|occ|path|phy|lang|[rdlm]pt|l?otr?d?l?|ccc(?:slp)?|[pos]\W{0,2}t|s\W{0,2}l\W{0,2}[pt]|sa ?lt)s?\b/;
const LEVEL =
  /assist|asist|asst|\bast\b|aide?s?\b|tech|tecni|attendant|helper|extender|orderl|para(?:\b|pro|edu)|worker|auxiliar|ayudante|prepose|instructor|practitioner/;

const ASCII = /^[ -~]*$/;
/** Words that run together: "TherapyAssistant", "PTAHome", "PTA2". */
const GLUED = /\p{Ll}(?=\p{Lu})|\p{Lu}(?=\p{Lu}(?!s(?!\p{Ll}))\p{Ll})|\p{L}(?=\p{N})|\p{N}(?=\p{L})/gu;

/** Words of a field that are recognised misspelt, and so the words of a level. */
export const FIELDS_MENDED =
  'therapy therapist physiotherapy physiotherapist occupational rehabilitation speech pathology pathologist terapia fisioterapia ocupacional'.split(
    ' ',
  );
export const LEVELS_MENDED = ['assistant', 'technician', 'asistente'];

/** @returns false: certainly none of the seven roles. */
export function couldBeTherapyAssistant(title: string): boolean {
  const spaced = title.slice(0, 300).replace(GLUED, '$& ').replaceAll('_', ' ');
  const folded = (ASCII.test(spaced) ? spaced : spaced.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
  if (CREDENTIAL.test(folded)) return true;
  const near = (targets: readonly string[]) =>
    (folded.match(/[a-z]{5,}/g) ?? []).some((word) => targets.some((meant) => misspelling(word, meant) !== null));
  const hasField = FIELDS.some((field) => folded.includes(field)) || SHORT_FIELD.test(folded);
  return (LEVEL.test(folded) || near(LEVELS_MENDED)) && (hasField || near(FIELDS_MENDED));
}

/**
 * By how many letters a word misses the one that was meant (changed, added, dropped, or swapped with a neighbour), or
 * `null` where it is another word: it begins otherwise, or differs by more than one letter (two from nine letters on).
 */
export function misspelling(word: string, meant: string): number | null {
  const allowed = meant.length >= 9 ? 2 : 1;
  if (Math.abs(word.length - meant.length) > allowed) return null;
  if (word[0] !== meant[0] && !isSwapped(word, meant)) return null;
  const edits = editsOf(word, meant, allowed);
  return edits > allowed ? null : edits;
}

/** The edits that make one word of another, counted up to one more than `most`. */
function editsOf(word: string, meant: string, most: number): number {
  let same = 0;
  while (same < word.length && word[same] === meant[same]) same++;
  const have = word.slice(same);
  const want = meant.slice(same);
  if (have === want) return 0;
  if (most === 0) return 1;
  const without = (letters: number, wanted: number) => editsOf(have.slice(letters), want.slice(wanted), most - 1);
  return 1 + Math.min(without(1, 1), without(1, 0), without(0, 1), isSwapped(have, want) ? without(2, 2) : most);
}

const isSwapped = (word: string, meant: string): boolean => word[0] === meant[1] && word[1] === meant[0];
