import { oneOf } from '../wordings/one-of';
import type { Quote } from './quote';

const PEOPLE = oneOf`
  patients?|clients?|students?|visits|members?|participants?|children|kids|residents?|people|persons|classes|treatments|units|calls|swimmers
`;
/** "6 - 8 per hour patients seen", "20 per hour group class clients". */
const OF_PEOPLE = new RegExp(
  String.raw`^ (?!(?:for|to|with|treating|plus|and|or|depending|based|seeing|serving|helping|in|at)\b)(?:[a-z]+ ){0,2}(?:${PEOPLE})\b`,
  'i',
);
/** "$30 per hour per child": so much for each of them. */
const FOR_EACH =
  /^ ?(?:per|an?|\/|x|for (?:each|every)|each) ?(?:patient|client|student|child|kid|participant|member|person|resident)\b/i;
/** A telephone number goes on. */
const NUMBER_BEFORE = /\d[-.]$/;

/** Whether a figure by the hour is a count of people, a piece of a longer number or so much for each of several people. */
export function isCount({ marked, per }: Quote, before: string, after: string): boolean {
  if (per === 'hour' && FOR_EACH.test(after)) return true;
  return !marked && (NUMBER_BEFORE.test(before) || (per === 'hour' && OF_PEOPLE.test(after)));
}
