import { isCount } from './count';
import { isHourlyByDifferential } from './differential';
import { isPayField, unitOfForm } from './form-fields';
import { isRaise } from './not-offered';
import { findQuotes, type Quote } from './quote';
import { hasSentenceEnd } from './sentence';
import { canBePaidBy } from './sizes';
import { type Surroundings, surroundings } from './surroundings';
import { narrowed } from './wide';

/** A sum of a text, with the words around it. */
export interface Figure {
  /** As it is meant: a form's unit and that of its differential are its own, of a raise the new end alone is. */
  quote: Quote;
  /** Its unit is told by the field of a form. */
  isByForm: boolean;
  /** A raise, told as a range. */
  isRaised: boolean;
  /** Where the figure before it ends, and where the next one begins. */
  from: number;
  to: number;
  before: string;
  after: string;
  /** It, with some text on both sides. */
  near: string;
  around: Surroundings;
  /** It is the whole text. */
  alone: boolean;
  /** Number of its sentence in the text. */
  sentence: number;
}

/** How far from a figure words still speak of it. */
export const NEAR = 80;
/** How far back the bonus stands that a figure may be a part of, and the label of a form's field. */
export const FAR = 160;
const WHICHEVER =
  /^[^.!?\n]{0,60}\bwhichever (?:is|comes out|pays|works out)? ?(greater|higher|more|better|larger|less|lower)\b/i;

/** The sums of a folded text, in order, without what only counts something. */
export function figuresOf(text: string): Figure[] {
  const quotes = findQuotes(text);
  const byForm = unitOfForm(text);
  const figures: Figure[] = [];
  let sentence = 0;
  for (const [index, read] of quotes.entries()) {
    const from = quotes[index - 1]?.end ?? 0;
    const to = quotes[index + 1]?.start ?? text.length;
    const lead = leadOf(text, read);
    const isByForm = byForm !== null && isOfForm(read, byForm) && isPayField(lead);
    const isRaised = read.range && isRaise(lead);
    const quote = asMeant(read, text, isByForm ? byForm : null, isRaised);
    const before = text.slice(from, quote.start);
    const after = text.slice(quote.end, to);
    if (hasSentenceEnd(before)) sentence += 1;
    if (isCount(quote, before, after)) continue;
    if (!quote.marked && (quote.counted || (quote.per === null && !quote.moneyShaped))) continue;
    const near = text.slice(Math.max(0, quote.start - NEAR), quote.end + NEAR);
    const around = surroundings(text, quote, from, to);
    const alone = quote.end - quote.start === text.trim().length;
    figures.push({ quote, isByForm, isRaised, from, to, before, after, near, around, alone, sentence });
  }
  return figures;
}

function isOfForm(read: Quote, byForm: NonNullable<ReturnType<typeof unitOfForm>>): boolean {
  const ends = [read.low, read.high].filter((end) => end !== null);
  return (read.per === null || read.per === byForm) && ends.every((end) => canBePaidBy(byForm, end));
}

function asMeant(read: Quote, text: string, byForm: Quote['per'], isRaised: boolean): Quote {
  const isHourly = isHourlyByDifferential(read, text.slice(read.end));
  const per = isHourly ? 'hour' : (byForm ?? read.per);
  return narrowed(leastOfTwo({ ...read, per, ...(isRaised && { low: read.high }) }, text));
}

/** The text right before a figure's first sign, with the words that bound it. */
function leadOf(text: string, { start }: Quote): string {
  return text.slice(Math.max(0, start - FAR), start + Math.max(0, text.slice(start, start + NEAR).search(/[\d$£€]/)));
}

/** "$45 per visit or $33 per hour, whichever is greater": what is paid at least, or at most. */
function leastOfTwo(quote: Quote, text: string): Quote {
  if (quote.per !== 'hour' || quote.low === null || quote.low !== quote.high) return quote;
  const of = WHICHEVER.exec(text.slice(quote.end, quote.end + NEAR))?.[1];
  if (of === undefined) return quote;
  return /less|low/i.test(of) ? { ...quote, low: null } : { ...quote, high: null };
}
