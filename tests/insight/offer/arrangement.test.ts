import { describe, expect, it } from 'vitest';
import { readAsks } from '../../../insight/asks';
import { arrangementOf } from '../../../insight/offer/arrangement';
import { readPay } from '../../../insight/pay';

/** As the joint asks it: pay and asks read from the same texts. */
function arrangement(title: string, description = '', more: { company?: string; type?: unknown; pay?: string } = {}) {
  return arrangementOf({
    title,
    description,
    company: more.company ?? '',
    employmentType: more.type,
    pay: readPay(more.pay ?? description).pay,
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

  it('is self-employed only where the person is no employee', () => {
    expect(arrangement('COTA', 'This is a 1099 position.')).toBe('self-employed');
    expect(arrangement('PTA', 'You work with us as an independent contractor.')).toBe('self-employed');
    expect(arrangement('PTA', 'W-2 employment, not 1099.')).toBe('staff');
    expect(arrangement('PTA', 'W2 or 1099, your choice.')).toBe('staff');
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
  });
});
