import { oneOf } from '../wordings/one-of';
import { sentencesOf } from './sentences';

const POST = oneOf`
  positions?|role|job|post|opportunity|opening|vacancy|hire|placement|employment|staff|employee
  PTA|COTA|OTA|SLPA|assistant|(?:physical|occupational|speech)[- ](?:therap(?:y|ist)|language pathology)
`;
const PERM = '(?:perm(?:anent)?(?:[- ]placement)?|direct[- ](?:hire|placement))';
const TIME = '(?:full|part)[- ]time,?';
/** What else is said of a post before that it is permanent: "a full-time, year-round". */
const OF_IT = String.raw`(?:(?!(?:or|and|not|temp\w*|contract|travel)\b)[\w-]+,? ){0,3}`;
const PERM_POST = String.raw`${PERM},? (?:${TIME} )?(?:[\w-]+ ){0,2}?${POST}\b`;
const THE_POST = String.raw`(?:this|the|our)(?: \w+){0,2} (?:position|role|job|post|opportunity|opening|vacancy|placement)`;
const PAYROLL_OF = oneOf`
  (?:(?:our|the|that) )?(?:client|facility|hospital|clinic|community|employer|home|center|practice)['’]s|their
`;
/** Said of the post; what all an agency fills is none of it. */
const PERMANENT = new RegExp(
  oneOf`
    (?:^|:)\W{0,6}(?:${TIME} )?${PERM}(?:,? ${TIME})? (?!positions)(?:[\w-]+ )?${POST}\b
    ^\W*(?:${TIME} )?${PERM}(?:,? ${TIME})?\W*$
    \b(?:this is|it(?: is|['’]s)|${THE_POST} (?:is|will be)) (?:for )?an? ${OF_IT}${PERM_POST}
    \b${THE_POST} (?:is|will be) ${OF_IT}${PERM}\b
    \b(?:type|status|term|duration|engagement|employment|contract) ?: ?(?:${TIME} )?${PERM}\b(?! ?(?:or|\/|,) ?(?:temp|contract|travel|PRN))
    \b(?:recruit|hir|seek|look|search|fill)(?:ing|s)?(?: for)? (?:an?|this|one|its|their) ${OF_IT}${PERM_POST}
    \b(?:has|have|needs?|wants?) (?:an?|one) ${OF_IT}${PERM_POST}
    \byou(?: are|['’]re| will be|['’]ll be| would be)(?: \w+){0,2} on (?:${PAYROLL_OF}) (?:own )?payroll\b
    \b(?:hired|employed) (?:directly|direct|permanently) (?:by|with) (?:the|our) (?:client|facility|hospital|employer|clinic|community)\b
  `,
  'i',
);
/** In a title the word is enough. */
const OF_TITLE = new RegExp(String.raw`\b${PERM}\b`, 'i');

const FOR_A_TIME = String.raw`(?:(?:[\w-]+ )?(?:(?:temp|contract)[- ]to[- ](?:perm\w*|hire)|contract|temp(?:orary)?|travel|agency|locum|PRN)\b(?! (?:therapy|rehab|company|provider)))`;
/** Denied kinds of work, in a row: "not a contract, temp or travel job". */
const DENIED = new RegExp(
  String.raw`(?:\b(?:not|no|never|rather than|instead of)|n['’]t)(?: (?:an?|for|just|another))* ${FOR_A_TIME}(?:(?:,? (?:or|nor|and) |, | ?\/ ?)(?:(?:not|no|an?) )*${FOR_A_TIME})*`,
  'gi',
);
/** Denied of the post; "not a travel contract" may be another contract. */
const NO_CONTRACT = new RegExp(
  oneOf`
    (?:^\W*|\b(?:this|it|${THE_POST})(?: is|['’]s)? ?)(?:not|n['’]t|no)(?: an?)? (?:(?:short-term|local|agency) )?(?:contract|temp(?:orary)?)\b(?! (?:therapy|rehab|company|provider|staff|workers?))
    \b(?:this|it|${THE_POST}) isn['’]t(?: an?)? (?:(?:short-term|local|agency) )?(?:contract|temp(?:orary)?)\b(?! (?:therapy|rehab|company|provider))
  `,
  'i',
);
const A_CONTRACT = /\b(?:contract|assignment|weeks?|wks?|months?|travel|temp(?:orary)?|interim|season(?:al)?)\b/i;
/** What a post may become or is only later, what there is beside it, and what it is not. */
const NOT_NOW = new RegExp(
  oneOf`
    \b(?:temp\w*|contract)[- ]?(?:to|2)[- ]?(?:perm\w*|hire|direct)|\b(?:not|no|never)(?: \w+){0,2} ${PERM}\b
    \b(?:chance|options?|opportunit\w+ (?:to|for|of)|possib\w+|potential\w*|could|may|might|can|conver\w+|becom\w+|turn\w*|leads?|leading|transition\w*|go|going|mov(?:e|ing)|into)\b[^.;\n]{0,40}\b${PERM}\b
    \b${PERM}(?: (?:${POST}))?(?: available)?,? (?:after|once|at the end|following|when|if|upon|options?|conver\w+|possib\w+|potential\w*|also|too|later|or (?:travel|contract|temp\w*|PRN|per diem))\b
    \b(?:also|later|eventually|until|while|after(?:wards)?|then|once|upon)\b[^.;\n]{0,60}\b(?:${PERM}|payroll|directly)\b|\bpayroll (?:after|once|when|if|upon|at)\b
    \b(?:travel|contract|temp\w*|PRN|per diem|locum\w*)(?:,| and| or| ?\/| &)[^.;\n]{0,20} ?${PERM}\b
  `,
  'i',
);

/** Whether a posting says that its post is permanent, with whoever employs: no contract of some weeks, and no chance of becoming it. */
export function isPermanent(title: string, description: string): boolean {
  if (OF_TITLE.test(title) && !NOT_NOW.test(title)) return true;
  return sentencesOf(description).some((said) => {
    const sentence = said.replace(DENIED, ' ');
    if (PERMANENT.test(sentence) && !NOT_NOW.test(sentence)) return true;
    return NO_CONTRACT.test(said) && !A_CONTRACT.test(sentence);
  });
}
