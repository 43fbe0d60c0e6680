import type { Pay } from '../types';
import { oneOf } from '../wordings/one-of';
import { contractWeeks } from './contract-weeks';
import { jobTypesIn } from './job-types';
import { isPermanent } from './permanent';
import { sentencesOf } from './sentences';
import { deniesStipends } from './stipends';

const WEEKS = String.raw`\d{1,2}[- ]?(?:weeks?|wks?|months?)\b`;
/** Said of the post: contracts in the plural are the agency's, and a contract therapy company is one that others hire. */
const OF_POST = new RegExp(
  oneOf`
    \bcontract (?:position|role|job|assignment|opportunity|opening|length|duration|term|work|PTA|COTA|OTA|SLPA)\b|\bW-?2 contract\b
    \b${WEEKS} (?:local |temporary |W-?2 )?(?:contract|assignment)\b
    \b(?:contract|assignment)(?:(?: is| runs| lasts| of| for|:|,| -| –) ?){1,2}${WEEKS}
    \b(?:this|it) is an? (?:[\w-]+ ){0,2}contract\b(?! (?:therapy|rehab\w*|company|provider))
    ^contract\.?$
  `,
  'i',
);
const IN_TITLE = /\bcontract\b(?! (?:therapy|rehab|company))/i;
/** What else the agency or employer has, had or is not looking for. */
const OTHER_POSTS = new RegExp(
  oneOf`
    \b(?:also|not|never|no longer|instead of|rather than|unlike|tired of|former(?:ly)?|previous(?:ly)?|other|later|may become|experience (?:as|with|in))\b
    n['’]t\b|\bagency (?:staffs|offers|has|places)\b
  `,
  'i',
);

/** A text without the sentences that speak of other posts than this one. */
export const ofThisPost = (text: string): string =>
  sentencesOf(text)
    .filter((sentence) => !OTHER_POSTS.test(sentence))
    .join('\n');

/** Whether a posting is for a contract of some weeks or months, by its title, a field of it, or what it says of the post. */
export function isContract(title: string, description: string): boolean {
  if (IN_TITLE.test(title) || jobTypesIn(description).has('contract')) return true;
  return (
    !isPermanent(title, description) && sentencesOf(ofThisPost(description)).some((each) => OF_POST.test(each.trim()))
  );
}

/**
 * Whether a contract's pay is by the week and may have stipends in it: agencies quote the whole of it, and few say so. One that says it
 * pays none is a wage.
 */
export function isContractGross({ per, currency }: Pay, title: string, description: string): boolean {
  if ((per !== 'week' && per !== 'two-weeks') || currency !== 'USD' || deniesStipends(description)) return false;
  return isContract(title, description) || (!isPermanent(title, description) && contractWeeks(description) !== null);
}
