import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTerm, readTerms } from '../../../insight/terms';
import type { TermId } from '../../../insight/types';

/** More than nothing to read, and not a word on any term. */
const FILLER =
  'You carry out the plan that the physical therapist has written. You write down how it went, you look after the equipment, and you tell the team what has changed since last time. Come and see us on any day of the week.';

function read(id: TermId, text: string, title = 'Physical Therapist Assistant') {
  const reading = readTerms(title, `${FILLER}\n${text}\n${FILLER}`);
  const term = reading?.terms.find((each) => each.id === id);
  if (term?.quoted) expect(`${title}\n${text}`).toContain(term.quoted);
  return term?.says ?? null;
}

describe('each term', () => {
  it.each<[TermId, string]>([
    ['productivity', 'Productivity expectation of 85%'],
    ['productivity', 'See 28-30 visits per week'],
    ['productivity', 'Meets department productivity standards'],
    ['productivity', 'KPI: 22 billable hours a week'],
    ['caseload', 'A caseload of 45 students'],
    ['caseload', 'One patient per 45 minutes'],
    ['caseload', 'We do not double book'],
    ['caseload', 'Treat 10-12 patients a day'],
    ['paid-documentation-and-driving', 'Paid documentation time'],
    ['paid-documentation-and-driving', 'Drive time is paid'],
    ['paid-documentation-and-driving', 'Charting time is built into your paid schedule'],
    ['mileage', 'Mileage reimbursement'],
    ['mileage', 'We pay 67 cents per mile'],
    ['mileage', 'Company car'],
    ['guaranteed-hours', '40 hours guaranteed'],
    ['guaranteed-hours', 'Nobody is sent home for low census'],
    ['employment-status', 'W-2 position'],
    ['employment-status', 'You work as an independent contractor'],
    ['employment-status', 'This is not a 1099 position'],
    ['paid-time-off', 'Generous PTO'],
    ['paid-time-off', "27 days' annual leave"],
    ['paid-time-off', 'Three weeks of vacation'],
    ['mentorship', 'You will have a mentor'],
    ['mentorship', 'Mentorship for new graduates'],
    ['sign-on-bonus', '$3,000 sign-on bonus, half of it after a year'],
    ['sign-on-bonus', 'Signing bonus'],
    ['on-site-supervision', 'An OTR is on site daily'],
    ['on-site-supervision', 'Your PT is in the building'],
  ])('%s is said: %s', (id, text) => {
    expect(read(id, text)).toBe('said');
  });

  it.each<[TermId, string]>([
    ['productivity', 'No productivity requirement'],
    ['productivity', "We don't track productivity"],
    ['caseload', 'You will not carry a caseload of your own'],
    ['paid-documentation-and-driving', 'Drive time is not paid'],
    ['paid-documentation-and-driving', 'No paid documentation time'],
    ['mileage', 'Mileage is not reimbursed'],
    ['mileage', 'Mileage is the responsibility of the clinician'],
    ['guaranteed-hours', 'Hours are not guaranteed'],
    ['guaranteed-hours', 'You may be flexed off when census is low'],
    ['paid-time-off', 'Does not offer paid time off'],
    ['paid-time-off', 'PRN staff are not eligible for PTO'],
    ['paid-time-off', 'A 25% casual loading in lieu of paid leave'],
    ['mentorship', 'There is no formal mentorship'],
    ['sign-on-bonus', 'Sign-on bonus: none at this time'],
    ['on-site-supervision', 'The PT is not on site'],
    ['on-site-supervision', 'Supervision is remote'],
    ['on-site-supervision', 'Your PT is available by phone'],
  ])('%s is denied: %s', (id, text) => {
    expect(read(id, text)).toBe('denied');
  });

  it.each<[TermId, string]>([
    ['productivity', 'Our productivity software has won awards'],
    ['productivity', 'A productivity bonus is possible'],
    ['productivity', 'No unrealistic productivity here'],
    ['productivity', 'Minimum 2 years of experience in a clinic'],
    ['caseload', 'Caseload across two elementary schools'],
    ['caseload', 'We treat more than 20,000 patients a day'],
    ['caseload', 'Maintain a diverse caseload of orthopedic patients'],
    ['caseload', 'One-on-one mentoring'],
    ['paid-documentation-and-driving', 'Complete documentation in a timely manner'],
    ['paid-documentation-and-driving', 'Travel reimbursement at the start of the assignment'],
    ['paid-documentation-and-driving', 'Mileage is paid for travel between schools'],
    ['mileage', 'Within a 35-mile radius, 40 miles from the airport'],
    ['mileage', 'A low-mileage territory'],
    ['guaranteed-hours', 'Nothing here is a guarantee of employment'],
    ['guaranteed-hours', 'Full-time, 40 hours a week'],
    ['employment-status', 'We protect applicants, volunteers and independent contractors'],
    ['employment-status', 'No resumes from 1099 brokers'],
    ['paid-time-off', 'Cover for vacations and PTO of colleagues'],
    ['paid-time-off', 'Holiday rotation is shared'],
    ['paid-time-off', 'A vacation destination'],
    ['mentorship', 'Mentor students and aides'],
    ['mentorship', 'Our recruiters have mentored travelers for years'],
    ['sign-on-bonus', 'A referral bonus, and a retention bonus after two years'],
    ['sign-on-bonus', 'Ask about the sign-on bonus for RNs'],
    ['on-site-supervision', 'Works under the supervision of a licensed physical therapist'],
    ['on-site-supervision', 'On-site gym and on-site childcare'],
    ['on-site-supervision', 'Provides on-site supervision of aides'],
  ])('%s is not said: %s', (id, text) => {
    expect(read(id, text)).toBeNull();
  });

  it('is not said of a PRN post by what full-time staff get', () => {
    const text = 'Benefits for full-time employees:\n• Paid time off\nFull-time staff enjoy a sign-on bonus';
    expect(read('paid-time-off', text, 'PTA PRN')).toBeNull();
    expect(read('sign-on-bonus', text, 'PTA PRN')).toBeNull();
    expect(read('sign-on-bonus', text, 'PTA')).toBe('said');
  });

  it('is read from the title where the description is silent', () => {
    const terms = readTerms('PTA - $5,000 Sign-On Bonus', FILLER)?.terms;
    expect(terms?.find(({ id }) => id === 'sign-on-bonus')?.quoted).toBe('PTA - $5,000 Sign-On Bonus');
  });

  it('is found in list items whose lines were lost', () => {
    const terms = readTerms('PTA', `Benefits401(k)Paid time offMileage reimbursementDental insurance${FILLER}`)?.terms;
    expect(terms?.flatMap(({ quoted }) => quoted ?? [])).toEqual(['Mileage reimbursement', 'Paid time off']);
  });
});

describe('the reading', () => {
  it('has all ten terms in one order', () => {
    expect(readTerms('PTA', FILLER)?.terms.map(({ id }) => id)).toEqual([
      'productivity',
      'caseload',
      'paid-documentation-and-driving',
      'mileage',
      'guaranteed-hours',
      'employment-status',
      'paid-time-off',
      'mentorship',
      'sign-on-bonus',
      'on-site-supervision',
    ]);
  });

  it('of one term is the same', () => {
    const [title, text] = ['PTA - $5,000 Sign-On Bonus', `Mileage reimbursement. No mentor.\n${FILLER}`];
    const { terms = [] } = readTerms(title, text) ?? {};
    expect(terms.filter(({ says }) => says !== null).map(({ id }) => id)).toEqual([
      'mileage',
      'mentorship',
      'sign-on-bonus',
    ]);
    for (const term of terms) expect(readTerm(term.id, title, text)).toEqual(term);
  });

  it('is none without a description', () => {
    expect(readTerms('PTA', undefined)).toBeNull();
    expect(readTerms('PTA', ' \n ')).toBeNull();
    expect(readTerm('mileage', 'PTA', ' \n ')).toBeNull();
  });

  it.each(['…', ' ...', ' Show more', '\nSee more', '\nRead full description', ' and', ' a 401(k),'])(
    'is known to be a part where the text ends in "%s"',
    (ending) => {
      expect(readTerms('PTA', FILLER)?.complete).toBe(true);
      expect(readTerms('PTA', FILLER + ending)?.complete).toBe(false);
    },
  );

  it('is a part of what has to be more than a teaser', () => {
    expect(readTerms('PTA', 'Generous PTO. Apply now.')?.complete).toBe(false);
  });

  it.each([
    ['PTA for Saturdays in Dalton. $34 an hour, W-2. Georgia license and your own car needed. Text Marcy.', true],
    ['PTA for Saturdays in Dalton. $34 an hour, W-2. Georgia license and your own car needed', false],
    ['PTA for Saturdays in Dalton. $34 an hour, W-2. Georgia license and your own car needed. Show more', false],
  ])('is whole where it is short and ends as a text does: %s', (text, complete) => {
    expect(readTerms('PTA', text)?.complete).toBe(complete);
  });

  it('ends where no posting is as long, and says so', () => {
    const long = `${FILLER}\n`.repeat(100);
    expect(readTerms('PTA', `${long}Paid time off.`)?.complete).toBe(false);
    expect(readTerms('PTA', `Paid time off.\n${long}`)?.terms).toContainEqual(
      expect.objectContaining({ id: 'paid-time-off', says: 'said' }),
    );
  });

  it('quotes the answer and not the question', () => {
    const text = `Do I get a mentor? Yes, Ana will mentor you for a year. ${FILLER}`;
    expect(readTerms('PTA', text)?.terms.find(({ id }) => id === 'mentorship')?.quoted).toBe(
      'Yes, Ana will mentor you for a year',
    );
  });

  it('throws on no text, and quotes what stands in it', { timeout: 60_000 }, () => {
    const words =
      'no not paid PTO productivity 85% $3,000 sign-on bonus mentor mileage per mile PT on site W-2 census , . ; \n • ( - and';
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words.split(' ')), fc.string({ unit: 'binary' })), { maxLength: 120 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, fc.string(), (description, title) => {
        for (const { quoted, says } of readTerms(title, description)?.terms ?? []) {
          expect(quoted === null).toBe(says === null);
          if (quoted === null) continue;
          expect(quoted.length).toBeLessThanOrEqual(160);
          expect(description.includes(quoted) || title.includes(quoted)).toBe(true);
        }
      }),
    );
  });

  it('costs little on a text that is made to cost much', () => {
    for (const part of ['no paid ', 'PT ', 'aB', 'one patient a ', '$1,000', 'census ', 'census cancel ', 'mileage ']) {
      const start = performance.now();
      readTerms(part, part.repeat(40_000));
      // A tenth of it on a free machine; what it guards against took seconds.
      expect(performance.now() - start, part).toBeLessThan(1000);
    }
  });
});

it('reads a run of stops, however long, once', () => {
  // From each of them on it once looked back over all that went before: ten thousand took minutes (2026-11-26).
  expect(readTerms('PTA', `${'.'.repeat(15_000)} Paid time off.`)?.terms).toContainEqual(
    expect.objectContaining({ id: 'paid-time-off', says: 'said' }),
  );
});

describe('words that are like those of a term', () => {
  it.each<[TermId, string]>([
    ['on-site-supervision', 'Provide PT treatments in the home, document at point of care.'],
    ['on-site-supervision', 'A therapist-friendly company with a real person in the office.'],
    ['on-site-supervision', 'PT-owned practice in a new building.'],
    ['on-site-supervision', 'Our team has eight therapists and four assistants who share two gyms.'],
    ['caseload', 'Routine visit = 1 pt, long distance visit = 1.25.'],
    ['caseload', 'Small clinic of six people.'],
    ['mileage', 'Traveling between sites is paid at your hourly rate.'],
  ])('say nothing of %s: %s', (id, text) => {
    expect(read(id, text)).toBeNull();
  });
});

describe('a thing that is named and then not given', () => {
  it.each<[TermId, string, 'said' | 'denied']>([
    ['paid-documentation-and-driving', 'Paid documentation time is not provided.', 'denied'],
    ['paid-documentation-and-driving', 'Paid drive time will never be offered.', 'denied'],
    ['paid-documentation-and-driving', 'Paid documentation time is provided.', 'said'],
    ['mileage', 'Mileage reimbursement is not available.', 'denied'],
    ['mileage', 'Mileage reimbursement. Lunch is not provided.', 'said'],
  ])('%s: %s is %s', (id, text, says) => {
    expect(read(id, text)).toBe(says);
  });
});
