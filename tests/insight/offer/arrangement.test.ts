import { describe, expect, it } from 'vitest';
import { readAsks } from '../../../insight/asks';
import { arrangementOf } from '../../../insight/offer/arrangement';
import { readPay } from '../../../insight/pay';
import { saysByVisit } from '../../../insight/pay/by-the-visit';

/** As the joint asks it: pay and asks read from the same texts. */
function arrangement(title: string, description = '', more: { company?: string; type?: unknown; pay?: string } = {}) {
  return arrangementOf({
    title,
    description,
    company: more.company ?? '',
    employmentType: more.type,
    pay: readPay(more.pay ?? description).pay,
    saysByVisit: saysByVisit(description),
    asks: readAsks(title, description),
  });
}

describe('how the work is engaged', () => {
  it.each([
    ['Travel PTA', ''],
    ['COTA Traveler', ''],
    ['Traveling Physical Therapist Assistant', ''],
    ['PTA', 'This is a 13-week travel assignment at a rural hospital.'],
    ['PTA', 'Travel contract of 8 weeks with extension.'],
    ['COTA', 'Pays $1,750 per week gross, including a tax-free housing stipend.'],
  ])('is travel: %s; %s', (title, description) => expect(arrangement(title, description)).toBe('travel'));

  it.each([
    ['PTA', 'Contract with weekly pay of $1,600 - $1,900 per week. GSA max reimbursement included.'],
    ['PTA', '$1,850 per week. Pay package includes tax advantages for those who qualify. 13 wks.'],
    ['PTA', '$46.25 an hour\n13 week assignment, pay includes lodging and M&IE.'],
    ['PTA', '$46.25 an hour\nAssignment 13 weeks. Weekly gross $1,850.'],
    ['PTA - 13 week contract', 'Pays $1,850 per week. No stipends within 50 miles; otherwise a housing stipend.'],
    ['PTA', '$1,900 per week, tax home required.'],
    ['PTA', '$1,900 per week gross. 13-week contract with the chance to become permanent.'],
    ['PTA', '$1,900 per week gross. 13 weeks, then you will be on the client’s payroll.'],
    ['PTA', 'Permanent position. $24 an hour taxable and $900 a week in tax-free stipends.'],
    ['PTA', '$1,900 per week. 13 weeks, 40 hours, weekly pay package.'],
    ['PTA', '$45 an hour. All-in rate incl. lodging and meals.'],
    ['PTA', '$1,850 per week with stipends. Local candidates also welcome.'],
  ])('is travel by its package: %s; %s', (title, description) =>
    expect(arrangement(title, description)).toBe('travel'),
  );

  it.each([
    ['$1,900 a week. Travel PTA needed for a 13-week contract at a nursing home.'],
    ['$1,900 a week. Job type: Contract, Travel.'],
    ['$46 an hour. Job Types: Full-time, Contract, Travel'],
    ['$1,900 a week. Travel PTA. Contract.'],
    ['$46 an hour. This is a travel contract.'],
    ['$42 an hour. W2 contract, 13 weeks. Per diem stipends available to those who qualify.'],
    ['$40 an hour. Contract position with housing.'],
    ['$1,500 a week. Health insurance, and a housing stipend.'],
  ])('is travel by its description: %s', (description) =>
    expect(arrangement('PTA', description, { type: 'CONTRACTOR' })).toBe('travel'),
  );

  it.each([
    ['$38 an hour. Perm position at client site. Our agency also staffs 13-week travel contracts.'],
    ['$38 an hour. This is a permanent position. Our agency has travel contracts of 13 weeks.'],
    ['$38 an hour. Tired of travel PTA work? Stay here.'],
    ['$38 an hour. This is not a travel assignment.'],
    ['$38 an hour. Job type: Full-time. Travel: 10%'],
    ['$38 an hour. Former travel PTAs welcome.'],
    ['$1,240 a week, for a 40 hour week. Health stipend, 2 weeks vacation.'],
    ['$1,240 a week. Phone and mileage stipends.'],
    ['$1,240 a week. Stipend for continuing education; gym allowance.'],
    ['$1,240 a week with a benefits package.'],
    ['$1,240 a week gross. We are recruiting a direct-hire assistant for our client.'],
    ['$1,240 a week gross. This role is permanent, and not temp-to-hire.'],
    ['$1,240 a week gross. You will be on the facility’s payroll from day one.'],
    ['Low-cost medical plans for full and part-time people.'],
    ['$1,240 a week in our senior housing community.'],
  ])('is staff, whatever else is spoken of: %s', (description) =>
    expect(arrangement('PTA', description)).toBe('staff'),
  );

  it.each([
    ['PTA', 'You will travel between our three clinics. Staff position, $34 an hour.'],
    ['PTA', '$1,400 per week. A tax-advantaged health account. Near the GSA building.'],
    ['PTA', '$34 an hour, a weekly gross of $1,360.'],
    ['PTA', '$34 an hour. The pay package includes medical and dental.'],
    ['PTA - some travel between clinics', ''],
    ['Physical Therapist Assistant', 'Travel required between two clinics, with mileage paid at the federal rate.'],
    ['PTA', 'Weekly pay of $1,400 for 40 hours.'],
    ['PTA', 'Weekends are covered by a PRN pool.'],
    ['PT Aide', 'We ask you to stay through a full school year.'],
    ['PTA', '$36 an hour blended rate: $43 with patients, $19 for notes.'],
  ])('is staff: %s; %s', (title, description) => expect(arrangement(title, description)).toBe('staff'));

  it('is temporary for a local contract without stipends', () => {
    const local = 'Local contract, 13 weeks, no stipends. $1,520 per week.';
    expect(arrangement('PTA - Contract', local)).toBe('temporary');
    expect(arrangement('COTA (maternity cover)')).toBe('temporary');
    expect(arrangement('PTA - contract therapy company', '')).toBe('staff');
  });

  it.each([
    'There is no per diem and no lodging here.',
    'No housing or per diem comes with it.',
    'We do not pay per diem or lodging on it.',
    'The rate doesn’t include any stipends.',
    'It does not come with a housing allowance.',
    'Neither housing nor meals are paid.',
    'Per diem is not offered.',
    'Housing stipend: none.',
    'Without a housing stipend.',
    'You are not eligible for a per diem.',
    'No M&IE, no lodging.',
    'Housing is not included.',
    'The rate does not include lodging.',
  ])('is temporary for a contract that denies money for living away: "%s"', (denial) => {
    expect(arrangement('PTA - Contract', `12 week contract. $44 an hour. ${denial}`)).toBe('temporary');
  });

  it.each([
    'No per diem within 50 miles, else a housing stipend.',
    'We do not pay stipends to those within 50 miles; others have housing.',
    'Housing stipends; no per diem shifts.',
    'No need to find housing: lodging is on us.',
    'No stipends unless you travel. Lodging for those who do.',
    'No mileage reimbursement. Housing stipend.',
    'Housing is not provided, but a stipend in its place is.',
    // One kind alone is denied.
    'No meals stipend, but a tax-free housing stipend of $700 a week.',
  ])('is travel where some of it is paid: "%s"', (said) => {
    expect(arrangement('PTA - Contract', `12 week contract. $44 an hour. ${said}`)).toBe('travel');
  });

  it('is temporary for a title that says local contract, and travel for one that says both', () => {
    expect(arrangement('PTA - 10 Week Local Contract', '$44 an hour. Our office has a list of housing.')).toBe(
      'temporary',
    );
    expect(arrangement('PTA - Travel or Local Contract', '$44 an hour.')).toBe('travel');
  });

  it('is self-employed only where the person is no employee', () => {
    expect(arrangement('COTA', 'This is a 1099 position.')).toBe('self-employed');
    expect(arrangement('PTA', 'You work with us as an independent contractor.')).toBe('self-employed');
    expect(arrangement('PTA', 'W-2 employment, not 1099.')).toBe('staff');
    // 2026-11-27: of what may be either there is no one arrangement; it had been read as staff.
    expect(arrangement('PTA', 'W2 or 1099, your choice.')).toBeNull();
    expect(arrangement('PTA', '$50 an hour. 1099 only, no W-2.')).toBe('self-employed');
    expect(arrangement('PTA', '$50 an hour. 1099 (not W2)')).toBe('self-employed');
    expect(arrangement('PTA', 'Contractor position, no taxes withheld.')).toBe('self-employed');
  });

  it('is per visit by the pay, PRN or not', () => {
    expect(arrangement('PTA - Home Health', '', { pay: '$55 - $62 per visit' })).toBe('per-visit');
    expect(arrangement('PTA PRN', '', { pay: '$60 per visit' })).toBe('per-visit');
  });

  it('is a school year at a school', () => {
    expect(arrangement('SLPA - School Year 2026-27')).toBe('school-year');
    expect(arrangement('COTA', '', { company: 'Maple Grove Unified School District' })).toBe('school-year');
    expect(arrangement('OTA', 'Work in two elementary schools. 187 days a year.')).toBe('school-year');
    expect(arrangement('PTA', 'Pediatric clinic; we see children after school.')).toBe('staff');
  });

  it('is PRN or part-time by the title, then by the markup, then by the description', () => {
    expect(arrangement('PTA PRN')).toBe('prn');
    expect(arrangement('COTA - per diem')).toBe('prn');
    expect(arrangement('Part-Time PTA')).toBe('part-time');
    expect(arrangement('PTA', '', { type: 'PART_TIME' })).toBe('part-time');
    expect(arrangement('PTA', '', { type: ['FULL_TIME', 'PART_TIME'] })).toBe('staff');
    expect(arrangement('PTA', 'This is a part-time position of 20 hours.')).toBe('part-time');
    expect(arrangement('PTA', 'Full-time and part-time positions.')).toBe('staff');
  });

  it('is none of them where the title offers several', () => {
    expect(arrangement('PTA - Full-Time or PRN')).toBeNull();
    expect(arrangement('COTA (part-time / PRN)')).toBeNull();
    expect(arrangement('PTA - Full or Part Time')).toBeNull();
    expect(arrangement('PTA, Part/Full-Time')).toBeNull();
    expect(arrangement('PTA - part of a full team')).toBe('staff');
  });

  it.each([
    ['PTA - Local Contract (School Break to Summer)', 'Outpatient clinic.'],
    ['PTA', 'Local contract at a nursing home until summer, 40 hours.'],
    ['COTA', 'This is a temp-to-perm opening in our clinic.'],
    ['COTA', 'You are covering a maternity leave until June.'],
    ['PTA (seasonal)', ''],
    ['PTA', 'A seasonal position from November to April.'],
  ])('is temporary: %s; %s', (title, description) => expect(arrangement(title, description)).toBe('temporary'));

  it.each([
    ['PTA', 'Paid maternity leave, medical coverage and a 401(k).'],
    ['PTA', 'We contract with six nursing homes.'],
    ['PTA', 'Our seasonal visitors keep the clinic busy.'],
    ['PTA', 'Paid parental leave and seasonal parties.'],
  ])('is not temporary by another word of it: %s; %s', (title, description) =>
    expect(arrangement(title, description)).toBe('staff'),
  );

  it.each([
    ['School-Based COTA', ''],
    ['COTA - Elementary Schools', ''],
    ['COTA', 'You serve students in three elementary schools of the district and write IEP goals.'],
    ['PTA', 'K-12 caseload, following the school calendar.'],
    ['SLPA', 'Attend IEP meetings. 185 contract days.'],
    ['COTA', '180 day calendar.'],
    ['COTA', '190 student days.'],
    ['PTA', 'This is a 187-day contract.'],
    ['COTA (local contract)', 'Students of two middle schools, for the rest of the school year.'],
  ])('is of a school year: %s; %s', (title, description) =>
    expect(arrangement(title, description)).toBe('school-year'),
  );

  it.each([
    ['PTA - Pediatrics', 'We see school-age patients, with after-school hours.'],
    ['PTA - After-School Hours', 'Pediatric clinic.'],
    ['PTA', 'Graduate of an accredited school for physical therapist assistants. High school diploma.'],
    ['COTA', 'Our last COTA returned to school. We mentor OTA students.'],
    ['PTA', 'You will help athletes of two high schools return to school sports.'],
    ['PTA', 'Our clinic is near the elementary school.'],
    ['PTA', 'Quiet in the summer, busy in winter.'],
    ['PTA', 'Probation of 180 days. We teach classroom skills to adults.'],
    ['PTA', 'Repay the bonus if you leave within 180 days. Children with special education needs are seen too.'],
    ['PTA', 'We count 260 work days. You teach classroom aides how to lift.'],
    ['COTA', 'Early intervention at home; sometimes an IEP meeting at a public school.'],
  ])('is of no school year: %s; %s', (title, description) => expect(arrangement(title, description)).toBe('staff'));

  it.each([
    ['PTA - Flex Pool', ''],
    ['COTA, On-Call', ''],
    ['Registry PTA', ''],
    ['PTA (as needed)', ''],
    ['COTA', 'Join our therapy pool and pick the days that suit you.'],
    ['COTA', 'Work on an as-needed basis.'],
    ['PTA', 'This is an on-call position.'],
  ])('is PRN: %s; %s', (title, description) => expect(arrangement(title, description)).toBe('prn'));

  it.each<[string, unknown, string | null]>([
    ['PRN staff receive no PTO. Full-time staff receive 20 days PTO.', null, 'staff'],
    ['You will supervise PRN staff.', null, 'staff'],
    ['PRN staff cover weekends.', null, 'staff'],
    ['Per diem rates are also available.', null, 'staff'],
    ['We pay per diem meals on overnight trips.', null, 'staff'],
    ['This is a PRN position.', null, 'prn'],
    ['We are hiring PRN staff.', null, 'prn'],
    ['PRN, two weekends a month.', null, 'prn'],
    ['PTA Pool. Hours are as-needed, with pay in lieu of benefits.', null, 'prn'],
    ['Job Types: Full-time, Part-time, PRN', null, null],
    ['Job Type: PRN', null, 'prn'],
    ['Job Type: Full-time', null, 'staff'],
    ['', ['PART_TIME', 'PER_DIEM'], null],
    ['', ['FULL_TIME', 'PER_DIEM'], null],
    ['', ['PER_DIEM'], 'prn'],
    ['This is a contract for a year.', 'CONTRACTOR', 'temporary'],
    ['We are a contract therapy company.', 'CONTRACTOR', 'staff'],
  ])('is PRN only of itself: %s; %s: %s', (description, type, kind) =>
    expect(arrangement('PTA', description, { type })).toBe(kind),
  );

  it.each([
    ['PTA - Aquatic Therapy', 'We have a warm pool and treat in it.'],
    ['PTA - No On-Call', ''],
    ['PTA - Flexible Schedule', 'Flex your time.'],
    ['PTA', 'Help with transfers as needed. No on-call.'],
  ])('is no PRN: %s; %s', (title, description) => expect(arrangement(title, description)).toBe('staff'));

  it.each([
    ['PTA', 'The post is 20-32 hours a week.', 'part-time'],
    ['PTA', '24 hours per week, Tuesday to Thursday.', 'part-time'],
    ['COTA - 24 hours', '', 'part-time'],
    ['COTA', 'This is a 0.6 FTE.', 'part-time'],
    ['PTA', '32-40 hours a week.', 'staff'],
    ['PTA', '36 hours a week.', 'staff'],
    ['PTA', 'Up to 24 hours a week.', 'part-time'],
    ['PTA', 'Part-time staff get 20 hours a week. This is a full-time post.', 'staff'],
    ['PTA Full-time', '30 hours a week counts as full time here.', 'staff'],
    ['PTA', 'Benefits from 30 hours a week.', 'staff'],
    ['PTA - 12 hour shifts', '', 'staff'],
  ])('goes by the hours: %s; %s: %s', (title, description, kind) => expect(arrangement(title, description)).toBe(kind));

  it.each([
    ['1099 only.', 'self-employed'],
    ['You will receive a 1099 at year end. We send W-2 forms only to office staff.', 'self-employed'],
    ['This is a contract role; you are responsible for your own taxes.', 'self-employed'],
    ['No benefits, paid as 1099.', 'self-employed'],
    ['You would be a 1099, so no benefits.', 'self-employed'],
    ['As a 1099 you do not have PTO.', 'self-employed'],
    ['Paid on a 1099, not W-2.', 'self-employed'],
    // The person chooses: the pay may be an employee's or a contractor's.
    ['1099 or W2.', null],
    ['Choose W-2 or 1099.', null],
    ['1099 option available.', null],
    ['We pay W-2, but a 1099 option exists.', null],
    ['Independent contractors or employees welcome.', null],
    ['Contractor or employee, up to you.', null],
    ['Taxes are not withheld.', 'self-employed'],
    ['A freelance post: you send an invoice.', 'self-employed'],
    ['Our office is at 1099 Main Street.', 'staff'],
    ['Visit us at 1099 N. Garfield Avenue.', 'staff'],
    ['Job ID 1099', 'staff'],
    ['Requisition: 1099', 'staff'],
    ['This applies to employees, interns and independent contractors.', 'staff'],
    ['A bonus of $1099.', 'staff'],
    ['No 1099.', 'staff'],
    ['This is not a 1099 position.', 'staff'],
    ['Independent contractors need not apply.', 'staff'],
    ['1099 contractors will not be considered.', 'staff'],
    ['Many companies pay on a 1099. We do not: this is a W-2 job.', 'staff'],
    ['You are responsible for your own transport.', 'staff'],
    ['Unlike 1099 agencies, we pay your payroll tax.', 'staff'],
    ['We do not hire independent contractors.', 'staff'],
  ])('is a contractor where nothing says or leaves open that one is employed: %s: %s', (description, kind) =>
    expect(arrangement('PTA', description)).toBe(kind),
  );

  it.each([
    ['PTA (1.0 FTE)', '', 'staff'],
    ['COTA - 1.00 FTE, Days', '', 'staff'],
    ['PTA', 'Status: Regular, 1.0 FTE.', 'staff'],
    ['PTA', 'FTE: 1.0', 'staff'],
    ['PTA', 'Our team has 11.5 FTE of therapists.', 'staff'],
    ['PTA - .6 FTE', '', 'part-time'],
    ['COTA (0.75 FTE)', '', 'part-time'],
    ['PTA', 'FTE: 0.5', 'part-time'],
    ['PTA', 'FTE - .7', 'part-time'],
    ['PTA', 'FTE: 0.001\nAcute care, two shifts a month.', 'prn'],
    ['COTA', 'This is a 0.0 FTE post.', 'prn'],
    ['PTA', 'FTE: 0', 'prn'],
    ['PTA - Full-time', 'FTE: 0.0 until the unit opens.', 'staff'],
  ])('reads a share of full time whole: %s; %s: %s', (title, description, kind) =>
    expect(arrangement(title, description)).toBe(kind),
  );

  it.each([
    ['PTA - Contingent', ''],
    ['Contingent COTA, Inpatient Rehab', ''],
    ['PTA (Supplemental)', ''],
    ['OTA - Intermittent', ''],
    ['PTA, Variable Hours', ''],
    ['COTA zero hours contract', ''],
    ['PTA - Pool', ''],
    ['COTA (Pool), Days', ''],
    ['PTA', 'Employment Status: Contingent'],
    ['PTA', 'Unit: 4 West\nStatus: Contingent (PRN)\nShift: days'],
    ['PTA', 'Employee category: Casual'],
    ['COTA', 'Status: Supplemental\nHours vary.'],
    ['COTA', 'This is a contingent position.'],
    ['COTA', 'Full-time/Part-time/PRN: PRN'],
  ])('is PRN by what hospitals call it: %s; %s', (title, description) =>
    expect(arrangement(title, description)).toBe('prn'),
  );

  it.each([
    ['PTA (contingent upon funding)', ''],
    ['PTA', 'This offer is contingent on a background check.'],
    ['PTA', 'Contingent staff cover the weekends.'],
    ['PTA', 'Supplemental insurance and intermittent FMLA leave.'],
    ['PTA - Pool', 'Aquatic therapy in warm water.'],
    ['PTA - Pool Therapy', ''],
    ['PTA', 'Status: Full-time'],
    ['PTA', 'FLSA status: Non-exempt'],
    ['PTA', 'Full/Part Time: Full Time'],
  ])('is not PRN by another sense of it: %s; %s', (title, description) =>
    expect(arrangement(title, description)).toBe('staff'),
  );

  it.each([
    ['Temporary/Regular: Regular', 'staff'],
    ['Regular/Temporary: Regular, full time', 'staff'],
    ['Regular or Temporary: Temporary', 'temporary'],
    ['Regular or Temporary: Regular', 'staff'],
    ['Temp/Perm: Temp', 'temporary'],
    ['Full-Time/Part-Time: Part-Time', 'part-time'],
    ['Full/Part Time: Part Time', 'part-time'],
    ['Permanent/Temporary: Permanent', 'staff'],
    ['Status: Temporary', 'temporary'],
    ['Job Type: Temporary', 'temporary'],
  ])('is what a field says that names several: %s: %s', (description, kind) =>
    expect(arrangement('PTA', description)).toBe(kind),
  );

  it('takes the time that its length takes', () => {
    for (const part of [
      'school ',
      'not 1099 ',
      '1099 ',
      'no a ',
      'many companies ',
      'weekly gross ',
      'potential for a ',
      'travel pta, contract ',
      'contract is for ',
      'job type: contract, ',
      'health, dental and ',
      'no housing, meals ',
      'per diem ',
      '13 weeks ',
      'responsible for your own ',
      '187 days ',
      'join our therapy ',
      '20-',
      'graduate of the ',
      'this is an on-call ',
      'cover ',
      'students ',
      'status: ',
      'full/part/',
      'fte 0.0',
      'contingent ',
    ]) {
      const begun = performance.now();
      arrangementOf({
        title: 'PTA',
        description: part.repeat(20_000),
        company: '',
        employmentType: null,
        pay: null,
        saysByVisit: false,
        asks: { schedule: [], settings: ['school'] },
      });
      expect(performance.now() - begun, part).toBeLessThan(2000);
    }
  });

  it.each([
    ['COTA', 'COTAs on our team are paid per visit. Ask us how much.', 'per-visit'],
    ['SLPA', 'K-12 students by video, all year; in summer we run extended school year sessions.', 'staff'],
    ['SLPA', 'K-12 students by video, in the school year.', 'school-year'],
  ])('%s, %s', (title, description, expected) => {
    expect(arrangement(title, description)).toBe(expected);
  });
});
