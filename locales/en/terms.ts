import type { TermId } from '../../insight/types';

/** What a posting says of the terms of an offer, and what to ask where it says nothing. */
export const termsEn = {
  /** `notSaid` is `null` where a part of the posting was not read. */
  heading: (stated: number, refused: number, notSaid: number | null): string => {
    const unknown = stated + refused === 0 ? 'not known from this text' : 'the rest not known';
    const parts = [
      ...(stated > 0 ? [`${stated} stated`] : []),
      ...(refused > 0 ? [`${refused} refused`] : []),
      ...(notSaid === null ? [unknown] : notSaid > 0 ? [`${notSaid} not said`] : []),
    ];
    return `Terms: ${parts.join(', ')}`;
  },
  /** What the posting says that it does not give. */
  refused: (names: string[]): string =>
    `Refused: ${names.map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`).join(', ')}`,
  /** Before the words that refuse it. */
  refusedWords: 'Refused',
  /** Before the words of a posting that has no such demand. */
  denied: 'Said to be none',
  incomplete: 'The description is missing, short or cut off here, so the answers may stand elsewhere.',
  questionsHeading: 'Not said: questions to ask',
  questionsIncomplete: 'Questions to ask',
  furtherHeading: 'Also worth asking',
  copyQuestions: (count: number): string =>
    count === 1 ? 'Copy the question to ask' : `Copy ${count} questions to ask`,
  copied: 'Copied',
  notCopied: 'Could not copy. Open the terms and select the questions.',

  pay: 'Pay',
  payQuestion: 'What does it pay, and is that by the hour, the year or the visit?',
  /** Outside the United States, where nobody is W-2 or 1099. */
  statusAbroad: 'Employee or contractor',
  statusQuestionAbroad: 'Would I be an employee, or self-employed?',

  name: {
    productivity: 'Productivity expected',
    caseload: 'Patients at once or caseload',
    'paid-documentation-and-driving': 'Paid charting and driving',
    mileage: 'Mileage',
    'guaranteed-hours': 'Guaranteed hours',
    'employment-status': 'W-2 or 1099',
    'paid-time-off': 'Paid time off',
    mentorship: 'Mentorship',
    'sign-on-bonus': 'Sign-on bonus',
    'on-site-supervision': 'Supervision on site',
  } satisfies Record<TermId, string>,

  /** As a clinician would ask an employer, in an interview or a message. */
  question: {
    productivity: 'What productivity do you expect, and how is it counted?',
    caseload: 'How many patients would I see in a day, and how many at the same time?',
    'paid-documentation-and-driving': 'Is time for charting, and for driving between patients or sites, paid?',
    mileage: 'If I drive between patients or sites, what do you pay for mileage?',
    'guaranteed-hours': 'Are my hours guaranteed, and what happens when census is low or patients cancel?',
    'employment-status': 'Would I be a W-2 employee or a 1099 contractor?',
    'paid-time-off': 'How much paid time off would I have, and when does it start?',
    mentorship: 'Who would mentor me when I start, and for how long?',
    'sign-on-bonus': 'Is there a sign-on bonus, and when would I have to pay it back?',
    'on-site-supervision': 'Is the supervising therapist on site, and how do I reach them when they are not?',
  } satisfies Record<TermId, string>,

  /** Where one half of "paid charting and driving" is answered, and of paid time off that there is some. */
  half: { charting: 'Paid charting', driving: 'Paid driving', amount: 'Amount of paid time off' },
  halfQuestion: {
    charting: 'Is time for charting paid?',
    driving: 'Is time for driving between patients or sites paid?',
    amount: 'How much paid time off would I have, and when does it start?',
  },

  /** What a note tells to ask, and what a kind of work makes worth asking, whatever a posting says of the ten terms. */
  further: {
    'with-patients-only': 'Are charting, driving and gaps between patients paid, or only time with patients?',
    'pay-unit': 'Is the pay by the hour, the visit, the week or the year?',
    'bonus-terms': 'How long do I have to stay for the sign-on bonus, and what do I pay back if I leave earlier?',
    'taxed-part': 'How much of the weekly pay is taxable, and how much is stipends?',
    cancelled: 'What happens to my pay and housing if the contract is canceled or cut short?',
    'contract-cancelled': 'What happens to my pay if the contract is canceled or cut short?',
    'units-counted': 'How many units or points does each kind of visit count, and do longer visits count more?',
    'visit-counted': 'How is a visit or unit counted, and do longer visits pay more?',
    'visit-missed': 'What do you pay when a patient cancels or is not at home?',
    'hours-a-week': 'How many hours a week do you expect for this pay?',
    'school-time': 'How many days a year, and how many hours a day, is this pay for?',
    'day-hours': 'How many hours does a paid day or shift have?',
    insurance: 'Who pays for liability insurance, and for my license and equipment?',
    benefits: 'Which benefits, if any, come with this post?',
    writing: 'Could I have this in writing?',
  },

  /** For the clipboard: plain lines that can be pasted into a message. */
  questions: (questions: string[]): string => questions.map((question) => `- ${question}`).join('\n'),
};
