import { denialsOf } from './denial';
import { anyOf, everyOf, oneOf, type TermWording } from './wording';

const MONEY = '(?:bonus(?:es)?|incentives?|payments?)';
const BONUS = oneOf(
  String.raw`sign(?:ing|[- ]?on|[- ]?up)(?:[- ]on)?(?:[\s\/,&-]+(?:and |or )?\w+){0,2}?[\s\/-]+${MONEY}`,
  `(?:hiring|welcome|joining|commencement|new[- ]hire|start(?:ing)?|recruitment)[- ]${MONEY}`,
  'golden hello',
);

export const SIGN_ON_BONUS: TermWording = {
  id: 'sign-on-bonus',
  holds: anyOf(
    String.raw`\bsign(?:ing|[- ]?on|[- ]?up)`,
    '(?:hiring|welcome|joining|commencement|hire|start|starting|recruitment)[- ](?:bonus|incentive|payment)',
    'golden hello|on signing',
  ),
  elsewhere: everyOf(
    String.raw`${BONUS}(?: \w+){0,2} for (?:RNs?|LPNs?|CNAs?|nurses|PTs|OTs|SLPs|therapists|physicians)\b`,
    String.raw`\b(?:RN|LPN|CNA|nurse)s? ${BONUS}`,
    String.raw`\bsign[- ]?on to\b`,
  ),
  said: anyOf(
    BONUS,
    String.raw`\bsign[- ]?on\b\s?[:–-]\s?[$£]`,
    String.raw`[$£]\s?\d[\d,]*k? sign[- ]?on\b`,
    String.raw`\bbonus\b[^;.]{0,25}\b(?:on|at|upon) signing`,
  ),
  denied: anyOf(...denialsOf(BONUS), String.raw`\b(?:cannot|can['’]t) (?:offer|match|pay)\b[^;.]{0,40}${BONUS}`),
};
