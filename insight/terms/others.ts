import type { TermId } from '../types';
import type { Span } from './clause';

/** Posts that the benefits of full-time staff are not for. */
const LESSER_POST = /\b(?:prn|per[- ]?diem|casual|relief|supplement\w*|as[- ]needed|on[- ]call|bank)\b/i;
const FULL_TIME_STAFF =
  /\bfull[- ]?time (?:staff|employees?|team members?|colleagues|associates|teammates|hires|positions?|benefits)|\bbenefits for full[- ]?time\b/i;
/** What is for full-time staff often, and for the others not. */
const BENEFITS: ReadonlySet<TermId> = new Set<TermId>(['paid-time-off', 'sign-on-bonus', 'guaranteed-hours']);
/** Text about the law, or to staffing firms. */
const LEGAL =
  /equal[ -](?:employment )?opportunit|without regard to|discriminat|unsolicited resumes|\bFMLA\b|contingent (?:on|upon)|recruiters or/i;
/** The heading of a list stands so many lines above an item at most. */
const HEADING_REACH = 300;

/** Whether a clause says it of somebody else: of full-time staff where the post is not, or in legal text. */
export function isForOthers(id: TermId, title: string, text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (LEGAL.test(words)) return true;
  if (!BENEFITS.has(id) || !LESSER_POST.test(title)) return false;
  if (FULL_TIME_STAFF.test(words)) return true;
  const heading = text
    .slice(Math.max(0, start - HEADING_REACH), start)
    .split('\n')
    .findLast((line) => /:\s*$/.test(line));
  return heading !== undefined && FULL_TIME_STAFF.test(heading);
}
