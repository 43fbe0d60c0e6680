import type { Pay } from '../types';
import { oneOf } from '../wordings/one-of';
import { canBePaidBy } from './sizes';

const SENTENCE_END = /[!?\n•;]|\.(?=\s|$)/;
/** One of these stands in all that is looked for, and in few texts. */
const SPEAKS_OF_IT = /visit|PPV|\bpoints?\b|\bunits?\b|\bper[- ]session|\bsessions\b/i;
const PIECE = 'visits?|sessions?|treatments?';
const COUNTED = `${PIECE}|points?|units?`;

/** "This is a pay-per-visit position", "visit rates are shown": what the post is paid by, without its figure. */
const SAID = new RegExp(
  oneOf`
    \bpa(?:y|id|ying)[- ](?:(?:is|are|on) )?(?:a |an )?(?:per|by the|by)[- ](?:completed |billed |routine )?(?:${COUNTED})\b
    \bPPV\b|\bpa(?:y|id) (?:\w+ ){0,2}(?:per|by the) (?:${PIECE})\b
    \bper[- ](?:${COUNTED})[- ](?:pay|rates?|compensation|position|role|job|basis|reimbursement|structure|model|contract|opportunity)\b
    \bvisit rates? (?:is |are )?(?:shown|listed|posted|above|displayed)|\b(?:rates?|pay|figures?|range|amounts?) (?:shown|listed|posted|above|displayed)? ?(?:is|are) (?:per|by the|for (?:each|every|a)) (?:${COUNTED})\b
    \b(?:rates?|compensation|pay):?(?: is| are)? (?:per|by the) (?:${PIECE})\b
  `,
  'i',
);
/** "Estimated hourly is based on 45 min visits". */
const BASED_ON = new RegExp(
  String.raw`\b(?:hourly|rate|pay|range|estimate\w*|salary|income|earnings)\b[^.;]{0,40}\b(?:(?:is|are) )?(?:based on|assum(?:es|ing)|calculated (?:on|from)|depends? on)\b[^.;]{0,30}?\b(?:${COUNTED})\b`,
  'i',
);
/** Said of other pay, of another post, or denied. */
const NOT_OF_THIS = new RegExp(
  oneOf`
    \b(?:not?|never|without|instead of|rather than|unlike|no longer|cannot)\b|n['’]t\b|\bnon-
    \b(?:hourly|salar\w+|PPV) (?:or|and|\+|plus|&)|\b(?:or|and|plus|\+|&) (?:an? )?(?:hourly|salar\w+|per[- ]visit|PPV|pay[- ]per)
    \b(?:option\w*|choose|choice|either|hybrid|bonus\w*|incentives?|extra|additional|beyond|over|above \d|exceed\w*|on top)\b
    \b(?:weekends?|PRN|per[- ]diem|contractors?|on[- ]call|evaluat\w+|other|therapists)\b|\bdocumentation\b
  `,
  'i',
);
const OF_TITLE = /\bPPV\b|\bpa(?:y|id)[- ]per[- ]visit\b|\bper[- ]visit\b/i;

/** Whether a text says that the post is paid for each visit, session or point, beside the figure. */
export function saysByVisit(text: string): boolean {
  if (!SPEAKS_OF_IT.test(text)) return false;
  return text
    .split(SENTENCE_END)
    .some((sentence) => (SAID.test(sentence) || BASED_ON.test(sentence)) && !NOT_OF_THIS.test(sentence));
}

/** "$42 per unit", "paid by the point", "per-point pay". */
const BY_UNITS = new RegExp(
  oneOf`
    \$ ?\d[\d.,]*(?: ?(?:-|–|to) ?\$? ?\d[\d.,]*)? ?(?:/ ?|per |an? |each |for (?:each|every) |by the )(?:[a-z]+[ -])?(?:units?|points?|pts?)\b(?! of)
    \bpa(?:y|id|ys|ying)[- ](?:(?:is|are|on) )?(?:a |an )?(?:per|by the|by)[- ](?:[a-z]+[ -])?(?:units?|points?)\b
    \bper[- ](?:units?|points?)[- ](?:pay|rates?|compensation|reimbursement|basis)\b
  `,
  'i',
);

/** Whether a text says that units or points are paid, of which a visit counts some: how many is another question. */
export function saysByUnits(text: string): boolean {
  if (!SPEAKS_OF_IT.test(text)) return false;
  return text.split(SENTENCE_END).some((sentence) => BY_UNITS.test(sentence) && !NOT_OF_THIS.test(sentence));
}

/** Whether a title says that the post is paid by the visit: "PTA Home Health PPV". */
export function isTitledByVisit(title: string): boolean {
  return OF_TITLE.test(title) && !NOT_OF_THIS.test(title);
}

/**
 * A pay of a post that is paid by the visit: without a unit of its own it is by the visit; one by the hour or year was worked out of
 * visits, for nobody knows how many hours they take.
 */
export function paidByVisit(pay: Pay): Pay {
  if (pay.per === 'visit' || pay.per === 'shift') return pay;
  const ends = [pay.low, pay.high].filter((end) => end !== null);
  if (pay.per === null && ends.every((end) => canBePaidBy('visit', end))) return { ...pay, per: 'visit' };
  return pay.doubts.includes('worked-out') ? pay : { ...pay, doubts: [...pay.doubts, 'worked-out'] };
}
