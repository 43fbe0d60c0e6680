/** A job as our stand-ins for real sites show it. */
export interface FakeJob {
  /** The site's own id of the job. */
  id: string;
  title: string;
  company: string;
  location: string;
  pay?: string;
  description?: string;
}

/** Two of ours and two of others, the others chosen to look alike. */
export const pta: FakeJob = {
  id: '00000000000000a1',
  title: 'Physical Therapist Assistant (PTA) - Outpatient',
  company: 'Brightwater Physical Therapy',
  location: 'Plano, TX 75024',
  pay: '$34 - $38 an hour',
  description:
    'Lead therapeutic exercise and gait training. Teach transfers. Document in the EMR. A current Texas PTA license and CPR certification are required. New graduates are welcome to apply.',
};
export const cota: FakeJob = {
  id: '00000000000000a2',
  title: 'COTA/L - Skilled Nursing',
  company: 'Maple Terrace Care Center',
  location: 'Columbus, OH',
  description: 'Activities of daily living training and adaptive equipment. Active Ohio OTA license.',
};
export const nurse: FakeJob = {
  id: '00000000000000b1',
  title: 'Registered Nurse - Rehabilitation',
  company: 'Franklin Ridge Hospital',
  location: 'Columbus, OH',
  pay: '$36 - $48 an hour',
  description: 'Work with physical therapist assistants on discharge.',
};
export const therapist: FakeJob = {
  id: '00000000000000b2',
  title: 'Physical Therapist',
  company: 'Saguaro Home Therapy',
  location: 'Phoenix, AZ',
  pay: '$95,000 - $112,000 a year',
  description: 'Evaluate, plan care and supervise a PTA.',
};
export const mixedJobs: FakeJob[] = [pta, nurse, cota, therapist];

/** A list as long as wanted: every fourth job is one of ours. */
export function manyJobs(count: number): FakeJob[] {
  return Array.from({ length: count }, (_, index) => {
    const job = [pta, nurse, therapist, nurse][index % 4] ?? nurse;
    return { ...job, id: index.toString(16).padStart(16, '0') };
  });
}
