import type { TermId } from '../../insight/types';

/** What a posting says of the terms of an offer, and what to ask where it says nothing. */
export const termsEn = {
  heading: (said: number, all: number): string => `Terms: says ${said} of ${all}`,
  /** Before the words of a posting that denies a term. */
  denied: 'Said to be none',
  incomplete: 'The description is short or cut off here, so what is missing may be said elsewhere.',
  questionsHeading: 'Not said: questions to ask',
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

  /** For the clipboard: plain lines that can be pasted into a message. */
  questions: (questions: string[]): string => questions.map((question) => `- ${question}`).join('\n'),
};
