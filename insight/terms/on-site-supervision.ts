import { findersOf } from './meetings';
import { anyOf, everyOf, type TermWording } from './wording';

/** "in the building", "at the same school", "down our hall" */
const HERE = '(here|prep (which|same)+ kind? place|(shares|same) .. (place|therapist))';
const WHO = '(therapist|supervision)';

/** Whether whoever supervises is there. A place or a phone alone says nothing: it has to meet a supervisor. */
const FINDERS = findersOf({
  words: {
    therapist: `
      pt|pts|ot|ots|otr|otrs|slp|slps|slt|slts|cht|dpt|physio|physios|physiotherapist|physiotherapists|therapist
      therapists|physical therapist|physical therapists|occupational therapist|occupational therapists
      speech pathologist|speech pathologists|speech language pathologist|speech language pathologists|speech therapist
      pathologist|supervisor|supervisors|practitioner|practitioners|ot staff|pt owner|pt owners|therapist owner|rpt
      lpt|speechie|speechies|chts|dpts|kinesiologist|exercise physiologist|treating clinician|supervising clinician
      owner|both owners
    `,
    supervision: 'supervision|oversight|supervised|supervise|direct supervision|your supervising|supervising',
    other: `
      answer their phone|answer their phones|answer the phone|answer their own phones|answers the phone
      pt assistant|pt assistants|ot assistant|ot assistants|therapist assistant|therapist assistants
      physical therapist assistant|physical therapist assistants|therapy assistant|physio assistant
      physiotherapist assistant|pt aide|pt aides|pt tech|pt techs|ot aide|pt clinic|ot clinic|pt department
      ot department|pt gym|pt student|pt students|ot student|ot students|ot program|pt program|pt school|pt license
      pt licence|ot license|pt experience|slp assistant|slp assistants|under the supervision|under supervision
      on site gym|onsite gym|on site childcare|on site fitness|on site parking|on site clinic|on site training
      on the unit see|pt services|ot services|slp services|ot and pt services|pt or ot|pt treatment|ot treatment
      pt equipment|at the end|at the time|pt session|pt sessions|ot session|ot sessions|supervision of
      shift supervisor|in the absence|matched with you|pt buddy|ot buddy|slp buddy|pt mentor|ot mentor|never without
    `,
    here: `
      on site|onsite|on premises|on the premises|on campus|on your campus|in house|in person|next door|down the hall
      down our hall|in the hallway|hallway|across the hall|beside you|next to you|with you|steps away|poolside
      at your side|by your side|at your elbow|one door down|a door away|a few feet away|few feet|feet away
      always around|is around|are around|be around|readily around|present|physically present|in center|in clinic
      in building|on duty|here daily|here every|here all|there daily|there every|there all|there whenever
      here whenever|is here|am here|are here|is there|am there|be here|be there|there with you|in school|always here
      always there|across from yours|next room|next classroom|next office|next bay|next booth|in yours|next table|in the room|every shift you
      every shift that you|same shifts|same shift|around you|who is there
    `,
    beside: 'alongside|side by side with|side by side|shoulder to shoulder with|next to|beside',
    sight:
      'within sight|within eyeshot|in eyeshot|within eyesight|line of sight|within earshot|in earshot|within shouting distance|within reach|within view',
    team: 'team',
    trait: 'friendly|owned|led|driven|run|founded|centered|treatments|evaluations|evals',
    whenever: 'whenever|when you|every day you|any time you|anytime you|as long as you|throughout',
    they: 'she|he',
    service: `
      physiotherapy|therapy|care|services|gym|childcare|parking|rehab|rehabilitation|service|training|treatment
      fitness|employer|company|cafe
    `,
    me: "i|i'm|one of us|owners|founders",
    without: 'without',
    prep: 'in|on|at|from|out of|inside|within|into|around',
    which: 'the|whichever|whatever|any|your|our|this|that|each|every|one|both|all|same|very|every single|main',
    kind: 'treatment|therapy|rehab|main|small|front|medical|shared|busy|open|outpatient|pediatric',
    place: `
      building|buildings|facility|site|room|gym|clinic|school|schools|center|centre|office|department|hospital|hall
      suite|ward|unit|floor|studio|farm|home|house|campus|barn|pool|classroom|space|area|practice|location|program
      preschool|premises|community|field|bldg|bldgs|wing|lab|dept|roof|table
    `,
    same: 'same|shared',
    shares: 'share|shares|sharing',
    always: 'always|at all times|full time|all day|every day|daily|throughout',
    alone: 'alone|solo|unsupervised|by yourself|on your own',
    sole: `
      only therapist|only therapy|only clinician|only rehab|sole therapist|lone therapist|only pt|only ot|only slp
      only practitioner|only therapy staff|only therapy person|only therapy provider|only rehab person|only licensed
    `,
    you: "you|you'll|you're|yourself",
    away: `
      remote|remotely|offsite|off site|off campus|virtual|virtually|zoom|video|telehealth|teletherapy|phone|text|cell
      elsewhere|itinerant|reachable|on call|a call away|a phone call away|another|different|sister|miles away|miles
      an hour away|main office|regional office|home office|corporate office|by phone|phoned|texts|over teams|via teams|on teams|next town|online|starlink|circuit
      out in the field|from home
    `,
    comes: `
      visits|visit|comes|come|drops|stops|travels|pops|attends|swings|joins|rounds|only in|only there|only here
      meet with you|meets with you|comes out
    `,
    seldom: `
      once|every so often|monthly|weekly|biweekly|quarterly|periodically|occasionally|now and then|as needed
      every other|every two|every few|every second|each month|every month|times a month|for evals|for evaluations
      for evaluation|twice a month|every #
    `,
    twice: 'twice',
    only: 'only|otherwise|the rest of the time',
    check: `
      supervisory visits|supervisory visit|supervision visit|supervision visits|joint visit|joint visits
      oversight visits|sup visit|sup visits
    `,
    helps: 'assist|assists|help|helps|support|supports|assisting|supporting|set up|sets up',
    with: 'with',
    object: 'of|to|for|about|by|under',
    sees: 'carry|carries|see|treat',
    supervises: 'supervises|oversees|provides supervision|provide supervision|signs off',
    people: 'aides|aide|techs|volunteers|students|residents|patients|children',
  },
  elsewhere: [
    'helps .. therapist (?!,)',
    'here _? (service|team)',
    'therapist team',
    'therapist trait',
    'number comes',
    '(supervises|supervision) .. people',
    'beside which? therapist (,|_ therapist)',
    'therapist prep which place sees',
    '(?<!not _?) without .. therapist (prep which place)?',
  ],
  said: [
    `${WHO} … ${HERE}`,
    `me … here`,
    `they (_|always)? ${HERE}`,
    `${HERE} .. whenever`,
    `(sight|here) .. therapist`,
    `${WHO} … sight`,
    `sight supervision`,
    `here (_|always)? supervision`,
    `which same place .. therapist`,
    `beside (which|_)? therapist`,
    `supervises .. here`,
    `therapist .. you .. shares`,
    `shares .. place .. therapist`,
  ],
  denied: [
    `check … seldom`,
    `seldom check`,
    `therapist … ${HERE} .. (only|seldom)`,
    `${WHO} .. away .. seldom .. ${HERE}`,
    `you … sole`,
    `alone prep which place`,
  ],
  lacking: [`${WHO} … away`, `away _? ${WHO}`, `therapist .. comes .. (seldom|twice)`],
});

export const ON_SITE_SUPERVISION: TermWording = {
  id: 'on-site-supervision',
  holds: anyOf(
    String.raw`\b(?:L?PT|OT|OTR|SLP|SLT|CHT|DPT)s?\b|therapist|physio|pathologist|supervis|oversight|oversee|owner|practitioner|alone|only|\bI\b|one of us`,
  ),
  elsewhere: everyOf(String.raw`\bopenings available\b`),
  said: [FINDERS.said],
  denied: [FINDERS.denied],
};
