import { denialsOf } from './denial';
import { everyOf, oneOf, partsOf, type TermWording } from './wording';

/** Whom the assistant would teach: a duty, not an offer. */
const WHICH = oneOf(
  'the|our|fieldwork|clinical|visiting|college|new|newer|junior|other|two|less|experienced|student|and|of|hundreds|high-school|local|rehab|fellow',
  String.raw`[\w-]+-level|\w{2,4}A|I{1,3}`,
);
const LEARNERS = `(?:${WHICH} ){0,4}${oneOf(
  'students?|aides?|peers|interns?|apprentices|juniors?|nurses|staff|others|youth|techs?|colleagues',
  'assistants|children|inmates|residents|members|clients|travelers|clinicians|PTAs|COTAs|SLPAs',
)}`;

export const MENTORSHIP: TermWording = {
  id: 'mentorship',
  holds: /mentor|match|coach|precept|budd(?:y|ied)|pair/i,
  elsewhere: everyOf(
    String.raw`\b(?:mentors?|mentored|mentoring|mentorship (?=of|to))(?: scheme(?= for))? ?(?:of |to |(?<=scheme )for )?${LEARNERS}\b`,
    String.raw`\bmentors?,? (?:and|&|or) (?:supervis|train|guid|lead|teach|direct|orient|develop)\w*[^;.]{0,60}`,
    String.raw`\bmentor-(?:minded|like|style)`,
    String.raw`\bstudents? (?:from|who|on|rotat\w+)\b[^;.]{0,80}`,
    String.raw`(?<!n['’]t )(?<!\b(?:ha[sv]e?|gets?|given|named|assigned)\b[\w ]{0,25})\b(?:be|is|as|acts? as|serves? as) an? (?:mentor|preceptor)\b|\b(?:be|as) (?:mentor|preceptor)s?\b[^;.]{0,40}`,
    String.raw`\bmentor (?:teacher|and clinical instructor)[\w ]{0,30}`,
    String.raw`\b(?:mentor|preceptor)s? for ${LEARNERS}|\bprecepts?\b[\w ]{0,12}${LEARNERS}`,
    String.raw`\bstudents? (?:whom |that )?you (?:may |will |can |also )*mentor`,
    String.raw`\b(?:you|you['’]ll|may|can|will|could|would|to|help) (?:also )?mentor (?!you\b|new|match|program|who|in\b|from|for\b)\w+`,
    String.raw`\brecruiters?\b[^;.]{0,40}\bmentor\w*|\bmentors? and recruiters`,
    String.raw`\bmentoring (?:toolkit|sessions|circle for)\b[^;.]{0,40}|\b(?:has|have) mentored\b[^;.]{0,40}`,
    String.raw`^\W*(?:mentors|mentoring|mentor) (?=\w+s\b)(?!hip)[^;.]{0,60}\b(?:students?|aides?|peers|staff)`,
  ),
  said: partsOf(
    String.raw`\bmentor(?:ship|ing|ed|s)?\b|\bpreceptor(?:ship)?s?\b`,
    String.raw`\b(?:pair(?:ed|s)?|match(?:ed|es)?|partner(?:ed)?) (?:\w+ ){0,4}with an? (?:senior|experienced|seasoned|veteran)\b`,
    String.raw`\b(?:will|to|who) coach you\b|\b(?:coached|coaching) (?:by|from) (?:an?|our|your) |\bmatched (?:up )?with you\b`,
    String.raw`\ba buddy (?:for|in|during)`,
    String.raw`\bbuddy (?:system|with you|scheme)|\bbudd(?:y|ied) (?:up )?with\b`,
  ),
  denied: partsOf(
    String.raw`\bwon['’]t be (?:an?|any) mentor`,
    ...denialsOf(String.raw`(?:formal |structured )?mentor\w*|preceptor\w*`),
    String.raw`\bmentor\w*[^;.]{0,60}\bno (?:formal |structured )?program`,
    String.raw`\bnot (?:suit\w*|the right)\b[^;.]{0,40}\bmentor`,
  ),
};
