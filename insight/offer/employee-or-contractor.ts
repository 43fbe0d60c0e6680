import { oneOf } from '../wordings/one-of';

/** A street, a number of something, a date or a sum of so much is no tax form. */
const FORM = String.raw`(?<![$#\d.,]|\d-)(?<!\b(?:ID|Id|No\.|[Nn]umber|[Rr]eq\w*|[Cc]ode|[Rr]ef\w*|[Ss]uite|[Ss]te\.?|[Bb]ox|[Rr]oom) ?[:#-]? ?)\b1099s?\b`;
const NO_STREET = oneOf`
  (?! (?:[NSEW]\.? )?(?:[A-Z][\w.]+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Blvd|Boulevard|Drive|Dr|Lane|Ln|Way|Highway|Hwy|Parkway|Pkwy|Court|Ct|Circle|Plaza|Place|Pl|Suite)\b)
`;
/** A form's number means a contractor but for streets, whose names alone are written in capitals. */
const FORM_1099 = new RegExp(`${FORM}${NO_STREET}`, 'g');
const CONTRACTOR = new RegExp(
  oneOf`
    \bindependent contractors?\b|\bself[- ]employ(?:ed|ment)\b|\bsub-?contractors?\b
    \bcontractor (?:position|role|status|basis|rate|agreement)\b|\bas an? contractor\b(?! (?:to|for|of)\b)|\bsole traders?\b|\bcontractors? or (?:an? )?employees?\b|\bemployees? or (?:an? )?contractors?\b
    \bno tax(?:es)? (?:are |is )?withheld\b|\btax(?:es)? (?:are |is )?not withheld\b|\bfreelanc(?:e|er|ing)\b|\bresponsible for (?:paying )?(?:all (?:of )?)?your own (?:[\w-]+ ){0,2}tax(?:es)?\b|\bpay your own (?:[\w-]+ )?tax(?:es)?\b
  `,
  'i',
);
/** What leads from a denial to whom it denies: "we do not hire", "not a", "rather than as an". */
const LEADS_OVER = oneOf`
  an?|any|the|as|on|of|or|be|is|are|to|with|through|for|do|does|paid|pay|use|using|hire|hiring|employ|engage|accept|accepting|consider|offer|offering
  ask|you|make|work|working|want|seeking|agenc(?:y|ies)|third[- ]part(?:y|ies)|recruiters?|corp[- ]to[- ]corp|C2C|typical|another
`;
const WHOM = oneOf`
  1099s?|independent contractors?|contractors?|self[- ]employ(?:ed|ment)
`;
/** Others are contractors, or nobody is. */
const NO_CONTRACTOR = new RegExp(
  oneOf`
    \b(?:no|not|never|unlike|instead of|rather than|without|avoid)(?:,? (?:${LEADS_OVER})(?!\w)){0,5} \(?${WHOM}\b
    n['’]t(?: (?:${LEADS_OVER})(?!\w)){0,5} ${WHOM}\b
    \b${WHOM}(?: \w+)? (?:(?:need|should|please do|do|may|will|are|is|can) not|please do not|(?:do|are|wo|ca)n['’]t) (?:be )?(?:apply|considered|accepted|hired|used|eligible|wanted|needed|offered)\b
    \b(?:applicants?|interns?|volunteers?|vendors?)\b[^.;\n]{0,60}\bcontractors?\b
    \b1099s? (?:agenc\w+|compan(?:y|ies)|firms?|jobs elsewhere)\b
    \b(?:many|most|other|some) (?:\w+ )?(?:compan(?:y|ies)|agencies|employers|firms|places)\b[^.;\n]{0,40}\b${WHOM}\b
  `,
  'gi',
);
/** The person chooses. */
const OPEN = new RegExp(
  oneOf`
    \b1099s? (?:option\w*|available|also|possible|considered|welcome)|\b(?:option|choice) (?:of|to be|between) (?:\w+ ){0,2}1099
    \b1099 ?(?:or|\/|and|&) ?(?:an? )?W-?2\b|\bW-?2 ?(?:or|\/|and|&) ?(?:an? )?1099\b
    \b(?:employees? or (?:an? )?(?:independent )?contractors?|(?:independent )?contractors? (?:or|and) (?:an? )?employees?)\b
  `,
  'i',
);
/** Employed after all, or as one chooses. */
const EMPLOYED = /\bW-?2s?\b/i;
/** Not this person, or the paper of other staff. */
const NOT_EMPLOYED = new RegExp(
  oneOf`
    \b(?:no|not|never|without|instead of|rather than)(?: (?:an?|as|on|receive|get|be)){0,3}[ (]*W-?2s?\b
    \bW-?2s? (?:forms? )?(?:(?:go |are |is )?(?:only|sent) )?(?:to|for|of) (?:our |the )?(?:office|other|admin\w*|full[- ]time|salaried|front)\b
    \b(?:office|other|administrative|admin|front desk) (?:staff|employees) (?:\w+ ){0,2}W-?2s?\b
  `,
  'gi',
);

/**
 * Who pays the employer's part of payroll tax, by a posting's title and description: a contractor, the employer of an employee (or
 * nothing says), or, where it is open, whichever the person chooses.
 */
export function employeeOrContractor(text: string): 'employee' | 'contractor' | 'open' {
  const said = text.replace(NO_CONTRACTOR, ' ');
  if (!CONTRACTOR.test(said) && said.search(FORM_1099) < 0) return 'employee';
  if (OPEN.test(said)) return 'open';
  if (!EMPLOYED.test(said.replace(NOT_EMPLOYED, ' '))) return 'contractor';
  // Who denies the one and says the other has chosen, whatever else is told of contractors.
  return said === text ? 'open' : 'employee';
}
