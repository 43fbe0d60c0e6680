import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKILLS, typicalSkills } from '../../../data/skills';
import { findSkills, skillsIn } from '../../../insight/asks/skills';

const idsIn = (text: string) => skillsIn(text).map(({ id }) => id);
const nobody = { skills: [] };

/** Any code units, lone surrogates too. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

describe('skills that a posting names', () => {
  it.each([
    ['help with ADLs', 'activities-of-daily-living', 'ADLs'],
    ['training in activities of daily living', 'activities-of-daily-living', 'activities of daily living'],
    ['Gait-Training on stairs', 'gait-training', 'Gait-Training'],
    ['ROM and stretching', 'range-of-motion', 'ROM'],
    ['active/passive range of motion', 'range-of-motion', 'active/passive range of motion'],
    ['chart in our EHR', 'ehr', 'EHR'],
    ['neuro re-ed', 'neuromuscular-reeducation', 'neuro re-ed'],
    ['neuromuscular reeducation', 'neuromuscular-reeducation', 'neuromuscular reeducation'],
    ['E-Stim', 'electrical-stimulation', 'E-Stim'],
    ['write an IEP', 'iep', 'IEP'],
    ['AAC devices', 'aac', 'AAC devices'],
    ['HEP updates', 'home-exercise-program', 'HEP'],
    ['home exercise programmes', 'home-exercise-program', 'home exercise programmes'],
    ['Patient & family education', 'patient-education', 'Patient & family education'],
    ['order DME', 'durable-medical-equipment', 'DME'],
    ['clean and maintain all treatment areas', 'equipment-care', 'clean and maintain all treatment areas'],
    ["the client's plan of care", 'treatment-plan', 'plan of care'],
  ])('reads "%s" as %s', (text, id, quoted) => {
    expect(skillsIn(text)).toContainEqual(expect.objectContaining({ id, quoted }));
  });

  it('names each skill once, in the order of the text', () => {
    expect(idsIn('Splinting, dysphagia and bed mobility. More splinting.')).toEqual([
      'splinting',
      'dysphagia',
      'bed-mobility',
    ]);
  });

  it('lets words between a verb and its object be a skill of their own', () => {
    expect(idsIn('Set up modalities and equipment')).toEqual(['equipment-care', 'modalities']);
  });

  it.each([
    'no splinting required',
    'Splinting is not required',
    'You will not perform evaluations, splinting or wound care',
    'You do not do splinting',
    'You never do manual evaluations, taping or splinting',
  ])('passes over what is denied: %s', (text) => {
    expect(idsIn(text)).not.toContain('splinting');
  });

  it('does not take "not only" for a denial', () => {
    expect(idsIn('Not only splinting but also wound care')).toEqual(['splinting', 'wound-care']);
  });

  it.each([
    'Great work-life balance',
    'Employment depends on background screening',
    'Flexible scheduling',
    'Hep B vaccine offered',
    'We are an equal opportunity employer; applicants who need accommodation during screening may ask.',
    'plan of. Care staff',
  ])('finds nothing in "%s"', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it('reads a sentence that follows legal text', () => {
    expect(idsIn('We do not discriminate against anybody. Splinting is part of the work.')).toEqual(['splinting']);
  });
});

describe('findSkills', () => {
  it('marks what the person has, among what is asked and what is typical', () => {
    const found = findSkills('physical-therapist-assistant', 'Gait training and wound care.', {
      skills: ['wound-care', 'modalities'],
    });
    expect(found.asked.map(({ id, have }) => [id, have])).toEqual([
      ['gait-training', false],
      ['wound-care', true],
    ]);
    expect(found.typical.find(({ id }) => id === 'modalities')?.have).toBe(true);
    expect(found.typical.map(({ id }) => id)).not.toContain('gait-training');
    expect(found.descriptionRead).toBe(true);
  });

  it.each([undefined, '', '  '])('says that nothing was read where there is no description (%j)', (description) => {
    const found = findSkills('occupational-therapy-assistant', description, nobody);
    expect(found.descriptionRead).toBe(false);
    expect(found.asked).toEqual([]);
    // Documentation stands in 10 of the 15 postings that were read, more than anything else that is a skill.
    expect(found.typical[0]?.id).toBe('documentation');
  });

  it('lists what is typical of the role by how many postings name it', () => {
    const { skills } = typicalSkills('physical-therapist-assistant');
    const counts = skills.map(({ postings }) => postings);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    // Of 21 postings 14 name the plan of care, and 9 gait training.
    expect(skills.find(({ id }) => id === 'treatment-plan')?.postings).toBe(14);
    expect(skills.find(({ id }) => id === 'gait-training')?.postings).toBe(9);
  });

  it('throws on no text', () => {
    fc.assert(
      fc.property(
        anyText,
        (text) => findSkills('rehabilitation-aide', text, nobody).descriptionRead === (text.trim() !== ''),
      ),
    );
  });

  it('quotes words that stand in the text', () => {
    const word = fc.constantFrom(
      'gait',
      'training',
      'no',
      'ADLs',
      'plan',
      'of',
      'care',
      'İ',
      "patient's",
      '&',
      '.',
      '\n',
      'screening',
      '•',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        return skillsIn(text).every(({ quoted }) => quoted !== '' && text.includes(quoted));
      }),
    );
  });
});

describe('the skills vocabulary', () => {
  it('is found by each skill’s own name or one of its plain forms', () => {
    for (const { id, forms } of SKILLS) {
      const plain = forms.find((form) => !/[|?^.]/.test(form))?.replaceAll('=', '');
      if (plain !== undefined) expect(idsIn(plain), plain).toContain(id);
    }
  });

  it('has each id once', () => {
    expect(new Set(SKILLS.map(({ id }) => id)).size).toBe(SKILLS.length);
  });
});
