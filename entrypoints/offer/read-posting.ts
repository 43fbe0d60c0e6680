import { readPay } from '../../insight/pay';
import { locate, readPlace } from '../../insight/place';
import { matchRole } from '../../insight/role';
import type { Pay, PayPer, Posting } from '../../insight/types';
import { DEFAULT_PREFERENCES } from '../../preferences/preferences';
import { plainText } from './plain-text';

/** A posting is a few thousand characters long; what is behind these is a page around it, and reading it would take too long. */
export const LONGEST_PASTED = 20_000;

/** A title stands among these lines, whatever a board prints around it, and is no longer than this. */
const TITLE_LINES = 12;
const LONGEST_TITLE = 120;
/** Among the lines under a title (and those before it) the place stands here if anywhere, and is no longer than this. */
const PLACE_LINES = 6;
const LONGEST_PLACE = 60;

/** What boards print behind a pay, on the same line. */
const HOURS_OF_IT = String.raw`\d{1,2}(?:\.\d)? ?(?:hours|hrs)(?: ?\/ ?| an? | per | each | every )(?:week|wk|(?:two|2) weeks|pay period)`;
const KIND_OF_JOB = new RegExp(
  String.raw`^[\s\-–—,·|]*(?:(?:full|part)[- ]time|contract|temporary|per diem|prn)?[\s\-–—,·|(]*(?:${HOURS_OF_IT})?\)?\.?$`,
  'i',
);
/** What boards print of any job, as lines of their own: the names of fields, kinds of job, when it was posted, and buttons. */
const BOARDS_WORDS: readonly RegExp[] = [
  /^(?:(?:pay|salary|wages?|compensation)(?: (?:rate|range))?|(?:hourly|base) (?:pay|rate)|benefits|location)\s*:?$/i,
  /^(?:(?:job|shift|employment) (?:types?|details)|(?:job )?(?:title|position|role)|job|details|overview)\s*:?$/i,
  /^(?:(?:full|part)[- ]?time|contract|temporary|permanent|per[- ]diem|prn|remote|hybrid|on[- ]?site|days?|[\s,·|/&+-]|and|or)+$/i,
  /^(?:posted )?(?:today|yesterday|just now|(?:about )?(?:\d+\+?|an?) (?:minute|hour|day|week|month)s? ago)$/i,
  /^(?:new|urgently hiring|actively hiring|hiring now|hiring multiple candidates|(?:easily |easy |quick )?apply(?: now)?)$/i,
  /^(?:(?:save|share|report)(?: (?:this )?job)?|sign in|log in|search|jobs|menu|home|back)$/i,
];
/** An employer, by a last word that no title has; and what makes a title of the same words ("Registered Nurse Home Health"). */
const EMPLOYER =
  /^(?:[A-Z][\w.'’&]* |& |of |and |the ){1,5}(?:LLC|PLLC|Inc\.?|Corp\.?|Hospital|Clinics?|Healthcare|Medical Center|Schools)$/;
const OF_A_JOB =
  /\b(?:nurses?|[a-z]+ists?|assistants?|aides?|tech[a-z]*|managers?|[a-z]+tors?|officers?|workers?|desk|clerks?|[a-z]*keepers?|drivers?|teachers?|leads?|RN|LPN|LVN|CNA|MA|[OP]T|SLP)\b/i;
/** A label of the title's own; behind any other ("Reports to: PTA") stands something else. */
const TITLE_LABEL = /^(?:job |position )?(?:title|position|role|job)\s*:\s*/i;
const SENTENCE = /[.!?]$|:(?:\s|$)/;

/** A pasted text as it was understood. */
export interface Pasted {
  posting: Posting;
  /** Its lines of pay differ, so that none of them was taken. */
  hasSeveralPays: boolean;
}

/**
 * A pasted text as a posting: the line that is the title of a role we know (else the first), a place on a short line near it, a
 * line that is nothing but pay, and all the rest its description. The source of a page is read as its reader would see it. What
 * is too long is cut.
 */
export function pastedPosting(text: string): Pasted {
  const lines = plainText(text.slice(0, LONGEST_PASTED))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const at = titleAt(lines);
  const title = (lines[at] ?? '').replace(TITLE_LABEL, '');
  const others = lines.filter((_, index) => index !== at);
  const location = placeIn([...lines.slice(at + 1, at + 1 + PLACE_LINES), ...lines.slice(0, at)]);
  const pays = payLines(lines);
  const hasSeveralPays = areSeveral(pays);
  const payText = new Set(pays.map(({ key }) => key)).size === 1 ? pays[0]?.line : undefined;
  // Which of several is meant, nobody can tell: the description must not pick one of them either.
  const ofPay = new Set(hasSeveralPays ? pays.map(({ line }) => line) : []);
  const rest = others.filter((line) => !ofPay.has(line));
  return {
    posting: {
      ...{ id: 'pasted', url: '', title, description: rest.join('\n') },
      ...(location !== undefined && { location }),
      ...(payText !== undefined && { payText }),
    },
    hasSeveralPays,
  };
}

/**
 * Where the title stands: the first of the first lines that names a role we know, as a title does; else the first of all. Behind
 * the pay of another job, ours is named as a colleague: only a label makes a title of it there. Where no line before it could be
 * that job's title, the pay stands above its own.
 */
function titleAt(lines: readonly string[]): number {
  const first = lines.slice(0, TITLE_LINES);
  const pay = first.findIndex((line) => payOfLine(line) !== null);
  const found = first.findIndex((line, index) => {
    const named = line.replace(TITLE_LABEL, '');
    if (line.length > LONGEST_TITLE || (index > 0 && SENTENCE.test(named))) return false;
    if (pay >= 0 && index > pay && named === line && first.slice(0, index).some(mayBeTitle)) return false;
    return matchRole(named) !== null;
  });
  return Math.max(0, found);
}

/** Whether a line before ours may be the title of another job: whatever is no pay, place or employer, and none of a board's words. */
function mayBeTitle(line: string): boolean {
  if (BOARDS_WORDS.some((words) => words.test(line)) || payOfLine(line) !== null) return false;
  if (EMPLOYER.test(line) && !OF_A_JOB.test(line)) return false;
  // A town's name alone is a trade or a person as often: "Baker", "Mason".
  return line.length > LONGEST_PLACE || !/\s/.test(line.trim()) || readPlace(line) === null;
}

/** The line that names where the work is: in a country that we have figures of, else in another. */
function placeIn(lines: readonly string[]): string | undefined {
  const short = lines.filter((line) => line.length <= LONGEST_PLACE);
  const isAbroad = (line: string) => readPlace(line) === null && locate(line, { person: DEFAULT_PREFERENCES }) === null;
  // A word alone is the name of a town somewhere more often than it is meant as one.
  return short.find((line) => readPlace(line) !== null || (/\S[\s,]+\S/.test(line) && isAbroad(line)));
}

/** A line that is nothing but pay. */
interface PayLine {
  line: string;
  per: PayPer;
  /** The same for the same pay, whatever else stands on the line. */
  key: string;
}

/** The lines that are nothing but pay; not those that the line above makes other money. */
function payLines(lines: readonly string[]): PayLine[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1] ?? '';
    const pay = payOfLine(line);
    if (!pay?.per || (!payOfLine(above) && !payOfLine(line, above))) return [];
    return [{ line, per: pay.per, key: `${pay.low} ${pay.high} ${pay.currency} ${pay.per}` }];
  });
}

/** Whether pays of one unit differ; an hour's and a year's may be the same pay. */
function areSeveral(lines: readonly PayLine[]): boolean {
  const pays = new Map(lines.map(({ key, per }) => [key, per]));
  return new Set(pays.values()).size < pays.size;
}

/** The pay that a line is, and nothing else; `null` where it is not. */
function payOfLine(line: string, above = ''): Pay | null {
  const { pay } = readPay(`${above} ${line}`.trim());
  const isAll =
    pay !== null && pay.per !== null && line.startsWith(pay.quoted) && KIND_OF_JOB.test(line.slice(pay.quoted.length));
  return isAll ? pay : null;
}

/** Everything that a posting says of the work and its pay, as one text. */
export const textOfPosting = ({ title, payText, description }: Posting): string =>
  [title, payText, description].filter(Boolean).join('\n');
