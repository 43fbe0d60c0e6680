import { NUMBER_WORD } from '../wordings/number-words';
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

const NOT =
  'no|not|never|skip|cannot|nobody|no one|noone|neither|none|without|zero|nothing|rarely|seldom|isnt|arent|dont|wont|lacks|instead of|rather than|in lieu of|in place of|unable to';
/** "Not" in these denies nothing. */
const NO_NOT =
  "no matter|not only|not just|no later than|no limit|no cap|no experience|not to mention|whether or not|no more than|no less than|no fewer than|not more than|no doubt|no wonder|don't worry|no need to worry|never more than|no longer than|no strings|no repayment|no clawback";
/** Here another thought begins. */
const AND =
  'and|nor|but|plus|so|yet|because|since|although|though|while|whereas|however|unless|until|repay|pay back|repaid|wait|waiting|lose|forfeit';
/** A bonus is between these, in dollars; less is paid by the hour, more by the year. */
const [LEAST_SUM, LARGEST_SUM] = [250, 25_000];
/** What is more is not counted by one person: it is the company's, or a year. */
const LARGEST_COUNT = 120;
const FIGURE = String.raw`(?:\d+(?:[.,]\d+)*|(?<![\d\w])\.\d+)`;
/** "$2,500", "4k", "28-30", "85 %": one word each. */
const AMOUNT = String.raw`([$£€]\s?)?(${FIGURE})\s?(k\b)?(?:\s?(?:-|–|—|\bto\b|\bor\b)\s?[$£€]?${FIGURE}k?)?\+?(\s?(?:%|percent\b))?`;
/** "Hours guaranteed: 0", "mileage: $0" */
const NONE = /^(?:[$£€]\s?)?0(?:\s?(?:%|percent))?$/i;
/** "1:1", "1-on-1" */
const ONE_TO_ONE = String.raw`\b1\s?(?:[:-]|-?on-?|-?to-?|\son\s|\sto\s)\s?1\b(?![\d.])`;
const WORD = new RegExp(String.raw`${ONE_TO_ONE}|${AMOUNT}|[a-z]+(?:['’][a-z]+)?|[^\sa-z\d'’-]|\s[-–—]+\s`, 'gi');
const NUMBERS = new RegExp(`^${NUMBER_WORD}$`);
const STOPS = new Map(
  Object.entries({ '&': '&', '?': ',', ',': ',', ':': ',', '(': ',', ')': ',', '–': ',', '—': ',', '-': ',' }),
);
const ENDS = ';.!_|•[]{}<>';
const GAP = '[^.]{0,8}?';
const SHORT_GAP = '[^.,]{0,3}?';
/** So many words before a meeting a "not" still reaches it. */
const REACH = 6;

interface Token {
  word: string;
  start: number;
  end: number;
}

interface Lexicon {
  signals: Map<string, string>;
  /** By the first word of each: the others, the longest group first. */
  groups: Map<string, { rest: string[]; signal: string }[]>;
  beginnings: Map<string, string>;
}

function moneyOf(dollars: number): string {
  return dollars < LEAST_SUM ? '¢' : dollars > LARGEST_SUM ? '¤' : '$';
}

/** The clauses that were parted last: each term asks for the same ones. */
const PARTED = new Map<string, readonly Token[]>();
const MOST_PARTED = 300;

/** The words of a text with their signs of thought, in small letters. */
function tokensOf(text: string): readonly Token[] {
  const known = PARTED.get(text);
  if (known) return known;
  const tokens = Array.from(text.matchAll(WORD), (match) => ({
    word: wordOf(match),
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (PARTED.size >= MOST_PARTED) PARTED.clear();
  PARTED.set(text, tokens);
  return tokens;
}

function wordOf([printed, money, figure, thousand, percent]: RegExpExecArray): string {
  if (figure === undefined) return /^1/.test(printed) ? '1:1' : printed.trim().toLowerCase().replace('’', "'");
  if (NONE.test(printed)) return 'none';
  if (money || thousand) return moneyOf(Number(figure.replaceAll(',', '')) * (thousand ? 1000 : 1));
  // Cents: ".67 a mile".
  if (figure.startsWith('.')) return '¢';
  if (percent) return '%';
  return Number(figure.replaceAll(',', '')) > LARGEST_COUNT ? '@' : '#';
}

function lexiconOf(words: Readonly<Record<string, string>>): { lexicon: Lexicon; nameOf: Map<string, string> } {
  const lexicon: Lexicon = { signals: new Map(), groups: new Map(), beginnings: new Map() };
  const nameOf = new Map([
    ['number', '#'],
    ['many', '@'],
    ['sum', '$'],
    ['rate', '¢'],
    ['and', '&'],
    ['percent', '%'],
    ['not', '!'],
  ]);
  const add = (signal: string, list: string) => {
    for (const each of list.split(/[|\n]/)) {
      if (each.trim() === '') continue;
      const [first = '', ...rest] = each.trim().split(' ');
      if (rest.length > 0) lexicon.groups.set(first, [{ rest, signal }, ...(lexicon.groups.get(first) ?? [])]);
      else if (first.endsWith('~')) lexicon.beginnings.set(first.slice(0, -1), signal);
      else lexicon.signals.set(first, signal);
    }
  };
  add('!', NOT);
  add('_', NO_NOT);
  add('&', AND);
  for (const [at, [name, list]] of Object.entries(words).entries()) {
    const signal = name === 'other' ? '_' : String.fromCharCode((at < 26 ? 65 : 71) + at);
    nameOf.set(name, signal);
    add(signal, list);
  }
  for (const groups of lexicon.groups.values()) groups.sort((a, b) => b.rest.length - a.rest.length);
  return { lexicon, nameOf };
}

const SHORTEST_BEGINNING = 3;

function signalOf(word: string, lexicon: Lexicon): string {
  const { signals, beginnings } = lexicon;
  const signal = signals.get(word);
  if (signal !== undefined) return signal;
  for (let length = word.length; length >= SHORTEST_BEGINNING; length--) {
    const found = beginnings.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  if (word.endsWith("n't")) return '!';
  if (word.endsWith("'s")) return signalOf(word.slice(0, -2), lexicon);
  if (NUMBERS.test(word)) return '#';
  if ('#@$%¢'.includes(word)) return word;
  return STOPS.get(word) ?? (ENDS.includes(word) ? '.' : '_');
}

/** One character a word or group of words, and where each begins and ends. */
function rowOf(tokens: readonly Token[], lexicon: Lexicon): { row: string; spans: Token[] } {
  let row = '';
  const spans: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const group = lexicon.groups
      .get(token.word)
      ?.find(({ rest }) => rest.every((word, index) => tokens[at + 1 + index]?.word === word));
    const last = tokens[at + (group?.rest.length ?? 0)] as Token;
    row += group ? group.signal : signalOf(token.word, lexicon);
    spans.push({ ...token, end: last.end });
    at += 1 + (group?.rest.length ?? 0);
  }
  return { row, spans };
}

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
