import { minimumWage } from '../data/minimum-wages';
import { readAsks } from './asks';
import { findSkills } from './asks/skills';
import { careerIn } from './career';
import { compareWith, placeOnPoints } from './compare';
import { doubtImplausible, inferUnit } from './compare/plausibility';
import { certificationsOfNamed } from './licensure';
import { offerOf, type PlacePaid } from './offer';
import { mayStatePay } from './offer/maybe-pay';
import { believable } from './offer/spread';
import { statedTime } from './offer/stated-time';
import { isTitledByVisit, saysByUnits, saysByVisit } from './pay/by-the-visit';
import { readPosted } from './pay/posted';
import { countryOfUrl, locate, withOthers } from './place';
import { elsewhereFrom } from './place/elsewhere';
import { matchRole } from './role';
import { readTerm, readTerms } from './terms';
import { withOpenHalf } from './terms/halves';
import type { Insight, Pay, Person, Posting, Region, RoleId, TermsReading, WageBand } from './types';
import { nearestBands, wageBand } from './wage/band';

/**
 * Everything the product has to say about one posting, or `null` where it is not a therapy-assistant job.
 * Pure: the same posting and person give the same insight in the background, the popup, the tests and the command line.
 */
export function insightFor(posting: Posting, person: Person): Insight | null {
  const { title, description, structured } = posting;
  const match = matchRole(title, description, {
    categories: categoriesOf(structured?.occupationalCategory),
    ...(posting.company !== undefined && { company: posting.company }),
    corrections: person.corrections,
  });
  if (!match) return null;
  const region = regionOf(posting, person);
  const career = region && careerIn(match.role, region, person);
  const { band, nearest, tiers } = career ?? NOTHING_KNOWN;
  const asks = readAsks(title, description);
  const terms = withOpenHalf(readTerms(title, description), `${title}\n${description ?? ''}`);
  const signOnBonus = promisedBonus(posting, terms);
  const country = region?.country ?? countryOfUrl(posting.url) ?? person.country;
  const posted = readPosted(posting, country, match, elsewhereFrom(region));
  const pay = posted.reading.pay && doubted(posted.reading.pay, band);
  const reading = { ...posted.reading, pay };
  const bandOf = (role: RoleId) => region && wageBand(role, region);
  const whole = wholeText(posting);
  const isByUnits = saysByUnits(whole);
  const { offer, hourly } = offerOf({
    posting,
    saysByVisit: !isByUnits && (isTitledByVisit(title) || saysByVisit(whole)),
    isComplete: terms?.complete ?? false,
    signOnBonus,
    match,
    region,
    band,
    nearest,
    bandOf,
    elsewhere: (region?.others ?? []).map((other) => paidIn(match.role, other)),
    reading,
    asks,
  });
  // Of a general post that names its disciplines, theirs are the nearest.
  const named = nearest.filter(({ role }) => match.alsoOpenTo.includes(role));
  const isOwn = band !== null && offer.against.length === 1 && offer.against[0]?.role === band.role;
  return {
    ...(career ?? NOTHING_KNOWN),
    nearest: named.length > 0 ? named : nearest,
    certificationsOfNamed: region ? certificationsOfNamed(match, region, person) : [],
    title,
    role: match.role,
    match,
    region,
    pay: reading,
    unreadPay: pay === null && (reading.also.length > 0 || mayStatePay(whole, signOnBonus)),
    isByUnits,
    payOrigin: posted.origin,
    payConflicts: posted.conflicts,
    offer,
    time: statedTime(`${title}\n${description ?? ''}`),
    comparison:
      offer.verdict && isOwn && pay && hourly ? compareWith(band, pay, hourly, offer.verdict, tiers, person) : null,
    step: pay && band ? placeOnPoints(pay, band) : null,
    skills: findSkills(match.role, description, person),
    asks,
    terms,
  };
}

/** What is paid for a role in a further place; nothing is known of one outside the covered countries. */
const paidIn = (role: RoleId, region: Region | null): PlacePaid => ({
  region,
  band: region && wageBand(role, region),
  nearest: region ? nearestBands(role, region) : [],
  bandOf: (other) => region && wageBand(other, region),
});

/** Of a place outside the countries that the dataset covers. */
const NOTHING_KNOWN = {
  band: null,
  nearest: [],
  tiers: [],
  certification: null,
  outlook: null,
  medicare: null,
  sources: [],
};

/** The words that promise a sign-on bonus; those beside the pay and in the title where the description is silent on it. */
function promisedBonus({ title, payText }: Posting, terms: TermsReading | null): string | null {
  const described = terms?.terms.find(({ id, says }) => id === 'sign-on-bonus' && says !== null);
  const isElsewhere = terms === null || payText !== undefined;
  const bonus = described ?? (isElsewhere ? readTerm('sign-on-bonus', title, payText ?? title) : null);
  return bonus?.says === 'said' ? bonus.quoted : null;
}

const wholeText = ({ title, payText, description }: Posting): string =>
  [title, payText, description].filter(Boolean).join('\n');

/** The ends first, then the unit: only a pay by some unit can be implausible. */
function doubted(pay: Pay, band: WageBand | null): Pay {
  const sound = believable(pay, minimumWage(null).hourly);
  return band ? doubtImplausible(inferUnit(sound, band), band) : sound;
}

/** By the printed place, which is what the person sees, else by the markup. */
function regionOf(posting: Posting, person: Person): Region | null {
  const { structured, location, url, title, description } = posting;
  const context = { person, url, title, ...(description !== undefined && { description }) };
  const printed = locate(location ?? structured, context);
  const isAssumed = printed?.how === 'preferences' || printed?.how === 'page-country';
  const leavesOut = printed?.several === true && printed.others === undefined;
  if (!(isAssumed || leavesOut) || location === undefined || !structured) return printed;
  const marked = locate(structured, context);
  if (marked?.how !== 'structured-location') return printed;
  return printed && !isAssumed ? withOthers(printed, [marked, ...(marked.others ?? [])]) : marked;
}

/** schema.org allows a code, a text, an object with either, or a list of them. */
function categoriesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(categoriesOf);
  if (typeof value !== 'object' || value === null) return [];
  const { codeValue, name } = value as { codeValue?: unknown; name?: unknown };
  return [codeValue, name].flatMap(categoriesOf);
}
