import type { Phrase } from '../phrases';
import type { Schedule } from '../types';

/** How postings name the hours and the kind of engagement. */
export const SCHEDULE_PHRASES: readonly Phrase<Schedule>[] = [
  {
    id: 'full-time',
    forms: [
      'full time',
      'fulltime',
      '40|37.5|38|36 hours per|a week',
      '1 0 fte',
      '1 0 wte',
      'ft pt',
      // Those who are looked for, whatever they are called.
      'hiring|seeking|recruiting|need|needs full time',
      'looking for full time',
    ],
  },
  {
    id: 'part-time',
    forms: [
      'part time',
      'parttime',
      '0 5|6|8 fte|wte',
      'hiring|seeking|recruiting|need|needs|as a? part time',
      'looking for part time',
    ],
  },
  {
    id: 'prn',
    forms: [
      '=prn',
      'per diem',
      'perdiem',
      'as needed position|basis|shifts|coverage|schedule',
      'casual',
      'on call position|pool',
      'zero hours',
      'bank staff|worker|contract|post|position|role|physiotherapy|therapy',
      '=bank',
    ],
  },
  {
    id: 'contract',
    forms: [
      'contract position|role|assignment|job|length|duration|opportunity|work|pta|cota|slpa|type|basis|term|to',
      '8|10|12|13|14|16|26|6 week contract|assignment|contracts|travel',
      'independent contractor',
      '1099',
      'travel contract|assignment',
      'school year contract',
      '8|10|12|13|16|26 =weeks',
      'contract opportunity|paid|through|until|basis|only',
      'on contract',
    ],
  },
  {
    id: 'temporary',
    forms: [
      'temporary',
      '=temp',
      'fixed term contract?',
      'maternity|parental|mat leave? cover|coverage',
      'medical? leave cover|coverage',
      'interim',
      'temp to perm|hire',
      'short term assignment|contract|cover',
      'seasonal position|role|post|job|contract|opportunity|employment|work|need|assignment|hire|basis|coverage|help',
    ],
  },
  {
    id: 'weekends',
    forms: [
      'weekend',
      'saturday',
      'sunday',
      '7 day service|rota|working|shift|roster',
      'seven day service|rota|working|shift|roster',
    ],
  },
  { id: 'evenings', forms: ['evening', 'after hours', 'afterschool hours', 'late shift'] },
  { id: 'nights', forms: ['night shift|work', 'overnight', 'nights', 'third|3rd shift'] },
];

/** In a title a word is enough that means many things in a description. */
export const TITLE_SCHEDULE_PHRASES: readonly Phrase<Schedule>[] = [
  { id: 'contract', forms: ['contract'] },
  { id: 'full-time', forms: ['=ft', '=f t'] },
  { id: 'temporary', forms: ['seasonal'] },
];

/** Words of a schedule in another sense. */
export const SCHEDULE_DECOYS: readonly string[] = [
  'covered|handled|staffed|filled by|with a|an|our|the? prn|perdiem pool|staff|team|therapists|list',
  'covered|handled|staffed|filled by|with a|an|our|the? per diem pool|staff|team|therapists|list',
  // Other people's: those one works beside, and what they get.
  'prn|perdiem staff|staffing|employees|employee|team|teams|colleagues|associates|clinicians|rates',
  'per diem staff|staffing|employees|employee|team|teams|colleagues|associates|clinicians|rates',
  'per diem of|for|is|up|money|pay|paid|rule|rules|regulation|regulations|guideline|guidelines|policy|policies|meal|meals|stipend|stipends|allowance|allowances|reimbursement|reimbursements|expenses',
  'contract rehab|rehabilitation|therapy|company|provider|services|partner|negotiation|compliance',
  'full|part time and? staff|employee|associate',
  'full|part time =people|=folks|=workers|=members|=colleagues|=teammates|=personnel',
  'full|part time team =members',
  'full time =benefits',
  // Both kinds of them: "for full- and part-time staff".
  'full time? and|or part|full time staff|=employees|=associates|=people|=folks|=workers|=members|=colleagues|=teammates|=personnel',
  'full time? and|or part|full time team =members',
  'available|offered|extended|provided to all|both? =full time? and|or part time',
  'plan|plans|benefits|insurance|coverage|cover|pto|401k for all|both|our? =full time? and|or part time',
  'those|employees|staff|people|associates|colleagues|teammates who|that? work|works|working full|part time',
  'part time slp|ot|otr|dpt|rn|lpn|cna|therapist|nurse|physician|secretary|receptionist',
  'full|part time or part|full? time? benefits',
  'weekend|evening off|free',
  'weekends and|or? holidays? off|free',
  'free|no|zero|without|off weekend|evening|nights',
  'no nights evenings? or|and? weekends',
  'no evenings nights? or|and? weekends',
  'no weekends evenings|nights|holidays? or|and? holidays|nights|evenings|weekends',
  'no nights weekends? or|and? holidays|weekends',
  'no weekend',
  'nights and? weekends? off',
  'prn medication',
  'contract nurse',
  'school contract',
  'temporary permit|license|licence',
  // The name of a field that holds one of the two: "Temporary/Regular: Regular".
  'temporary|temp or? regular|permanent|perm',
  'regular|permanent|perm or? temporary|temp',
  'union|teachers|per|the|signed|by contract',
  'smart|business|dress casual',
  'casual dress|fridays|attire|environment|atmosphere',
  'temporary disability|assistance|housing|restriction|loss|modified',
  'blood|food|time|power|piggy bank',
  'bank holiday|account|details|of',
  'time bank',
  'evening meal|classes|out',
  'interim healthcare',
  'a contract of employment',
];
