import type { Pay } from '../types';

/** What a board sets above the pay that its form was filled with, below the employer's own words. */
const JOB_TYPE = /\bJob Types?: [^\n:$]{1,80}\s+$/;
/** How long that line gets. */
const FAR = 120;

/**
 * Whether a sum is told a second time as "Pay: …", further down than another: so boards repeat what their form was filled with.
 * @param sum the one that may be the board's
 * @param other the same sum in the employer's words
 * @param text all of it
 */
export function isAddedBelow(sum: Pay, other: Pay, text: string): boolean {
  const at = lineOf(sum, text);
  return at >= 0 && text.indexOf(other.quoted) < at;
}

/** Whether a sum stands in a text only where a board repeats its form: "Job Type: Full-time\nPay: $55.00 - $60.00 per hour". */
export function isFormsLine(sum: Pay, text: string): boolean {
  const at = lineOf(sum, text);
  return at >= 0 && JOB_TYPE.test(text.slice(Math.max(0, at - FAR), at));
}

function lineOf({ quoted }: Pay, text: string): number {
  return text.lastIndexOf(`Pay: ${quoted}`);
}
