import { oneOf } from '../wordings/one-of';
import type { PayCandidate } from './find';
import { canBePaidBy } from './sizes';
import { spanOf } from './span';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
const IN = oneOf`
  in|within|inside|outside(?: of)?|near|around|(?:north|south|east|west) of
`;
const PART = oneOf`
  (?:the )?(?:(?:greater|inner|outer|rural|outlying|rest of the|far|near|next|other) )*(?:city|count(?:y|ies)|towns?|suburbs?|metro|countryside|valley|areas?|zone|territory|it|that|there|limits)\b
  (?!${MONTH}\b|(?:Year|Month|Week|PRN|PPV|Step)\b)(?:[Tt]he )?\p{Lu}[\p{L}.'’-]+
`;
const KIND = oneOf`
  local|rural|urban|outlying|in[- ]town|out[- ]of[- ]town|city|zone \w+
`;
/** Behind a rate: the part of the territory that it is paid in. A length of time and a kind of pay are none. */
const PLACE = new RegExp(
  String.raw`^(?:(?:beyond|over|past|outside(?: of)?|more than|within) \d{1,3} ?mi(?:les?)?\b|(?:for )?(?:visits |patients |calls )?${IN} ${PART}|(?:for )?${KIND}\b)`,
  'u',
);
/** Rates for parts of one territory lie no further apart. */
const FURTHEST = 2;

/**
 * The pays of a text, with a visit's rates for parts of its territory as one: of "$58 in the county and $63 in the city" a visit pays
 * from the lowest to the highest.
 * @param loose figures that no word ties to pay: behind such a rate its unit is theirs
 */
export function joinedByTerritory(tied: PayCandidate[], loose: readonly PayCandidate[]): PayCandidate[] {
  const first = tied.find((each) => each.pay.per === 'visit' && (isOfPlace(each) || isStandard(each)));
  if (!first) return tied;
  const others = [...tied, ...loose].filter((each) => each !== first && isOfPlace(each) && isLike(each, first));
  if (others.length === 0) return tied;
  const pay = spanOf(
    first.pay,
    [first, ...others].map((each) => each.pay),
    FURTHEST,
  );
  if (pay === null) return tied;
  return tied.filter((each) => !others.includes(each)).map((each) => (each === first ? { ...first, pay } : each));
}

/** "$50 standard visit, $58 beyond 20 miles". */
const isStandard = ({ pay: { quoted } }: PayCandidate): boolean =>
  /\b(?:standard|regular|routine|base)\b/i.test(quoted);

const isOfPlace = ({ surroundings: { right } }: PayCandidate): boolean =>
  PLACE.test(right) && !/\bfor (?:the )?(?:PTs?|OTs?|SLPs?|therapists?|nurses?)\b/i.test(right);

/** Another rate of the same sentence, by the same unit or by none. */
function isLike({ pay, sentence }: PayCandidate, first: PayCandidate): boolean {
  if (sentence !== first.sentence || pay.currency !== first.pay.currency) return false;
  const ends = [pay.low, pay.high].filter((end) => end !== null);
  return pay.per === 'visit' || (pay.per === null && ends.every((end) => canBePaidBy('visit', end)));
}
