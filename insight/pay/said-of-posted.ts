import type { Pay, PayDoubt } from '../types';
import { oneOf } from '../wordings/one-of';
import { mentionsIn } from './occupations';
import { TIME_WITH_PEOPLE } from './unlike';

const SENTENCE_END = /[!?\n•]|\.(?=\s|$)/;
/** One of these stands in all that is looked for, and in few descriptions: the others are not taken apart. */
const SPEAKS_OF_IT = new RegExp(
  oneOf`
    \bonly\b|-hour\b|\b(?:hour|posted|listed|advertised|stated|quoted|displayed|shown|above|this (?:pay|rate|sal|wage|range|comp|fig|am|hour|ann))
    \bcommission|\btop (?:earn|perf|prod|PTA|C?OTA|SLPA|assis|clinician|therap)|\beffective\b|\binclu|\b(?:rate|range|salary|pay|wages?) (?:covers|spans|applies|is for)|\bapplies to
    \bcancel|\bno[- ]show
  `,
  'i',
);
/** Most sentences say nothing of the kind; the others are looked at closely. */
const MAY_SAY =
  /\bpa(?:id|y)|\brate|\bcompensat|\bposted|\blisted|\badvertised|\bfigure|\brange|\bsalary|\bcommission|\btop |\binclu|\bapplies/i;
const DENIED = /\b(?:not?|never|nor|without|cannot)\b|n['’]t\b|\bnon-|\bexclud|\bsame rate\b|\bbefore\b/i;

const PAID = oneOf`
  (?:you(?: are|['’]re| will be)?|staff are|is|are) paid|paid|pays?|(?:hourly |pay |posted |listed )?rates?|compensated|compensation is
`;
/** "Paid by the billable hour", "the rate applies to treatment time only". */
const FOR_TIME_WITH_PEOPLE = new RegExp(
  [
    String.raw`\b${PAID} (?:\w+ ){0,3}?(?:by the|per) ${TIME_WITH_PEOPLE}[- ]hour\b`,
    String.raw`\b${PAID} (?:\w+ ){0,4}?(?:for|to) (?:the |your |actual )?${TIME_WITH_PEOPLE}(?: care)?(?: (?:time|hours?))? only\b`,
    String.raw`\b(?:only paid|paid only)(?: by us)? (?:when|if|for) (?:the |your )?(?:patients?|clients?|students?|kept|completed|attended|treated)\b`,
    String.raw`\b${PAID} (?:\w+ ){0,2}?only (?:for|to) (?:the |your |actual )?${TIME_WITH_PEOPLE}(?: care)? (?:time|hours?)\b`,
  ].join('|'),
  'i',
);
/** The posting's own figure, without repeating it. */
const POSTED_FIGURE = oneOf`
  (?:posted|listed|advertised|stated|quoted|displayed|above|this)(?: (?:pay|salary|hourly|annual|wage|compensation|total))* (?:pay|salary|rate|wage|range|figure|compensation|amount)s?
  (?:pay|salary|rate|wage|range|figure|compensation|amount)s? (?:posted|listed|advertised|stated|quoted|displayed|shown|above)
`;
const COUNTS = oneOf`
  (?:already )?(?:includes?|reflects?|represents?|factors? in|counts?|is inclusive of|is|are)
`;
const posted = (what: string) =>
  new RegExp(String.raw`\b${POSTED_FIGURE}(?: above| range)? ${COUNTS}[^.;]{0,60}?\b${what}\b`, 'i');
const POSTED_WITH_MORE = posted(oneOf`
  total (?:annual |cash )?(?:compensation|comp|rewards|earnings)
  diff(?:erential)?s?|(?:value|cost) of (?:\w+ )?benefits|overtime|all[- ]in
`);
const POSTED_WITH_BONUS = posted(oneOf`
  bonus(?:es)?|incentives?|commissions?|earning potential|on[- ]target
`);

/** "The salary shown is an estimate by the job board". */
const POSTED_BY_SITE = posted(
  String.raw`estimated?\b[^.;]{0,30}\b(?:board|site|website|third[- ]party|Indeed|Glassdoor|ZipRecruiter|LinkedIn|algorithm|platform)`,
);
const POSTED_AVERAGE = posted('(?:averages?|medians?)(?! of (?:one|two|\\d))');
const EFFECTIVE =
  /\beffective (?:hourly |pay )?rates?\b(?! (?:january|february|march|april|may|june|july|august|sept|oct|nov|dec|from|on|as of))/i;
/** "Rate includes benefits allowance of $5": by the rate, since what "compensation includes" is a list of benefits. */
const RATE_WITH_MORE = new RegExp(
  String.raw`\b(?:rates?|wages?|range|figure|hourly pay|all)\b,? (?:already )?(?:includes?|including|is inclusive of|reflects?)\b[^.;]{0,40}?\b${oneOf`
    (?:benefits? |housing |meal |uniform )?(?:allowance|stipend)s?|in lieu of
    diff(?:erential)?s?|overtime|health (?:and|&) welfare|H&W|fringe
  `}(?![A-Za-z])`,
  'i',
);
const COMMISSIONED = /\bcommission[- ](?:based|only)\b|\b(?:100 ?%|straight) commission\b/i;
const TOP_EARNERS =
  /\btop (?:earners?|performers?|producers?|PTAs?|C?OTAs?|SLPAs?|assistants?|clinicians?|therapists?)\b/i;

/** "$32 base + $8 weekend differential" beside "$40": a wage and what comes on top of it. */
const TWO_PARTS = /\$\s?(\d+(?:\.\d+)?)[^$\n;]{0,40}?(?:\+|\bplus\b|\band\b)\s*(?:an? |up to )*\$\s?(\d+(?:\.\d+)?)/gi;

const isSumIn = (text: string, sum: number): boolean =>
  [...text.matchAll(TWO_PARTS)].some(([, base, more]) => Math.abs(Number(base) + Number(more) - sum) < 0.005);

/**
 * Doubts that a text raises of the posted pay without repeating its figure ("the posted rate includes weekend differential").
 * @param pay the pay that is used, with its unit
 */
export function doubtsOfPosted(text: string, { per, low, high }: Pay): PayDoubt[] {
  const doubts = new Set<PayDoubt>();
  if (low !== null && low === high && isSumIn(text, low)) doubts.add('more-than-wage');
  if (!SPEAKS_OF_IT.test(text)) return [...doubts];
  for (const sentence of text.split(SENTENCE_END)) {
    if (!MAY_SAY.test(sentence) || DENIED.test(sentence)) continue;
    if ((per === 'hour' || per === null) && FOR_TIME_WITH_PEOPLE.test(sentence)) doubts.add('with-patients-only');
    if (POSTED_BY_SITE.test(sentence)) doubts.add('site-estimate');
    if (POSTED_AVERAGE.test(sentence) || EFFECTIVE.test(sentence)) doubts.add('worked-out');
    if (POSTED_WITH_MORE.test(sentence) || RATE_WITH_MORE.test(sentence)) doubts.add('more-than-wage');
    else if (POSTED_WITH_BONUS.test(sentence) || COMMISSIONED.test(sentence)) doubts.add('on-target-earnings');
    const isOfTop =
      TOP_EARNERS.test(sentence) && [low, high].some((end) => end !== null && sentence.includes(`${end}`));
    if (isOfTop) doubts.add('on-target-earnings');
  }
  return [...doubts];
}

const OF_PAY = '(?:pay|salary|rate|wage|range|figure|compensation|amount)s?';
/** "Pay listed is for PTs", "range covers PTA, COTA, PT and OT". */
const FIGURE = oneOf`
  ${POSTED_FIGURE}
  (?:the |this )?(?:pay |salary |posted )?(?:range|rate|scale)
`;
const IS_FOR = oneOf`
  is|are|was|covers?|spans?|applies|includes?|reflects?
`;
const POSTED_IS_FOR = new RegExp(
  String.raw`\b${FIGURE}(?: above| range)? (?:only )?${IS_FOR}(?: only)? (?:for |to )?(?:(?:our|the|a|an|all|both|licensed) )*$`,
  'i',
);
const MAY_BE_FOR = new RegExp(String.raw`\b${IS_FOR}\b`, 'i');
/** "Applies to Houston only", "pay shown is for our Houston location only". */
const ONE_PLACE_ONLY = new RegExp(
  String.raw`(?:^\W*|\b${OF_PAY}[^.;]{0,30}\b)(?:applies|is|are|valid)(?: only)? (?:to|for|in) (?:the |our )?([a-z]+(?: [a-z]+)??)(?: [a-z]+){0,2} only\b`,
  'i',
);
const IS_NAME = /^[A-Z][a-z]/;

/**
 * Whether a text says that the posted pay is another's: of other occupations, alone or together with this one, or of another place.
 * @param roles what the post is for
 * @param location where it is, as printed
 */
export function isPostedForOthers(text: string, roles: readonly string[], location: string): boolean {
  if (!SPEAKS_OF_IT.test(text)) return false;
  return text.split(SENTENCE_END).some((sentence) => {
    const place = ONE_PLACE_ONLY.exec(sentence)?.[1];
    if (place && IS_NAME.test(place) && !location.includes(place) && mentionsIn(place).length === 0)
      return location !== '';
    if (!MAY_BE_FOR.test(sentence)) return false;
    const named = mentionsIn(sentence).find(({ start }) => POSTED_IS_FOR.test(sentence.slice(0, start)));
    return named !== undefined && (named.others || !named.roles.some((role) => roles.includes(role)));
  });
}
