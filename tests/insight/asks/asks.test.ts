import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAsks } from '../../../insight/asks';

const asks = (description: string, title = 'Physical Therapist Assistant') => readAsks(title, description);

/** Any code units, lone surrogates too. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

describe('years of experience', () => {
  it.each([
    ['1-2 years of experience required', 1, '1-2 years'],
    ['minimum of one (1) year of experience', 1, 'one (1) year'],
    ['at least 6 months experience in a clinic', 0.5, '6 months'],
    ['2+ yrs experience', 2, '2+ yrs'],
    ["Two years' experience in rehabilitation", 2, "Two years'"],
    ['Experience: 3 years', 3, '3 years'],
    ['PTA: 1 year (Required)', 1, '1 year'],
    ['Minimum 2 years of experience; 5 years preferred', 2, '2 years'],
    ['Must have 3 years working as a PTA', 3, '3 years'],
  ])('%s', (text, years, quoted) => {
    expect(asks(text).experience).toEqual({ years, quoted });
  });

  it.each([
    'Experience preferred',
    '2 years of experience preferred',
    'Preferred: 1 year in a hospital, any experience',
    'PTA: 1 year (Preferred)',
    'Preferred Qualifications:\n- 2 years of experience in home health',
    'Over 25 years of experience serving our residents',
    'We have 40 years of experience',
    'You must be 18 years of age, experience or not',
    'A 2-year degree and a love of the work',
    '401k after 1 year, work with great people',
    'No experience needed',
    'A 13-week assignment',
  ])('asks for none: %s', (text) => {
    expect(asks(text).experience).toBeNull();
  });
});

describe('the tier asked for', () => {
  it('follows the title before the years, and the years before other words', () => {
    expect(asks('5 years of experience required', 'Senior PTA').tier).toBe('senior');
    expect(asks('Entry level pay. 4 years of experience required').tier).toBe('mid');
    expect(asks('New grads welcome').tier).toBe('entry');
    expect(asks('A fine place to work').tier).toBeNull();
  });
});

describe('the setting', () => {
  it.each([
    ['Work in our skilled nursing facility', ['skilled-nursing']],
    ['SNF and home health', ['skilled-nursing', 'home-health']],
    ['Treat patients in their own homes', ['home-health']],
    ['Post-acute rehab', ['skilled-nursing']],
    ['Acute inpatient rehab', ['inpatient-rehabilitation']],
    ['Acute care hospital', ['acute-care']],
    ['Outpatient orthopedics', ['outpatient']],
    ['Three elementary schools', ['school']],
    ['Teletherapy with infants', ['telehealth', 'pediatric']],
  ])('%s', (text, settings) => {
    expect(asks(text).settings).toEqual(settings);
  });

  it.each([
    'High school diploma or GED',
    'Free telehealth visits',
    'Travel between sites, travel reimbursement',
    'This is not a skilled nursing facility',
    'Graduate of an accredited school',
  ])('none in "%s"', (text) => {
    expect(asks(text).settings).toEqual([]);
  });

  it('is read from the title too', () => {
    expect(readAsks('PTA - Home Health', undefined).settings).toEqual(['home-health']);
  });
});

describe('the schedule', () => {
  it.each([
    ['Full-time or part time', ['full-time', 'part-time']],
    ['Per diem', ['prn']],
    ['13-week contract', ['contract']],
    ['Every other weekend', ['weekends']],
    ['Medical leave coverage until June', ['temporary']],
    ['Retirement plan and medical coverage', []],
    ['Fixed-term maternity cover with evening shifts', ['temporary', 'evenings']],
    ['Night shift', ['nights']],
    ['A part-time job with full-time benefits', ['part-time']],
    ['Part-time. Health plans for full- and part-time staff.', ['part-time']],
    ['Full-time or part-time; insurance for full-time and part-time workers', ['full-time', 'part-time']],
    ['We are hiring part-time team members', ['part-time']],
    ['Looking for full-time colleagues', ['full-time']],
    ['As a part-time employee you choose your days', ['part-time']],
    ['Join us as a part-time team member', ['part-time']],
  ])('%s', (text, schedule) => {
    expect(asks(text).schedule).toEqual(schedule);
  });

  it.each([
    'No weekends',
    'No evenings, weekends or holidays',
    'Weekends off',
    'We are a contract therapy company',
    'Full-time employees get dental',
    'Low-cost insurance for full and part-time people',
    'Vision cover for full- and part-time team members',
    'Lunch is on us for full-time and part-time colleagues',
    'Retirement plans are offered to both full and part time',
    'A match for those who work part-time',
    'Our part-time teammates get holidays too',
    'Full-time benefits',
  ])('none in "%s"', (text) => {
    expect(asks(text).schedule).toEqual([]);
  });
});

describe('credentials', () => {
  it.each([
    ['Current Texas PTA license', ['state-licence']],
    ['Licensed Physical Therapist Assistant in Ohio', ['state-licence']],
    ['CPR/BLS and a valid driver’s license', ['cpr-bls', 'driving-licence']],
    ['Full UK driving licence', ['driving-licence']],
    ['NBCOT certification', ['nbcot']],
    ['C-SLPA preferred', ['asha-slpa']],
    ['NPTE passed', ['npte']],
  ])('%s', (text, ids) => {
    expect(asks(text).credentials.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    'Work under a licensed physical therapist',
    'Supervised by a licensed speech-language pathologist',
    'License reimbursement and paid CEUs',
    'No license required',
    'A 120-bed home with 60 licensed beds',
  ])('none in "%s"', (text) => {
    expect(asks(text).credentials).toEqual([]);
  });
});

describe('new graduates', () => {
  it.each([
    'New grads welcome!',
    'New graduates are encouraged to apply',
    'We are open to new grads',
    'Our new graduate mentorship program',
  ])('are welcome: %s', (text) => {
    expect(asks(text).newGraduatesWelcome).toBe(true);
  });

  it.each([
    'No new grads',
    'New grads will not be considered',
    'We cannot accept new graduates',
    'A team of great people',
  ])('are not said to be welcome: %s', (text) => {
    expect(asks(text).newGraduatesWelcome).toBe(false);
  });

  it.each([
    ['No new grads. New graduates will not be considered.', 'No new grads'],
    ['Two years of SNF. New graduates will not be considered.', 'New graduates will not be considered'],
    ['Sorry, no new graduates please.', 'Sorry, no new graduates'],
    ['We are not accepting new grads at this time.', 'not accepting new grads'],
    ['We cannot accept new graduates', 'cannot accept new graduates'],
    ['This position is not suitable for a new grad.', 'not suitable for a new grad'],
    ['This role isn’t open to new graduates.', 'n’t open to new graduates'],
    ['New grads need not apply.', 'New grads need not apply'],
    ['Recent graduates cannot be considered for this role.', 'Recent graduates cannot be considered'],
  ])('are refused: %s', (text, quoted) => {
    const read = asks(text);
    expect(read.newGraduatesRefused).toBe(quoted);
    expect(read.newGraduatesWelcome).toBe(false);
    expect(read.tier).not.toBe('entry');
  });

  it.each([
    'New grads welcome!',
    'No new grad should feel alone here: we mentor you.',
    'No experience? New grads are welcome.',
    'Not only for new grads.',
    'New graduates will not be left alone with a caseload.',
    'New graduates without a license will not be considered.',
    'No new grad fees.',
    'New grads will not be considered until they hold a license.',
    'Do not hesitate: new graduates are encouraged to apply.',
    'We will not turn away new grads.',
  ])('are not refused: %s', (text) => {
    expect(asks(text).newGraduatesRefused).toBeNull();
  });

  it('are not welcome by a title that refuses them', () => {
    expect(readAsks('PTA (no new grads)', undefined)).toMatchObject({ newGraduatesWelcome: false, tier: null });
    expect(readAsks('PTA - new grads welcome', undefined).newGraduatesWelcome).toBe(true);
  });
});

describe('readAsks', () => {
  it('throws on no text, and quotes what stands there', () => {
    fc.assert(
      fc.property(anyText, fc.string(), (title, description) => {
        const { credentials, experience } = readAsks(title, description);
        const text = `${title}\n${description}`;
        return [...credentials, ...(experience ? [experience] : [])].every(({ quoted }) => text.includes(quoted));
      }),
    );
  });
});
