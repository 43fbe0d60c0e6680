import type { Phrase } from '../phrases';
import type { Asks } from '../types';

export type CredentialId = Asks['credentials'][number]['id'];

/** How postings name what a candidate has to hold. */
export const CREDENTIAL_PHRASES: readonly Phrase<CredentialId>[] = [
  {
    id: 'state-licence',
    forms: [
      'current|active|valid|unrestricted|unencumbered|state? and|or? unrestricted|unencumbered|valid|active? state|pta|ota|cota|slpa? license|licence|licensure',
      'license',
      'licence',
      'licensure',
      'licensed',
      'licensed physical therapist|therapy assistant',
      'licensed occupational therapist|therapy assistant',
      'licensed certified|physical|occupational? occupational|physical? therapy|therapist? assistant',
      'licensed speech language? pathology|pathologist|therapy assistant',
      'licensed pta|ota|cota|slpa',
      'licensed as',
      'state registration|certification|certified|registered',
      'pta|ota|cota|slpa registration',
      'registered|registration with the state|board',
      'registered as an|a speech|slpa',
      'registered slpa',
      'registration with ... board',
      'arizona|california|colorado|pennsylvania|washington|oregon|hampshire|texas|nevada|carolina pta|slpa? certification|registration',
    ],
  },
  {
    id: 'cpr-bls',
    forms: [
      '=cpr',
      '=bls',
      'basic life support',
      'cardiopulmonary resuscitation',
      'cpr and|or? bls|aed|first',
      'bls and|or? cpr',
    ],
  },
  {
    id: 'driving-licence',
    forms: [
      'drivers|driver|driving|operators license|licence|licenses|licences',
      'license|licence to drive',
      'full uk? licence',
      'uk|clean licence',
      'license|licence and auto|car? insurance',
      'license|licence and|or? car|vehicle|transport',
      'c|lr|hr|r class licence|license',
      'full? clean|uk|valid|manual? uk? driving licence',
      'class c|5|g license|licence',
    ],
  },
  { id: 'nbcot', forms: ['=nbcot', 'national board for certification in|of occupational therapy'] },
  {
    id: 'asha-slpa',
    forms: [
      'c slpa',
      '=cslpa',
      'asha certified|certification? slpa|assistant',
      'asha certified speech language pathology assistant',
      'asha slpa certification?',
      'slpa certification through|from|by|via asha',
      'certified slpa by|through|with? asha?',
    ],
  },
  {
    id: 'npte',
    forms: [
      '=npte',
      'national physical therapy|therapist assistant? exam|examination|licensing|licensure exam|examination?',
      '=fsbpt exam|examination',
    ],
  },
];

/** Licences of somebody else, and what the employer pays for. */
export const CREDENTIAL_DECOYS: readonly string[] = [
  'licensed and|or? registered|supervising|certified? physical|occupational|speech|massage|respiratory|recreational therapist',
  'licensed and? registered? speech language? pathologist|therapist',
  'licensed speech language? pathologist|therapist',
  'licensed slp|pt|ot|therapist|clinician|professional|provider|practitioner|nurse|staff|bed|facility|healthcare|health|physiotherapist|pathologist|physician|premises|home|community|personnel|rehab|physical',
  'licensed physical|occupational and|or? occupational|physical? therapist',
  'licensed pts|ots|pt ots?',
  'licensed by the',
  'license|licence|licensure|ceu|licensing and? ceu|license? reimbursement|fee|fees|renewal|renewals|assistance|support|costs|paid|reimbursed|dues|allowance|stipend',
  'state licensure|license reimbursement|fees|renewal|assistance',
  'reimbursement|reimburse|pay|paid for|of? state? license|licensure|licensing',
  'software|business|professional license agreement|key|liability',
  'licensing|license exam prep',
];
