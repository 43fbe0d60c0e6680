import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../insight/terms';
import type { TermId } from '../../../insight/types';

const read = (id: TermId, text: string) =>
  readTerms('Physical Therapist Assistant', `You treat patients as planned.\n${text}\nCome and see us.`)?.terms.find(
    (term) => term.id === id,
  );

describe('questions and their answers', () => {
  it.each<[TermId, string, 'said' | 'denied' | null]>([
    ['sign-on-bonus', 'Q: Sign on? A: No.', 'denied'],
    ['sign-on-bonus', 'Sign on? No.', 'denied'],
    ['sign-on-bonus', 'Q: Sign-on bonus? A: $2,000.', 'said'],
    ['employment-status', 'Q: Employee or contractor? A: Employee.', 'said'],
    ['paid-time-off', 'Q: PTO? A: None for this post.', 'denied'],
    ['paid-time-off', "PTO? You'd have to ask HR.", null],
    ['paid-time-off', "Q: PTO? A: Let's talk.", null],
    ['paid-time-off', 'PTO? Three weeks.', 'said'],
    ['caseload', "Q: What's the patient load? A: Eleven a day.", 'said'],
    ['productivity', 'Productivity? About 80%.', 'said'],
    ['paid-documentation-and-driving', 'Long drive? Mileage beyond 30 miles is paid.', null],
    ['caseload', 'Is there a caseload? Everyone has one.', null],
    ['on-site-supervision', 'Is supervision remote? No.', null],
  ])('%s: %s', (id, text, says) => {
    expect(read(id, text)?.says ?? null).toBe(says);
  });

  it.each<[TermId, string, string]>([
    ['sign-on-bonus', 'Q: Sign on? A: No.', 'Sign on? A: No'],
    ['employment-status', '1099 or W-2? We only do W-2.', 'We only do W-2'],
    ['employment-status', 'Q: Employee or contractor? A: Employee.', 'Employee or contractor? A: Employee'],
    ['mileage', "Gas card? Sorry, no, and mileage isn't covered.", "Gas card? Sorry, no, and mileage isn't covered"],
  ])('%s is quoted with its answer: %s', (id, text, quoted) => {
    expect(read(id, text)?.quoted).toBe(quoted);
  });
});

describe('what is quoted', () => {
  it('leaves out a denial of something else before a "but"', () => {
    const { says, quoted } = read('productivity', 'No productivity quotas, but 90% utilization is expected.') ?? {};
    expect([says, quoted]).toEqual(['said', '90% utilization is expected']);
  });

  it('keeps what stands before a "but" where that denies nothing', () => {
    const quoted = read('productivity', 'We are kind but 85% productivity is expected.')?.quoted;
    expect(quoted).toBe('We are kind but 85% productivity is expected');
  });

  it('never begins in the line above', () => {
    const line =
      'The holder carries out a great range of delegated and therapeutic tasks under the guidance of registered therapists who are based on the ward seven days a week and oversee practice there';
    const quoted = read('on-site-supervision', `Shifts over 7 days.\n${line}.`)?.quoted ?? '';
    expect(line).toContain(quoted);
    expect(quoted).toContain('who are based on the ward');
  });
});

describe('what is denied of a part', () => {
  it.each<[TermId, string, 'said' | 'denied']>([
    ['mileage', 'Mileage is not paid for commuting; miles between sites are reimbursed.', 'said'],
    ['mileage', 'No mileage for the first 20 miles; after that IRS rate.', 'said'],
    ['mileage', 'We do not pay mileage to your first visit.', 'denied'],
    ['mileage', 'No mileage is paid. Miles between sites are not reimbursed.', 'denied'],
    ['mileage', 'Mileage: about 300 miles a week. We cannot reimburse mileage.', 'denied'],
    ['paid-time-off', 'PTO not available for PRN staff. Full-time position with PTO.', 'said'],
    ['paid-time-off', 'PTO not available for PRN staff.', 'denied'],
  ])('%s: %s', (id, text, says) => {
    expect(read(id, text)?.says).toBe(says);
  });
});
