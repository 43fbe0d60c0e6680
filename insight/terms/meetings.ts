import { lexiconOf, rowOf, type Token, tokensOf } from './signals';
import type { Finder, Found } from './wording';

/**
 * What one term is told by. A clause is read as a row of signals, one a word: which word gives which stands in `words`, and
 * everything else is only how far apart they may stand. A sentence that nobody has thought of is read by the words in it.
 *
 * Meetings are written in the names of `words`, and in these:
 * `number` (as many as one person treats), `many`, `percent`, `sum` (money that is no pay by the hour nor by the year), `rate` (less), `not`, `and` (in every vocabulary) · `,` a comma, colon, dash or bracket · `…` up to eight words of one thought ·
 * `=` before all: no "not" turns it round · `..` up to three words · `(a|b)` one of both · `?` behind what may be missing · `^`, `$` where a clause begins and ends
 */
export interface Signals {
  /** Name of a signal: the words and groups of words that give it, parted by `|`; `~` ends the beginning of a word. */
  words: Readonly<Record<string, string>>;
  /** What looks like the thing and is not: it gives no signal. */
  elsewhere?: readonly string[];
  /** There is such a thing, unless a "not" stands before it or in it. */
  said: readonly string[];
  /** There is none, whatever else the clause says, unless … */
  denied: readonly string[];
  /** There is none where the clause does not say that there is. */
  lacking?: readonly string[];
}

const GAP = '[^.]{0,8}?';
const SHORT_GAP = '[^.,]{0,3}?';
/** So many words before a meeting a "not" still reaches it. */
const REACH = 6;

/** Meetings as one expression over rows. */
function expressionOf(meetings: readonly string[], nameOf: ReadonlyMap<string, string>): RegExp | null {
  if (meetings.length === 0) return null;
  const sources = meetings.map((meeting) =>
    meeting
      .replace(/^=/, '')
      .replace(/\^/g, '(?<=^|[.])')
      .replace(/\$/g, '(?=[.]|$)')
      .replace(/[a-z]\w*/g, (name) => {
        const signal = nameOf.get(name);
        if (signal === undefined) throw new Error(`No words give the signal "${name}" of "${meeting}"`);
        return signal === '$' ? '[$]' : signal;
      })
      .replace(/…/g, GAP)
      .replace(/(?<!\S)\.\.(?!\S)/g, SHORT_GAP)
      .replace(/ /g, ''),
  );
  return new RegExp(sources.join('|'), 'g');
}

/** What is not done with a thing that there is not: "paid charting time is not provided". */
const DONE =
  /^(?:provided|offered|paid|available|reimbursed|included|compensated|given|covered|granted|part|something)$/;
/** Between a meeting and the "not" behind it: "is not", "will never be". */
const MOST_BETWEEN = 2;

/** Whether what was met is denied by the words before it and in it, or by what is not done with it. */
function isTurned(row: string, spans: readonly Token[], start: number, end: number): boolean {
  const before = row.slice(Math.max(0, start - REACH), start);
  const from = Math.max(...['.', ',', '&'].map((stop) => before.lastIndexOf(stop))) + 1;
  const isIn = [...before.slice(from), ...row.slice(start, end)].filter((signal) => signal === '!').length % 2 === 1;
  return isIn !== isNotDone(row, spans, end);
}

function isNotDone(row: string, spans: readonly Token[], end: number): boolean {
  const not = row.indexOf('!', end);
  if (not === -1 || not > end + MOST_BETWEEN || /[.,&]/.test(row.slice(end, not))) return false;
  return [1, 2].some((further) => DONE.test(spans[not + further]?.word ?? ''));
}

/** What finds that a term is said, and what finds that it is denied, in one clause. */
export function findersOf({ words, elsewhere = [], said, denied, lacking = [] }: Signals): Finders {
  const { lexicon, nameOf } = lexiconOf(words);
  const isElsewhere = expressionOf(elsewhere, nameOf);
  const isFixed = (meeting: string) => meeting.startsWith('=');
  const isTurnable = (meeting: string) => !isFixed(meeting);
  const expressions = {
    saidFixed: expressionOf(said.filter(isFixed), nameOf),
    said: expressionOf(said.filter(isTurnable), nameOf),
    deniedFixed: expressionOf(denied.filter(isFixed), nameOf),
    denied: expressionOf(denied.filter(isTurnable), nameOf),
    lackingFixed: expressionOf(lacking.filter(isFixed), nameOf),
    lacking: expressionOf(lacking.filter(isTurnable), nameOf),
  };
  const read = (clause: string): Met => {
    const { row: all, spans } = rowOf(tokensOf(clause), lexicon);
    const row = isElsewhere ? all.replace(isElsewhere, (met) => '_'.repeat(met.length)) : all;
    /** The first that is as it stands, and the first that is turned round. */
    const firstOf = (expression: RegExp | null) => {
      const first: { plain: Found | null; turned: Found | null } = { plain: null, turned: null };
      for (const { index, 0: met } of expression ? row.matchAll(expression) : []) {
        const start = spans[index]?.start ?? 0;
        const end = spans[index + met.length - 1]?.end ?? start;
        first[isTurned(row, spans, index, index + met.length) ? 'turned' : 'plain'] ??= {
          index: start,
          0: clause.slice(start, end),
        };
      }
      return first;
    };
    const anyOf = (expression: RegExp | null) => {
      const { plain, turned } = firstOf(expression);
      return plain ?? turned;
    };
    const fixed = anyOf(expressions.deniedFixed);
    if (fixed) return { said: null, denied: fixed };
    const none = firstOf(expressions.denied);
    if (none.plain) return { said: null, denied: none.plain };
    const some = firstOf(expressions.said);
    const found = anyOf(expressions.saidFixed) ?? some.plain ?? none.turned;
    if (found) return { said: found, denied: null };
    const lack = firstOf(expressions.lacking);
    const lacks = some.turned ?? anyOf(expressions.lackingFixed) ?? lack.plain;
    if (lacks) return { said: null, denied: lacks };
    return { said: lack.turned, denied: null };
  };
  let last: { clause: string; met: Met } | null = null;
  const once = (clause: string): Met => {
    if (last?.clause !== clause) last = { clause, met: read(clause) };
    return last.met;
  };
  return { said: { exec: (clause) => once(clause).said }, denied: { exec: (clause) => once(clause).denied } };
}

interface Met {
  said: Found | null;
  denied: Found | null;
}

interface Finders {
  said: Finder;
  denied: Finder;
}
