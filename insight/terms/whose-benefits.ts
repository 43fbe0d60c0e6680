import type { TermId } from '../types';
import type { Span } from './clause';
import { headingIn, textAbove } from './headings';
import { anyOf, oneOf } from './wording';

/** Posts that the benefits of full-time staff are not for. */
const LESSER =
  'prn|per[- ]?diem|casual|relief|supplement\\w*|as[- ]needed|on[- ]call|bank|part[- ]?time|seasonal|travel|temp|temporary';
const LESSER_TITLE = new RegExp(String.raw`\b(?:${LESSER})\b`, 'i');
/** Where the text says it of the post: in a field, or in so many words. */
const LESSER_POST = new RegExp(
  oneOf(
    String.raw`\b(?:position|job|employment|schedule|shift|status|work)(?: type| status)?\s?[:|]\s?(?:${LESSER})\b(?!\s?(?:,|\/|or|and|&)\s?(?:full|FT))`,
    String.raw`\bthis (?:is an? )?(?:${LESSER}) (?:post|position|role|job|opening)\b`,
    String.raw`(?:^|\n|[.!?]\s)[^\w\n]{0,6}(?:${LESSER})[,.]`,
  ),
  'i',
);
const FULL_TIME = new RegExp(
  oneOf(
    String.raw`(?:^|\n)[^\w\n]{0,6}(?:permanent|full[- ]?time)\b|^[^\n]*\bfull[- ]?time\b`,
    String.raw`(?:[.!?]\s|\b(?:this is|as|seeking|hiring|for) an? )(?:permanent,? )?full[- ]?time (?:\w+ )?(?:position|role|post|job|opening|opportunity|PTA|C?OTA|SLPA|assistant)\b`,
  ),
  'i',
);
const FULL_TIME_TOO = /\bfull[- ]?time\b|\bFT\b/i;
const LESSER_STAFF = new RegExp(
  String.raw`\b(?:${LESSER}|temporary) (?:staff|colleagues|employees|team members|teammates|workers|hires)\b|\b(?:casuals|temps|PRNs|part[- ]timers)\b`,
  'i',
);
const FULL_TIME_STAFF = anyOf(
  String.raw`\b(?:full[- ]?time|FT|regular|permanent|year[- ]round|benefit(?:t?ed|s[- ]eligible)) ${oneOf(
    'staff|employees?|team(?: members?)?|colleagues|associates|teammates|hires|roles?|positions?|benefits',
    'therapists|clinicians|workers|folks|people|only',
  )}\b`,
  String.raw`\b(?:benefits|(?:available|offered|given) (?:to|for)) full[- ]?time\b|\bfull[- ]?timers\b`,
  String.raw`\b(?:those|anyone|staff|employees|people) (?:at|with|over|above|averaging|working|who (?:work|average)) \d+\+? ?(?:hours|hrs)\b`,
);
/** What is for full-time staff often, and for the others not. */
const BENEFITS: ReadonlySet<TermId> = new Set<TermId>(['paid-time-off', 'sign-on-bonus', 'guaranteed-hours']);

/** What kind of staff a post is, as far as benefits depend on it. */
export interface StaffOfPost {
  /** It is not one of those posts that the benefits of full-time staff are for. */
  isLesser: () => boolean;
  /** It is one that they are for, and says so. */
  isFullTime: () => boolean;
}

/** By the title of a posting first, then by its description. */
export function staffOf(title: string, description: string): StaffOfPost {
  // Asked of few postings, and the whole text is searched for it.
  const isLesser = () => !FULL_TIME_TOO.test(title) && (LESSER_TITLE.test(title) || LESSER_POST.test(description));
  const isFullTime = () => !isLesser() && !LESSER_TITLE.test(title) && FULL_TIME.test(`${title}\n${description}`);
  return { isLesser, isFullTime };
}

/** Whether a clause gives a benefit to full-time staff where the post is none of them, or denies it to lesser staff where it is. */
export function isOfOtherStaff(
  id: TermId,
  text: string,
  { start, end }: Span,
  staff: StaffOfPost,
  isDenied: boolean,
): boolean {
  const words = text.slice(start, end);
  if (isDenied && BENEFITS.has(id) && LESSER_STAFF.test(words) && staff.isFullTime()) return true;
  // "PRN staff are not eligible for the bonus of full-time staff" is about this post.
  if (isDenied || !BENEFITS.has(id) || !staff.isLesser()) return false;
  return FULL_TIME_STAFF.test(words) || FULL_TIME_STAFF.test(headingIn(textAbove(text, start)));
}
