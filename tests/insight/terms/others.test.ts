import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../insight/terms';
import type { TermId } from '../../../insight/types';

const read = (id: TermId, text: string, title = 'Physical Therapist Assistant') =>
  readTerms(title, `You treat patients as planned.\n${text}\nCome and see us.`)?.terms.find((term) => term.id === id)
    ?.says ?? null;

describe('what is said of others', () => {
  it.each<[TermId, string]>([
    ['sign-on-bonus', 'RNs receive a $10,000 sign-on bonus.'],
    ['sign-on-bonus', 'RN sign-on bonus up to $15,000.'],
    ['sign-on-bonus', 'Nurses: ask about our sign-on bonus!'],
    ['sign-on-bonus', 'A $4,000 sign-on bonus is available for CNAs and LPNs.'],
    ['sign-on-bonus', 'We are also hiring an OTR ($8,000 sign-on bonus).'],
    ['sign-on-bonus', 'Other openings: SLP with a $6,000 sign-on bonus, LPN.'],
    ['sign-on-bonus', 'Other openings:\n- SLP, $6,000 sign-on bonus\n- LPN, $2,000 sign-on bonus'],
    ['sign-on-bonus', 'For RNs:\n• $10,000 sign-on bonus'],
    ['sign-on-bonus', 'Our COTAs get a sign-on bonus.'],
    ['sign-on-bonus', 'Sign-on bonuses are reserved for nursing staff.'],
    ['sign-on-bonus', 'The sign-on bonus is only for RNs.'],
    ['sign-on-bonus', 'Looking for a nursing job? RN and LPN sign-on bonuses are available.'],
    ['sign-on-bonus', 'We also have openings for OTRs with a $5,000 sign-on bonus.'],
    ['sign-on-bonus', 'Hiring bonuses: RN $10,000, LPN $5,000.'],
    ['sign-on-bonus', 'Refer a nurse! New nurses receive a $5,000 sign-on bonus.'],
    ['sign-on-bonus', 'Our PT opening comes with a $7,500 sign-on bonus.'],
    ['sign-on-bonus', 'Physical therapists: $10,000 sign-on bonus.'],
    ['sign-on-bonus', 'Full-time nurses qualify for a sign-on bonus of $8,000.'],
    ['mileage', 'Home health nurses and social workers receive mileage reimbursement.'],
    ['mileage', 'Our account executives have company cars.'],
    ['mileage', 'Mileage is paid to home health nurses.'],
    ['mileage', 'Liaisons drive company vehicles.'],
    ['mentorship', 'New graduate nurses are paired with a preceptor for 12 weeks.'],
    ['mentorship', 'CFs receive mentorship from a senior SLP.'],
    ['mentorship', 'A mentor is provided to first-year teachers.'],
    ['paid-time-off', 'Administrators receive 25 days of PTO.'],
    ['paid-time-off', 'Teachers and certificated staff have paid holidays under their contract.'],
    ['paid-time-off', 'Executives enjoy unlimited PTO.'],
    ['productivity', 'Evaluating therapists have a productivity standard of 75%.'],
    ['productivity', 'RN case managers are expected to make 25 visits per week.'],
    ['caseload', 'Our SLPs have caseloads of 55 students.'],
    ['caseload', 'Nurses care for 6 patients per shift.'],
    ['guaranteed-hours', 'Nursing staff are guaranteed 36 hours a week.'],
    ['paid-documentation-and-driving', 'Nurses receive paid charting time and drive time.'],
    ['mileage', 'Hospice nurses are paid mileage.'],
    ['mileage', 'Sales staff drive company cars.'],
    ['mileage', 'Area managers get a car allowance.'],
    ['mileage', 'Our regional directors, who visit every site, receive mileage reimbursement.'],
    ['mentorship', 'Interns and PTA students are mentored by the director.'],
    ['mentorship', 'Nurses who join the residency are paired with a mentor.'],
    ['mentorship', 'Our SLP positions carry CFY mentorship.'],
    ['mentorship', 'Teachers (first and second year) are given a mentor.'],
    ['mentorship', 'Students from local colleges rotate with a preceptor.'],
    ['mentorship', 'Ask about our new graduate nurse mentorship program.'],
    ['paid-time-off', 'Salaried managers have flexible paid time off.'],
    ['paid-time-off', 'If you convert to a full-time position you get PTO.'],
    ['paid-time-off', 'Should you become permanent, PTO starts at once.'],
    ['paid-time-off', 'PTO is offered once you transition to full-time status.'],
    ['paid-time-off', 'Registered nurses enjoy four weeks of PTO.'],
    ['productivity', 'PTs have an 80% productivity standard.'],
    ['productivity', 'OTRs are held to 85% productivity.'],
    ['caseload', 'Our SLPs carry a caseload of 50 students.'],
    ['caseload', 'RNs see 6 patients per day.'],
    ['guaranteed-hours', 'Nurses are guaranteed 36 hours.'],
    ['guaranteed-hours', 'CNAs have guaranteed hours, paid weekly.'],
    ['employment-status', 'Physicians work as independent contractors.'],
    ['paid-documentation-and-driving', 'Nurses are paid for drive time.'],
    ['paid-documentation-and-driving', 'Teachers get paid planning time.'],
  ])('%s is not said: %s', (id, text) => {
    expect(read(id, text)).toBeNull();
  });

  it.each<[TermId, string]>([
    ['sign-on-bonus', 'RNs, PTAs and COTAs receive a sign-on bonus.'],
    ['sign-on-bonus', 'All staff get a sign-on bonus.'],
    ['sign-on-bonus', 'RNs get a $9,000 sign-on bonus, PTAs get a $3,000 sign-on bonus.'],
    ['sign-on-bonus', 'Every position, nurses included, has a sign-on bonus.'],
    ['sign-on-bonus', 'Sign-on bonus for all licensed staff (RN, LPN, PTA, COTA).'],
    ['sign-on-bonus', 'We pay a sign-on bonus, as do most hospitals for nurses.'],
    ['mileage', 'Mileage reimbursement, managers who listen, and great nurses.'],
    ['paid-time-off', 'Full-time employees receive PTO.'],
    ['paid-time-off', 'Team members get PTO and a director who cares.'],
    ['mentorship', 'You learn from PTs, OTs and SLPs, and a mentor is assigned.'],
    ['mentorship', 'New PTAs are paired with a mentor PT.'],
    ['caseload', 'PTAs see 12 patients per day; PTs do the evaluations.'],
    ['productivity', 'Nurses are great here. Productivity standard: 85%.'],
    ['paid-documentation-and-driving', 'The PT has set the plan; documentation time is paid.'],
    ['sign-on-bonus', 'Now hiring PTAs: sign-on bonus of $3,000.'],
    ['sign-on-bonus', 'When we hire you, there is a sign-on bonus.'],
    ['paid-documentation-and-driving', 'The PT is new, documentation time is paid.'],
    ['mentorship', 'A mentor for 90 days. Otherwise you are on your own.'],
    ['paid-time-off', 'You do not need experience:\nPaid time off'],
    ['mileage', 'You and the nurses are paid mileage.'],
    ['mileage', 'Nurses and PTAs alike are paid mileage.'],
    ['mileage', 'The whole team is paid mileage: nurses, therapists and aides.'],
    ['mileage', 'Work with nurses and social workers in the home, mileage paid.'],
    ['mentorship', 'Mentorship from experienced PTs and OTs.'],
    ['mentorship', 'You are mentored by our clinical directors.'],
    ['mentorship', 'Our PTs will mentor new grads.'],
    ['mentorship', 'Owners will mentor, and the managers listen.'],
    ['paid-time-off', 'Our therapists and assistants enjoy PTO.'],
    ['paid-time-off', 'Work alongside PTs, OTs and nurses. PTO and 401(k).'],
    ['paid-time-off', 'A great team of nurses and therapists, PTO, 401(k).'],
    ['paid-time-off', 'Managers (the good kind) listen. Employees accrue PTO.'],
    ['paid-time-off', 'RNs have their own plan, but we give PTO to assistants.'],
    ['productivity', 'PTs and PTAs have an 80% productivity standard.'],
    ['caseload', 'You see 12 patients per day while PTs see 8.'],
    ['guaranteed-hours', 'Everyone, nurses too, is guaranteed 36 hours.'],
    ['paid-documentation-and-driving', 'Paid documentation time for PTs and PTAs.'],
    ['on-site-supervision', 'PTs are on site every day.'],
  ])('%s is said of all: %s', (id, text) => {
    expect(read(id, text)).toBe('said');
  });

  it('is said of this post where the title names them', () => {
    const text = 'PTs receive a sign-on bonus. COTAs are paid mileage.';
    expect(read('sign-on-bonus', text, 'PT or PTA')).toBe('said');
    expect(read('sign-on-bonus', text, 'PTA')).toBeNull();
    expect(read('mileage', text, 'COTA / PTA')).toBe('said');
    expect(read('mileage', text, 'Therapy Assistant')).toBe('said');
    expect(read('mileage', text, 'PTA')).toBeNull();
  });

  it('is denied in a list of what there is not', () => {
    expect(read('productivity', "\nWhat you won't get\n- Productivity targets\n- Pizza")).toBe('denied');
    expect(read('productivity', "\nWhat you'll get\n- Productivity targets")).toBe('said');
  });

  it('is denied where this post is named as one without', () => {
    const text = 'The sign-on bonus is for RNs and PTs and does not apply to this job.';
    expect(read('sign-on-bonus', text, 'Therapy Aide')).toBe('denied');
    expect(read('paid-time-off', 'Nurses have PTO; PTO is not offered for this position.')).toBe('denied');
  });
});

describe('what is said of other employers, other times and all together', () => {
  it.each<[TermId, string]>([
    ['productivity', 'Other companies demand 95% productivity.'],
    ['productivity', 'Tired of 95% productivity?'],
    ['productivity', 'At your last job you had a 90% productivity standard.'],
    ['productivity', 'We used to require 90% productivity.'],
    ['productivity', 'Our clinicians treat 900 visits weekly across the state.'],
    ['productivity', 'Evaluating therapists keep their own diary (10 visits a day for them, a bit of all for you).'],
    ['caseload', 'Caseload of 50 at other agencies.'],
    ['caseload', 'The team sees 90 patients a day.'],
    ['guaranteed-hours', 'Guaranteed hours are a myth at other companies.'],
    ['guaranteed-hours', 'We guarantee 40 hours to PTs.'],
    ['mentorship', 'Our mentorship program is for new grad PTs.'],
    ['mentorship', 'Other vacancies: interpreter, SLP CF (CF mentor provided), psychologist.'],
    ['sign-on-bonus', 'See separate postings for a sign-on bonus of $20,000.'],
    ['paid-time-off', 'Check out full time tech roles with paid vacation on our career page.'],
    ['paid-time-off', 'Past perks: PTO.'],
    ['paid-documentation-and-driving', 'Board policy prohibits the use of school funds to pay for driving citations.'],
  ])('%s is not said: %s', (id, text) => {
    expect(read(id, text)).toBeNull();
  });

  it.each<[TermId, string]>([
    ['mileage', 'Unlike other agencies we reimburse mileage.'],
    ['mileage', 'Mileage is paid between our building and other places.'],
    ['mileage', 'Other companies forget it, but we pay mileage.'],
    ['productivity', 'Tired of quotas? Here productivity is 75%.'],
    ['productivity', 'Our clinicians make 25 visits a week each.'],
    ['productivity', 'Other agencies ask for 30, we expect 25 visits a week.'],
    ['guaranteed-hours', 'We guarantee 40 hours to PTs and PTAs.'],
    ['mentorship', 'Our mentorship program is for new grads.'],
    ['mentorship', 'Mentoring is given to new grad PTAs and COTAs.'],
    ['paid-time-off', 'PTO is in line with company policies.'],
  ])('%s is said: %s', (id, text) => {
    expect(read(id, text)).toBe('said');
  });
});

describe('what is said of patients and of openings beside this one', () => {
  it.each<[TermId, string]>([
    ['mileage', 'Gas cards for parents who drive far.'],
    ['paid-time-off', 'We book one patient every forty minutes and leave 45 paid minutes for notes.'],
    ['mentorship', 'The last owners promised mentors.'],
    ['mileage', 'Interpreters are paid mileage.'],
    ['caseload', 'Residents enjoy group gym, happy hour and 1:1 visits.'],
    ['sign-on-bonus', 'The company also seeks an SLP with a $6,000 sign-on bonus in Topeka.'],
    ['sign-on-bonus', 'Once you graduate you get a $2,000 welcome bonus.'],
    ['mentorship', 'Most clinics say mentorship and mean a library of films.'],
    ['mentorship', 'Trains aides, mentors fieldwork students.'],
    ['caseload', 'Our founder swore off the caseloads of 40 children that she knew.'],
  ])('%s is not said: %s', (id, text) => {
    expect(read(id, text, 'OTA - Full-time')).toBeNull();
  });

  it.each<[TermId, string, string]>([
    ['mileage', 'Mileage: $0.', 'OTA'],
    ['guaranteed-hours', 'Guaranteed hours? No.', 'OTA'],
  ])('%s is denied: %s, in a post as %s', (id, text, title) => {
    expect(read(id, text, title)).toBe('denied');
  });

  it.each<[TermId, string]>([
    ['mileage', 'Gas cards for assistants who drive far.'],
    ['caseload', 'Residents are seen one on one.'],
    ['mentorship', 'Most clinics have a mentor, and so do we: a mentor is yours for a year.'],
    ['sign-on-bonus', 'We also pay a $2,000 welcome bonus.'],
  ])('%s is said: %s', (id, text) => {
    expect(read(id, text, 'OTA - Full-time')).toBe('said');
  });
});
