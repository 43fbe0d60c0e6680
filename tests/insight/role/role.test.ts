import { describe, expect, it } from 'vitest';
import { matchRole } from '../../../insight/role';
import { foldTitle } from '../../../insight/role/title';

const roleIn = (title: string, description?: string) => matchRole(title, description)?.role ?? null;

describe('a title', () => {
  it.each([
    ['PTA - Home Health', 'physical-therapist-assistant'],
    ['COTA/L (Weekend)', 'occupational-therapy-assistant'],
    ['Physcial Therapist Asistant', 'physical-therapist-assistant'],
    ['LPTA', 'physical-therapist-assistant'],
    ['OTA/COTA', 'occupational-therapy-assistant'],
    ['SLP-A', 'speech-language-pathology-assistant'],
    ['Phys. Ther. Asst.', 'physical-therapist-assistant'],
    ['P.T.A. - Skilled Nursing', 'physical-therapist-assistant'],
    ['Physiotherapy Assistant', 'physical-therapist-assistant'],
    ['Allied Health Assistant', 'therapy-assistant'],
    ['Therapy Support Worker', 'therapy-assistant'],
    ['Rehabilitation Assistant', 'therapy-assistant'],
    ['OTA/PTA', 'therapy-assistant'],
    ['Rehab Tech', 'rehabilitation-aide'],
    ['Physical Therapy Technician', 'physical-therapist-aide'],
    ['OT Aide', 'occupational-therapy-aide'],
    ['Asistente de Terapia Física', 'physical-therapist-assistant'],
    ['Assistant en ergothérapie', 'occupational-therapy-assistant'],
    ['Aide-physiothérapeute', 'physical-therapist-aide'],
    ['SLP Assistant - Preschool', 'speech-language-pathology-assistant'],
    ['COTA - Cardiac Unit', 'occupational-therapy-assistant'],
    ['PTA - Manager supports work/life balance', 'physical-therapist-assistant'],
    ['PTA – Instructor-led mentorship', 'physical-therapist-assistant'],
    ['PTA Kissimmee, FL', 'physical-therapist-assistant'],
    ['Clinical Support Worker - Physiotherapy', 'physical-therapist-assistant'],
    // A town's name and its state's letters, which are a therapist's abbreviation and methods of testing metal.
    ['COTA - Salt Lake City', 'occupational-therapy-assistant'],
    ['PTA, Salt Lake City, UT', 'physical-therapist-assistant'],
    ['PTA - Logan, UT 84321', 'physical-therapist-assistant'],
    ['COTA - Rutland, VT', 'occupational-therapy-assistant'],
    ['COTA - Great Falls, MT', 'occupational-therapy-assistant'],
  ])('%s names %s', (title, role) =>
    expect(matchRole(title)).toMatchObject({ role, doubtful: false, doubtReason: null }),
  );

  it.each([
    'Physical Therapist',
    'Assistant Director of Rehab',
    'PTA Program Director',
    'Assistant Professor - PTA Program',
    'PT Assistant Store Manager',
    'Certified Nursing Assistant - Oakview Rehabilitation Center',
    'Mental Hygiene Therapy Assistant',
    'Pathologist Assistant',
    'OTA Update Engineer',
    'OTR Driver',
    'OT Technician',
    'PTA President',
    'Level II MT, PT, UTT Technician',
    'Inspection PTA, UT, MT, VT',
    'NDT Technician - PT, UT',
    'Floor Technician - Lakeside Rehab',
    'COTA Bus Operator',
    'COTA Customer Care',
    'Parent Teacher Association (PTA)',
    'Authorization Specialist - PTA',
    'Occupational Therapist - supervise COTA',
    'Department Assistant - Physical Therapy',
    'Water Treatment Plant Rehab Technician',
    'Técnico de rehabilitación de carreteras',
    '',
    '   ',
  ])('%s names none', (title) => expect(matchRole(title)).toBeNull());

  it('that names several assistants is the general post, and tells which', () => {
    expect(matchRole('PTA/COTA - SNF')).toMatchObject({
      role: 'therapy-assistant',
      doubtful: false,
      alsoOpenTo: ['physical-therapist-assistant', 'occupational-therapy-assistant'],
    });
  });

  it('that offers a therapist or an assistant is doubtful, and says so', () => {
    for (const [title, role, therapist] of [
      ['PT/PTA', 'physical-therapist-assistant', 'physical-therapist'],
      ['OTR or COTA', 'occupational-therapy-assistant', 'occupational-therapist'],
      ['SLP/SLPA', 'speech-language-pathology-assistant', 'speech-language-pathologist'],
    ] as const) {
      const doubt = { role, doubtful: true, doubtReason: 'therapist-or-assistant', alsoOpenTo: [therapist] };
      expect(matchRole(title)).toMatchObject(doubt);
    }
  });

  it('takes a clinical fellowship beside an assistant as a further offer', () => {
    expect(matchRole('SLPA - CF considered')).toMatchObject({
      doubtful: false,
      alsoOpenTo: ['speech-language-pathologist'],
    });
  });

  it('takes PT behind a post as part-time and before it as a therapist', () => {
    expect(matchRole('PTA - PT')?.alsoOpenTo).toEqual([]);
    expect(matchRole('PTA FT/PT - SNF')?.alsoOpenTo).toEqual([]);
    expect(matchRole('PT, PTA - SNF')?.alsoOpenTo).toEqual(['physical-therapist']);
  });

  it('gives its words as evidence, as they stand there', () => {
    expect(matchRole('Sr. PHYSICAL Therapy Asst. - Reno')?.evidence).toEqual(['PHYSICAL', 'Therapy', 'Asst']);
    expect(matchRole('C.O.T.A./L - SNF')?.evidence).toEqual(['C.O.T.A./L']);
  });
});

describe('an abbreviation alone', () => {
  it.each([
    ['COTA', 'NBCOT certification required. ADL training with residents.'],
    ['COTA', 'Full-time in our skilled nursing facility.'],
    ['PTA', 'Treats patients under the plan of care in a SNF.'],
  ])('is sure where the text is plainly of such work: %s, %s', (title, description) => {
    expect(matchRole(title, description)).toMatchObject({ doubtful: false });
  });

  it('stays doubtful where the text says nothing of the work', () => {
    expect(matchRole('COTA', 'Great benefits and a friendly team.')).toMatchObject({ doubtful: true });
  });

  it('is doubtful', () => expect(matchRole('PTA')).toMatchObject({ doubtful: true, doubtReason: 'abbreviation' }));

  it('is certain beside a description of therapy, and nothing beside one of another trade', () => {
    expect(matchRole('PTA', 'Treat patients under a physical therapist.')).toMatchObject({ doubtful: false });
    expect(matchRole('PTA', 'Lead for our orthopedic clinic. Iowa PTA license.')).toMatchObject({ doubtful: false });
    expect(matchRole('PTA', 'Minutes of the board; no license needed.')).toMatchObject({ doubtful: true });
    expect(matchRole('COTA', 'Operates a bus for the transit authority.')).toBeNull();
  });

  it('is certain by its occupational category', () => {
    expect(matchRole('COTA', undefined, { categories: ['31-2011.00'] })).toMatchObject({ doubtful: false });
  });
});

describe('a description', () => {
  it('decides what the title leaves open, and the match says that it did', () => {
    const match = matchRole(
      'Assistant - Outpatient Rehab',
      'We seek a licensed Physical Therapist Assistant. PTA license required.',
    );
    expect(match).toMatchObject({
      role: 'physical-therapist-assistant',
      doubtful: true,
      doubtReason: 'from-description',
    });
    expect(match?.evidence).toEqual(['Physical Therapist Assistant']);
    expect(roleIn('Assistant - Outpatient Rehab')).toBeNull();
    expect(roleIn('Assistant - Outpatient Rehab', 'Answers phones and greets visitors at the front desk.')).toBeNull();
  });

  it('gives an open aide its discipline', () => {
    expect(roleIn('Outpatient Aide', 'Help our physical therapists set up the gym.')).toBe('physical-therapist-aide');
    expect(roleIn('OT Technician', 'Set up occupational therapy sessions as a rehab aide would.')).toBe(
      'occupational-therapy-aide',
    );
  });

  it('that names two assistants gives the general post', () => {
    const text = 'We are hiring a PTA or COTA for our outpatient team.';
    expect(roleIn('Assistant - Outpatient Rehab', text)).toBe('therapy-assistant');
  });

  it('of a desk is not overruled by the colleagues that it names', () => {
    const text = 'Front desk: answer phones. You will work with physical therapist assistants. PTAs rely on you.';
    expect(matchRole('Assistant - Outpatient Rehab', text)).toBeNull();
  });

  it('never makes a match of a title that names another job', () => {
    const stray = 'Works beside the physical therapist assistant. PTA license required for PTAs.';
    for (const title of [
      'Physical Therapist',
      'Medical Assistant',
      'Director of Rehab',
      'Front Desk - Rehab',
      'Chef',
    ]) {
      expect(matchRole(title, stray), title).toBeNull();
    }
  });

  it('never changes what the title says', () => {
    expect(roleIn('COTA - SNF', 'Join our PTA team as a physical therapist assistant.')).toBe(
      'occupational-therapy-assistant',
    );
    expect(roleIn('Rehab Aide', 'Join our PTA team as a physical therapist assistant.')).toBe('rehabilitation-aide');
  });
});

describe('a licence that a general post requires', () => {
  it.each([
    [
      'Therapy Assistant',
      'Applicants must be a New York licensed physical therapist assistant.',
      'physical-therapist-assistant',
    ],
    ['Rehab Assistant', 'Texas PTA license required.', 'physical-therapist-assistant'],
    [
      'Rehabilitation Assistant - SNF',
      'Current licensure as a Physical Therapist Assistant (PTA) in Ohio.',
      'physical-therapist-assistant',
    ],
    [
      'Therapy Assistant',
      'Licensed in Iowa as a PTA. You work closely with our COTA and two OTs.',
      'physical-therapist-assistant',
    ],
    ['Therapy Assistant', 'You must be a COTA with a Wisconsin license.', 'occupational-therapy-assistant'],
    ['Therapy Assistant', 'Requirements: OTA license, NBCOT certified.', 'occupational-therapy-assistant'],
    [
      'Rehab Therapy Assistant',
      'State license as an Occupational Therapy Assistant.',
      'occupational-therapy-assistant',
    ],
    ['Therapy Assistant', 'Active SLPA license in California.', 'speech-language-pathology-assistant'],
  ])('settles the role: %s, %s', (title, text, role) =>
    expect(matchRole(title, text)).toMatchObject({ role, doubtful: false }),
  );

  it.each([
    'PTA or COTA license required.',
    'PTA/COTA license in Texas.',
    'Either a licensed PTA or a licensed COTA will do.',
    'PTA license required. COTA license required for OT hours.',
    'Texas PTA license required. COTAs are welcome to apply too.',
    'PTA license preferred.',
    'PTA license or a degree in exercise science.',
    'PTA license or ATC.',
    'You work with licensed physical therapist assistants.',
    'You help our licensed PTAs set up the gym.',
    'No license needed; PTAs do the treating.',
    'We reimburse PTA license renewals.',
    'A driving licence. Diploma in OTA/PTA.',
    'Under the direction of a licensed PTA or PT.',
    'PTA students are welcome once they are certified in CPR.',
  ])('leaves it general: %s', (text) =>
    expect(matchRole('Therapy Assistant', text)).toMatchObject({ role: 'therapy-assistant' }),
  );

  it('never overrules a discipline that the title names', () => {
    expect(roleIn('OT Assistant', 'PTA license required.')).toBe('occupational-therapy-assistant');
    expect(roleIn('PTA/COTA', 'PTA license required.')).toBe('therapy-assistant');
  });
});

describe('what else is known', () => {
  it('an O*NET code is evidence where the title is open, by code or by name', () => {
    for (const category of ['31-2021.00', '31-2021', 'Physical Therapist Assistants']) {
      const match = matchRole('Assistant - Outpatient Rehab', undefined, { categories: [category] });
      expect(match, category).toMatchObject({ role: 'physical-therapist-assistant' });
    }
    expect(matchRole('Assistant - Outpatient Rehab', undefined, { categories: ['43-6014.00'] })).toBeNull();
    expect(matchRole('Registered Nurse', undefined, { categories: ['31-2021.00'] })).toBeNull();
  });

  it('the name of the employer is no part of the job', () => {
    expect(roleIn('Technician - Rehab Services')).toBe('rehabilitation-aide');
    expect(matchRole('Technician - Rehab Services', undefined, { company: 'Rehab Services Inc.' })).toBeNull();
    expect(matchRole('PTA - Rehab Services', undefined, { company: 'Rehab Services Inc.' })).not.toBeNull();
  });

  it('takes no title for a correction that nobody made', () => {
    for (const title of ['constructor', '__proto__', 'toString']) {
      expect(matchRole(title, undefined, { corrections: {} })).toBeNull();
    }
  });

  it("the person's correction overrides everything", () => {
    const corrections = {
      [foldTitle('Thérapy  Wizard')]: 'therapy-assistant',
      [foldTitle('PTA - SNF')]: 'none',
    } as const;
    expect(matchRole('therapy wizard', undefined, { corrections })).toMatchObject({
      role: 'therapy-assistant',
      confidence: 1,
    });
    expect(matchRole('PTA - SNF', 'physical therapist assistant', { corrections })).toBeNull();
  });
});
