/** Where `matchRole` deliberately reads a title otherwise than O*NET files it, and why. */
import type { RoleId } from '../../insight/types';

export interface OnetException {
  titles: string[];
  /** What the title is read as instead. */
  role: RoleId | null;
  reason: string;
}

/** Titles of the five occupations that do not get the role of their code. */
export const OWN_EXCEPTIONS: OnetException[] = [
  {
    titles: [
      'Rehabilitation Aide',
      'Rehabilitation Aide (Rehab Aide)',
      'Rehabilitation Attendant',
      'Rehabilitation Services Aide',
      'Rehabilitation Services Technician (Rehab Services Tech)',
      'Rehabilitation Technician (Rehabilitation Tech)',
      'Rehabilitation Therapy Aide',
      'Rehabilitation Therapy Aide (Rehab Therapy Aide)',
      'Rehabilitation Therapy Technician (Rehab Therapy Tech)',
      'Outpatient Therapy Aide',
      'Therapy Aide',
    ],
    role: 'rehabilitation-aide',
    reason:
      'names no discipline: O*NET files most of them under several codes, the product has a role of its own for them',
  },
  {
    titles: ['Restorative Aide', 'Restorative Aide (RA)'],
    role: 'rehabilitation-aide',
    reason: 'under two codes, and mostly nursing work in postings: shown as doubtful only',
  },
  {
    titles: [
      'Rehabilitation Assistant',
      'Rehabilitation Assistant (Rehab Assistant)',
      'Registered Therapist Assistant',
    ],
    role: 'therapy-assistant',
    reason: 'names no discipline (O*NET files the first under two codes): the general role',
  },
  {
    titles: ['Occupational Therapy Technician'],
    role: 'occupational-therapy-aide',
    reason: 'postings with this title ask for no licence; physical therapy technicians are aides in O*NET too',
  },
  {
    titles: ['Anatomic Pathology Assistant', 'Certified Pathology Assistant', 'Pathology Assistant'],
    role: null,
    reason: 'laboratory jobs in postings',
  },
  {
    titles: ['Communication Assistant', 'Language Assistant'],
    role: null,
    reason: 'relay operators, press offices and language teaching in postings; nothing in the title speaks of therapy',
  },
  {
    titles: ['Direct Service Professional (DSP)', 'Direct Support Professional (DSP)', 'Independent Living Specialist'],
    role: null,
    reason: 'care work with people with disabilities; the last is under two codes',
  },
  {
    titles: ['Rehabilitation Nursing Technician (Rehab Nursing Tech)'],
    role: null,
    reason: 'nursing assistants of a rehabilitation ward',
  },
  {
    titles: ['Outpatient Aide'],
    role: null,
    reason: 'the title leaves open whose aide it is; the description decides',
  },
  {
    titles: ['Speech Pathology Intern'],
    role: null,
    reason: 'students of the licensed profession',
  },
];

/** Titles of other occupations that get a role. */
export const OTHER_EXCEPTIONS: OnetException[] = [
  {
    titles: ['Rehabilitation Technician', 'Rehabilitation Technician (Rehab Tech)', 'Therapy Aide'],
    role: 'rehabilitation-aide',
    reason:
      'also titles of physical therapist aides; the other codes are counselling, psychiatric technicians and remainders',
  },
  {
    titles: ['Speech Correction Assistant', 'Speech Therapy Assistant'],
    role: 'speech-language-pathology-assistant',
    reason: 'also under 31-9099.01; 31-9099.00 is the remainder that contains it',
  },
];
