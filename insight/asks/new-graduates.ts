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

const THEY = '(?:new|recent)[- ]?(?:grad(?:uate)?s?)|newly (?:qualified|licensed)(?: (?:ptas?|cotas?|otas?|slpas?))?';
/** What leads from "no" or "not" to the people: "not open to", "cannot accept", "no recent or new". */
const LEADS_OVER = oneOf`
  (?:be |being |currently |able to |looking for |looking to )?(?:open to|consider(?:ing)?|accept(?:ing)?|hir(?:e|ing)|tak(?:e|ing)(?: on)?|interview(?:ing)?|suitable for|appropriate for|suited (?:for|to)|a good fit for|an? position for|for)
  looking for|seeking
`;
/** Behind the people, that they are not taken. */
const NOT_TAKEN = oneOf`
  (?:will|can|are|is|may|should) ?(?:not|n['’]t) (?:be )?(?:considered|accepted|hired|eligible|apply|suitable|appropriate|interviewed)
  (?:cannot|can['’]t|won['’]t|aren['’]t|shouldn['’]t) (?:be )?(?:considered|accepted|hired|eligible|apply|interviewed)
  (?:need|please do) not apply
`;
/** Whose refusal is qualified: "without a license", "unless", "at this clinic only". */
const REFUSED = new RegExp(
  oneOf`
    \b(?:sorry,? |please,? )?no (?:${THEY})\b(?! (?:fees?|left|will be left|turned|is|are|should|need|has|have|gets?|goes|too)\b)
    (?:\b(?:not|cannot|unable to)|n['’]t) (?:${LEADS_OVER}) (?:any |an? )?(?:${THEY})\b
    \b(?:${THEY})\b (?:${NOT_TAKEN})\b
  `,
  'i',
);
/** "Not only for new grads", and a refusal that holds for some alone. */
const FOR_SOME = /^[^.!?\n]{0,12}\b(?:without|unless|until|who (?:do|have|are)|only|before|except|that)\b/i;

/**
 * The words by which a posting says that it does not take people who have just qualified; `null` where it doesn't.
 * @param text title and description
 */
export function refusesNewGraduates(text: string): string | null {
  if (!MAY_WELCOME.test(text)) return null;
  const match = REFUSED.exec(text);
  if (!match || FOR_SOME.test(text.slice(match.index + match[0].length))) return null;
  return match[0].trim();
}

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
