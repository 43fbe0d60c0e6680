import { NUMBER_WORD } from '../wordings/number-words';

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

/** A word of a clause, or a group of words of one signal, and where it stands there. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** What gives which signal. */
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
export function tokensOf(text: string): readonly Token[] {
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

/**
 * @param words name of a signal: the words and groups of words that give it, as in `Signals`
 * @returns what gives which signal, and the character that each name has in a row
 */
export function lexiconOf(words: Readonly<Record<string, string>>): { lexicon: Lexicon; nameOf: Map<string, string> } {
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
export function rowOf(tokens: readonly Token[], lexicon: Lexicon): { row: string; spans: Token[] } {
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
