import { isDenied } from '../phrases/disregard';
import { oneOf } from '../wordings/one-of';

/** Whom a title is for. */
const NEW_GRADUATE = /\b(?:new|recent|newly)[- ](?:grad(?:uate)?s?|qualified|licensed (?:pta|cota|ota|slpa)s?)\b/i;

/** "New grads are encouraged to apply": the people, and behind them what they may or get. */
const PEOPLE_FIRST = oneOf`
  (?:new|recent)[- ]grad(?:uate)?s?|newly qualified
  (?:ptas?|cotas?|slpas?) fresh out of school
`;
const MAY_OR_GET = oneOf`
  welcome|encourage|consider|accept|invited|apply|ok(?:ay)?\b|friendly
  mentor|support|program|training|will be
`;
/** "Perfect for new grads": the welcome, and behind it the people. */
const WELCOME_FIRST = oneOf`
  welcom\w*|open to|accept\w*|consider\w*|encourag\w*|hiring
  perfect for|ideal for|great for|suit\w*
  train(?:s|ing)?|support for|mentor\w* for
`;
const PEOPLE_BEHIND = '(?:new|recent)[- ]?(?:grad(?:uate)?s?|ly qualified)';
const WELCOME = new RegExp(
  String.raw`\b${PEOPLE_FIRST}\b[^.!?\n]{0,60}?\b${MAY_OR_GET}|\b${WELCOME_FIRST}\b[^.!?\n]{0,40}?\b${PEOPLE_BEHIND}\b`,
  'gi',
);

/** What every wording of it holds: most texts are spared the search. */
const MAY_WELCOME = /grad|newly q|fresh out/i;
const NOT = /\b(?:not|cannot|unable)\b|n['’]t\b/i;

/**
 * Whether a posting welcomes people who have just qualified.
 * @param text title and description
 */
export function welcomesNewGraduates(title: string, text: string): boolean {
  if (NEW_GRADUATE.test(title)) return true;
  if (!MAY_WELCOME.test(text)) return false;
  return [...text.matchAll(WELCOME)].some(
    ({ index, 0: words }) => !isDenied(text, index, index + words.length) && !NOT.test(words),
  );
}
