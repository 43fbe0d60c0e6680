import { minimumWage } from '../../data/minimum-wages';
import { payTransparencyLaw } from '../../data/pay-transparency';
import { subdivision } from '../../data/subdivisions';
import type { Arrangement, OfferNote, Pay, PayReading, Posting, Region } from '../types';
import { oneOf } from '../wordings/one-of';
import { bonusNote } from './bonus';
import { mayStatePay } from './maybe-pay';
import { noBenefitsNote } from './no-benefits';
import { sentencesOf } from './sentences';

/** What the notes on an offer are made of. */
export interface Weighed {
  posting: Posting;
  /** The whole description was read: what does not stand in it does not stand anywhere. */
  isComplete: boolean;
  region: Region | null;
  reading: PayReading;
  arrangement: Arrangement | null;
  /** Neither a pay nor a part of a travel package. */
  saysNothingOfPay: boolean;
  /** What the posting says of a sign-on bonus, in its words. */
  signOnBonus: string | null;
  /** Where the pay lies far outside of what is paid. */
  outside: 'above' | 'below' | null;
}

/** What has to be said beside an offer, doubts first. */
export function notesOf(weighed: Weighed): OfferNote[] {
  const { posting, reading, arrangement, signOnBonus, outside } = weighed;
  const notes = [
    outside && ({ kind: 'outside-plausible', side: outside } as const),
    minimumNote(weighed),
    lawNote(weighed),
    bonusNote(reading.extras, posting, signOnBonus),
    noBenefitsNote(posting, arrangement),
  ];
  return notes.filter((note) => note !== null);
}

/** Tips and commission come on top, learners are paid otherwise, and so is who is being trained. */
const NOT_THE_WAGE = new RegExp(
  oneOf`
    \btips?\b|\btipped\b|\bgratuit\w+|\bcommissions?\b|\bincentives?\b
    \btraining\b|\borientation\b|\btrainees?\b|\bprobation\w*
    \bthen (?:up to )?\$|\$[^$]{0,40}\$ ?[\d.]+[^$]{0,20}\bafter\b
  `,
  'i',
);
const LEARNERS = /\b(?:interns?|internships?|externs?|students?|trainees?|apprentices?|volunteers?|minors?)\b/i;
/** What is a smaller share of the minimum than this is a slip or a placeholder. */
const LEAST_OF_MINIMUM = 0.5;

/**
 * An employee's pay that the posting itself says is by the hour, of which an end lies under the lowest minimum wage of the state.
 * No doubt is cast on it but that so little is paid for the work nowhere.
 */
function minimumNote(weighed: Weighed): OfferNote | null {
  const { posting, region, reading, arrangement, saysNothingOfPay } = weighed;
  const { pay } = reading;
  const state = certainState(region);
  if (saysNothingOfPay || arrangement === 'self-employed' || pay === null) return null;
  const hourly =
    pay.per === 'hour' && pay.currency === 'USD' && pay.doubts.every((doubt) => doubt === 'implausible-unit')
      ? (pay.low ?? pay.high)
      : null;
  if (state === null || hourly === null) return null;
  const { hourly: minimum, asOf, sourceUrl } = minimumWage(state.code);
  if (hourly >= minimum || hourly < LEAST_OF_MINIMUM * minimum || isOfLearners(posting, pay, hourly)) return null;
  return {
    kind: 'below-minimum-wage',
    state: state.code,
    stateName: state.name,
    minimum,
    hourly,
    lies: pay.high !== null && pay.high < minimum ? 'all' : 'low-end',
    asOf,
    url: sourceUrl,
  };
}

/** Whether the words around a pay say that it is not all of a wage, or that of learners. */
function isOfLearners({ title, payText = '', description = '' }: Posting, { quoted }: Pay, hourly: number): boolean {
  if (LEARNERS.test(title)) return true;
  const figure = new RegExp(String.raw`(?<![\d.,])${String(hourly).replace('.', '\\.')}0?(?:\.00)?(?![\d,]|\.\d)`);
  return sentencesOf(`${payText}\n${description}`).some(
    (sentence) =>
      (sentence.includes(quoted) || figure.test(sentence)) && (NOT_THE_WAGE.test(sentence) || LEARNERS.test(sentence)),
  );
}

/** A law of the state that asks for pay, where no pay stands anywhere in a posting of which the whole text was read. */
function lawNote({ posting, isComplete, region, reading, saysNothingOfPay, signOnBonus }: Weighed): OfferNote | null {
  const { title, payText = '', description = '', structured } = posting;
  const state = certainState(region);
  const law = state && payTransparencyLaw(`US-${state.code}`);
  if (!isComplete || !saysNothingOfPay || !state || !law || reading.pay || reading.also.length > 0) return null;
  if (structured?.baseSalary !== undefined || structured?.estimatedSalary !== undefined) return null;
  if (mayStatePay(`${title}\n${payText}\n${description}`, signOnBonus)) return null;
  return {
    kind: 'pay-transparency-law',
    state: state.code,
    stateName: state.name,
    employees: law.employees,
    counted: law.employeesCounted,
    statute: law.citation,
    url: law.sourceUrl,
    read: law.sourceDate,
  };
}

/** The state of a posting that names its one place itself, and no work from anywhere. */
function certainState(region: Region | null): { code: string; name: string } | null {
  if (region?.country !== 'US' || region.state === null || region.several || region.ambiguous || region.remote)
    return null;
  if (region.how === 'preferences' || region.how === 'page-country' || region.how === 'description') return null;
  const name = subdivision('US', region.state)?.name;
  return name === undefined ? null : { code: region.state, name };
}
