import { denialsOf } from './denial';
import { anyOf, everyOf, oneOf, partsOf, type TermWording } from './wording';

const MONEY = '(?:bonus(?:es)?|incentives?|payments?)';
const BONUS = oneOf(
  String.raw`sign(?:ing|[- ]?on|[- ]?up)(?:[- ]on)?(?:[\s\/,&-]+(?:and |or )?\w+){0,2}?[\s\/-]+${MONEY}`,
  `(?:hiring|onboarding|welcome|joining|commencement|(?:new[- ]|up)?hire(?:[- ]on)?|start(?:ing)?|recruitment)[- ]${MONEY}`,
  'golden hello',
  `bonus (?:for|on|at|upon) (?:signing|hire|hiring|start|joining)`,
);
const SIGN_ON = String.raw`(?<!single[- ])\bsign[- ]?on\b(?! (?:to|the)\b)`;

export const SIGN_ON_BONUS: TermWording = {
  id: 'sign-on-bonus',
  holds: anyOf(
    String.raw`\bsign(?:ing|[- ]?on|[- ]?up)|bonus(?:es)?\b`,
    '(?:hiring|welcome|joining|commencement|hire|start|starting|recruitment)[- ](?:bonus|incentive|payment)',
    'golden hello|on signing',
  ),
  elsewhere: everyOf(
    String.raw`${BONUS}(?: \w+){0,2} for (?:RNs?|LPNs?|CNAs?|nurses|PTs|OTs|SLPs|therapists|physicians)\b`,
    String.raw`\b(?:RN|LPN|CNA|nurse)s? ${BONUS}`,
    String.raw`\bsign[- ]?on to\b`,
  ),
  said: partsOf(
    BONUS,
    String.raw`\b${SIGN_ON}`,
    String.raw`\bbonus\b[^;.]{0,25}\b(?:(?:on|at|upon) (?:signing|hire|start)|when you (?:start|sign|join))`,
  ),
  denied: partsOf(
    ...denialsOf(`${BONUS}|${SIGN_ON}`),
    String.raw`\b(?:cannot|can['’]t) (?:offer|match|pay)\b[^;.]{0,40}${BONUS}`,
    String.raw`\b(?:instead of|rather than|in place of) (?:an? )?${BONUS}`,
    String.raw`\bno bonus(?:es)?\b(?! (?:cap|limit|ceiling))`,
  ),
};
