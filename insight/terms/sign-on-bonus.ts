import { denialsOf } from './denial';
import { anyOf, everyOf, oneOf, partsOf, type TermWording } from './wording';

const MONEY = '(?:bonus(?:es)?|incentives?|payments?)';
const BONUS = oneOf(
  String.raw`sign(?:ing|[- ]?on|[- ]?up)(?:[- ]on)?(?:[\s\/,&-]+(?:and |or )?\w+){0,2}?[\s\/-]+${MONEY}`,
  `(?:hiring|onboarding|welcome|joining|first[- ]day|first[- ]paycheck|quick[- ]start|commencement|(?:new[- ]|up)?hire(?:[- ]on)?|start(?:ing)?|recruitment)[- ]${MONEY}`,
  'golden hello',
  `bonus (?:for|on|at|upon|to) (?:join|signing|hire|hiring|start|joining)`,
);
const SUM = String.raw`[$£€]\s?\d[\d,.]*k?`;
const SIGN_ON = String.raw`(?<!single[- ])\bsign[- ]?on\b`;

export const SIGN_ON_BONUS: TermWording = {
  id: 'sign-on-bonus',
  holds: anyOf(
    String.raw`\bsign(?:ing|[- ]?on|[- ]?up)|bonus(?:es)?\b`,
    '(?:hiring|welcome|joining|first[- ]day|quick[- ]start|commencement|hire|start|starting|recruitment)[- ](?:bonus|incentive|payment)',
    'golden hello|hire[- ]on|to start|up[- ]?front|on signing|(?:on|at|upon) hire|(?:when|once) you (?:sign|start|join)|to join|\\bjoin\\b|come aboard',
  ),
  elsewhere: everyOf(
    String.raw`\brefer (?:an?|your|our)\b[^;.]{0,60}`,
    String.raw`\b(?:some|select|certain|other)(?: of our)?(?: [\w-]+){0,2} (?:positions|roles|posts|openings|locations|jobs)\b[^;.]{0,50}`,
    String.raw`\b(?:RN|LPN|CNA|nurse)s? ${BONUS}`,
    String.raw`\bsign[- ]?on (?:to|the|with|screens?|pages?|sheets?|passwords?|credentials|process\w*|instructions|date)\b(?! (?:an? )?bonus)`,
  ),
  said: partsOf(
    BONUS,
    String.raw`\b${SIGN_ON}`,
    String.raw`${SUM} to join\b|[$£€]\s?(?:\d{3,}|\d{1,2},\d{3}|\d+k) to start\W*$|${SUM} up[- ]?front\b|${SUM}[^;.]{0,60}\b(?:once|when) you (?:start|sign on|join)\b|\b(?:join|come aboard|start)\b[^;.]{0,40}\b(?:collect|receive|get|earn) (?:an? )?${SUM}(?! ?(?:\/|an? |per |hour))`,
    String.raw`\b(?:join(?:ing)?|when you (?:sign|start))\b[^;.]{0,40}?\b(?:receive|get|earn|with|for)? ?(?:an? )?${SUM} ${MONEY}`,
    String.raw`\b${MONEY} (?:of ${SUM} )?(?:[\w-]+ ){0,6}for (?:joining|signing|coming aboard|new hires)|${SUM} (?:bonus )?(?:(?:when|once|as soon as) you (?:sign|start|join)|(?:upon|on|at) hire)\b`,
    String.raw`\bnew (?:employees?|hires?|team members?|staff|clinicians)(?: \w+)? (?:receive|gets?|earns?) (?:an? )?${SUM} ${MONEY}|\bnew (?:team member|employee|staff) ${MONEY}`,
    String.raw`\bbonus\b[^;.]{0,25}\b(?:(?:on|at|upon) (?:signing|hire|start)|when you (?:start|sign|join))`,
  ),
  named: anyOf(BONUS, SIGN_ON),
  denied: partsOf(
    ...denialsOf(`${BONUS}|${SIGN_ON}`),
    String.raw`\b(?:cannot|can['’]t) (?:offer|match|pay)\b[^;.]{0,40}${BONUS}`,
    String.raw`\b(?:instead of|rather than|in place of) (?:an? )?${BONUS}`,
    String.raw`\bno bonus(?:es)?\b(?! (?:cap|limit|ceiling))`,
  ),
};
