import { oneOf } from '../wordings/one-of';

/** Occupations whose wage is another, and that stand beside an assistant's in titles. Therapists are told apart by the role. */
const OTHER_TRADES = oneOf`
  (?:licensed |certified )?(?:massage therapists?|athletic trainers?|exercise physiologists?|personal trainers?|kinesiologists?)
  LMTs?|ATCs?|CNAs?|RNs?|LPNs?|LVNs?|CMAs?|(?:medical|chiropractic|nursing) assistants?|nurses?
`;
const JOINED = String.raw`\s*(?:\bor\b|\band\b|/|&|,|\+)\s*`;
const BESIDE = new RegExp(`${JOINED}(?:${OTHER_TRADES})(?![A-Za-z])|(?<![A-Za-z])${OTHER_TRADES}${JOINED}`, 'i');
/** Who learns the work is not paid as who does it; "student loan assistance" and "school students" are no learners. */
const LEARNER = new RegExp(
  oneOf`
    \b(?:internships?|interns?|externs?|externships?|trainees?|clinical rotations?|apprentices?)\b
    \bstudent (?:PTA|OTA|COTA|SLPA|physical|occupational|speech|intern)\b
    \b(?:PTA|OTA|COTA|SLPA|assistant|aide) students?\b(?! (?:loan|debt|grad|welcome))
  `,
  'i',
);

/** Whether a title names those who learn the work, or another trade beside, so that its pay is not an assistant's alone. */
export function isTitledForOthers(title: string): boolean {
  return LEARNER.test(title) || BESIDE.test(title);
}
