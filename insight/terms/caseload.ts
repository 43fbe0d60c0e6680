import { findersOf } from './meetings';
import { anyOf, everyOf, type TermWording } from './wording';

/** "about 12 clinic patients" */
const COUNT = '(number|dozen) ((and|_) number)? _? _? people(?! age)';
const PER = '(daily|per (number|full)* (unit|you)|per per unit)';

/** How many people one treats: a number meets people and a time, a group or a list; or one at a time. */
const FINDERS = findersOf({
  words: {
    people: `
      patient|patients|client|clients|student|students|child|children|kid|kids|resident|residents|people|person|pt|pts
      individuals|kiddo|kiddos|participant|participants|pupil|pupils|neighbors|neighbours|learner|learners|contacts
      family|families|infant|infants|toddler|toddlers|preschoolers|veterans|baby|babies|elders|riders|swimmer|swimmers
      guests|members|folks|beneficiaries|beneficiary|inpatients|inmates|somebody|customers|tenants|treatment plans
    `,
    caseload: 'caseload|caseloads|case load|patient load|client load|student load',
    load: `
      roster|workload|panel|census load|load|list|patient volume|client volume|patient census|diary|schedule|day
    `,
    group: 'group|groups|class|classes|group size|group sizes|dyads',
    unit: `
      saturday|sunday|monday|day|week|hour|shift|month|session|half hour|minutes|minute|min|mins|half|weekday|workday
      clinic day|hours|slot|block|slots|blocks|duty day|therapist|assistant|clinician|provider|pta|cota|slpa|staff
      morning|afternoon|group|class
    `,
    per: 'a|an|per|each|every|/|in a|in an|in|across a|over a|in each|to each|for each|for every|for',
    full: 'full|normal|typical|average|busy|treatment|working',
    daily: `
      daily|weekly|usually|typically|at full speed|on average|max|at most|in all|in total|total|at full time|most days
      on clinic days
    `,
    together: 'at a time|at once|at the same time|simultaneously|concurrently',
    onetoone: `
      one on one|one to one|1:1|one at a time|each by themselves|alone with you|individually|individual sessions
      individual treatments|individual treatment sessions|individual therapy sessions|sessions are individual
      always individual|private sessions|individual appointments|individual only|only individual|individual visits
    `,
    you: `
      plan|you|you'll|you'd|you’ll|assistant|assistants|aide|aides|pta|ptas|cota|cotas|ota|otas|slpa|slpas|we schedule
      we book|we keep|we limit|i'd|candidate|incumbent|shall|expect|typical|schedule|ramp|books|follow
    `,
    see: `
      see|sees|treat|treats|treated|carry|carries|serve|serves|support|supports|manage|manages|follow|follows|handle
      handles|share|shares|assigned|responsible|juggle|have|has|seeing|treating|work with|works with|start with
      begin with|cover|take|expect|hold|holds|max|keep|start
    `,
    double: `
      double book|double booked|double booking|double bookings|doublebook|doublebooking|triple book|triple booked
      triple booking|overlap|overlaps|overlapping|doubled|double scheduled|double scheduling
    `,
    booked: 'booked|scheduled|seen|schedule|book|slots|appointments',
    ratio: 'ratio|ratios',
    own: 'own|assigned|yourself',
    cap: 'capped at|cap|caps|max|maximum|limit|limited to|capped',
    is: `
      of|is|are|around|about|roughly|runs|averages|at|up to|between|approximately|approx|be|usually|sits|expected
      hovers|will be|includes|has|have|typically|exceed|exceeds|size|numbers|in the|some|under|below|near|number
    `,
    age: `
      year|years|yrs|months|birth|age|ages|aged|yo|old|older|up|pounds|lbs|references|generations|experience|percent
      miles|sites|schools|school|buildings|building|beds|bed|clinicians
    `,
    grade: 'k|prek|grade|grades',
    we: `
      i saw|they saw|community of|building of|home of|home for|centre of|center of|we serve|we treat|we see|we help
      they see|they treat|they serve|clinic sees|clinic treats|clinics see|clinics treat|hospital sees|hospital treats
      team sees|team treats|company|hospital|home to|our school|school has|center serves|centre serves|agency|district
      clinic of|staff of|practice of|crew of|office of|facility|gym|gyms|colleagues|therapists|pts see|ots see|pts treat|team of|love our
    `,
    quota: 'quota|target|goal|productivity',
    visits: 'visits|sessions',
    lofty: `
      difference|life|lives|smile|smiles|world|changing|change|heal|healing|community|communities|future|think about
      remember|dream|mission|heart|transform|transforming|story
    `,
    teach: `
      mentor|mentors|mentoring|mentorship|mentored|coach|coaching|training|train|supervision|supervise|orientation
      onboarding|instruction|meeting|meetings|interview|guidance|feedback|support from|preceptor|shadow|shadowing
      pairing|paired|lead|precept|check ins|check in
    `,
    mixed: `
      or in groups|and in groups|and groups|and group|or group|or groups|or in small groups|and in small groups
      and in group|small group and|small group or|groups and|groups or|group and|group or|and small group
      and small groups|group settings|or small groups
    `,
    other: `
      visits to people|treatment plan|treatment plans|pt assistant|pt department|pt clinic|people skills|people person
      one of|families and|visit people|patient care hours
    `,
    dozen: 'a dozen|dozen',
  },
  elsewhere: [
    'lofty … number people together',
    'number people _? (age|lofty)',
    'people visits',
    'grade number _? people',
    'people _ age',
    'we … number .. people (per unit)?',
    'onetoone .. teach',
    'teach .. onetoone',
    'onetoone (_|,|and|see|together)* (mixed|group)',
    '(mixed|group) … … onetoone',
    'quota , number people',
  ],
  said: [
    '=not .. double',
    '=caseload … (is|,|cap) … number(?! (age|percent))',
    'caseload number(?! age)',
    'number people? caseload',
    'caseload cap',
    `${COUNT} _? ${PER}`,
    `number _? people .. together`,
    `(per|_) people .. together`,
    `number together`,
    `you … see .. ${COUNT}`,
    `you … see .. number ${PER}`,
    `^ (_|is)? see .. ${COUNT}`,
    `people ${PER}? , (is)* number(?! age)`,
    `people (_ load)? (,|is)+ number (,|$)`,
    'load is? number',
    'number people _ _? (load|caseload)',
    'number people (_|is)* number (_ you|age)',
    'own (_|is)* number people',
    `load (is|,)+ number _? people`,
    `number (people|_)? is? (_)? (per)? (load|caseload)`,
    `number people (_|per|is)* per (unit|you) (per unit)?`,
    `people (is|_)* booked? per number unit`,
    'onetoone',
    '=group (_|daily|not)* (is|cap|_)+ number people?',
    '=group (not|_)+ number',
    'people .. ratio',
    'ratio … number .. (people|number|unit)',
    'load cap number',
    '=not .. see .. number people',
    `^ (is|see|_)* ${COUNT} (,|daily|$)`,
    `number people .. number unit`,
    `number people ${PER}`,
    `(cap|is) number people`,
    `${COUNT} unit ${PER}`,
    `you .. is+ ${COUNT}`,
    '(visits|booked|unit) .. _ number people (,|$)',
    `you … see .. number people`,
    'number _ number _? people',
    'number people (_|is)* number (_|is)* you',
    `number is _ people ${PER}`,
    'number people per',
    'unit , number people',
    'unit is number people',
  ],
  denied: [
    '=not … caseload',
    '=not … people .. own',
    '=not .. own people',
    '=caseload is? not (cap|own|_|is)? (_ _ _ _)? (,|$)',
  ],
});

export const CASELOAD: TermWording = {
  id: 'caseload',
  holds: anyOf(
    String.raw`caseload|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|at a time|at once|same time|simultan|individual|double|overlap|own|assigned`,
  ),
  elsewhere: everyOf(
    String.raw`\b(?:patients|clients|students|ages?)\W{1,3}\d+\+`,
    String.raw`= ?\d+(?:\.\d+)? ?pts?\b`,
  ),
  elsewhereAsWritten: /(?<=(?:\d|\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix))[ -](?:\w+ )?)PTs?\b/g,
  said: [FINDERS.said],
  denied: [FINDERS.denied],
};
