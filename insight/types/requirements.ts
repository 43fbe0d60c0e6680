/** What a posting asks for, and what a state requires. Part of the vocabulary; import it from `types/`. */
import type { Tier } from './band';
import type { RoleId } from './posting';

export interface SkillFound {
  id: string;
  name: string;
  /** The words of the posting that name it. */
  quoted: string;
}

export interface Skills {
  asked: (SkillFound & { have: boolean })[];
  /** Typical of the role and not named in the posting, most frequent first. */
  typical: { id: string; name: string; have: boolean }[];
  /** False where there was no description to read: nothing can be said of what is asked. */
  descriptionRead: boolean;
}

export type VerificationMark = 'verified' | 'two-sources' | 'one-source' | 'conflict' | 'not-read';
export type Requirement =
  | 'license'
  | 'certification'
  | 'registration'
  | 'license-or-certification'
  | 'none'
  | 'unknown';

/** How well a fact is known, and where it was read. */
export interface Evidence {
  mark: VerificationMark;
  sourceUrl: string | null;
  /** Date of the text that was read: "2014", "2014-05" or "2014-05-31"; `null` where it is undated. */
  sourceDate: string | null;
}

/** How a state has assistants supervised. */
export interface Supervision extends Evidence {
  /** How many one therapist may have; `null` where only `share` is ruled, and where sources are in conflict. */
  atMost: number | 'no-limit' | null;
  /** Who counts towards that number. */
  counted:
    | 'assistants'
    | 'full-time-assistants'
    | 'assistants-aides-students'
    | 'all-but-therapists'
    | 'aides'
    | 'apprentices';
  setting: 'everywhere' | 'schools' | 'outside-hospitals';
  /** Percent of the assistant's work that is supervised, how much of it directly, and how much at first. */
  share: { percent: number; direct: number; firstNinetyDays: number | null } | null;
}

/** What a state (or country) requires of a role; the evidence is that of the requirement. */
export interface Certification extends Evidence {
  role: RoleId;
  regionCode: string;
  regionName: string;
  /** The name of the state that was asked for, where it has nothing of its own and these are its country's. */
  insteadOf: string | null;
  /** The names of other states, provinces or nations that the posting names: each has its own rules. */
  elsewhere: string[];
  requirement: Requirement;
  /** `null` where no examination is named by the source. */
  exam: string | null;
  body: string | null;
  bodyUrl: string | null;
  /** `years` is `null` where the source tells the hours and not over how long. */
  continuingEducation: ({ hours: number; years: number | null } & Evidence) | null;
  compact: ({ name: string; step: 'active' | 'enacted' | 'no' | 'leaves-out-assistants' } & Evidence) | null;
  supervision: Supervision | null;
  /** True unless a primary source or two sources agree: "check with the state board". */
  checkWithBoard: boolean;
  note: string | null;
  /** An older reading that the newer source replaced, kept for the details view. */
  older: { requirement: Requirement; sourceUrl: string | null; sourceDate: string | null } | null;
  /** Set when the settings name a licence of another state and both are active compact members. */
  privilege: { from: string; to: string } | null;
  /** The day on which these facts were last gone through; what was old by then is old whatever a clock says. */
  importedOn: string;
}

export type Setting =
  | 'skilled-nursing'
  | 'home-health'
  | 'outpatient'
  | 'school'
  | 'acute-care'
  | 'inpatient-rehabilitation'
  | 'pediatric'
  | 'travel'
  | 'telehealth';
export type Schedule =
  | 'full-time'
  | 'part-time'
  | 'prn'
  | 'contract'
  | 'temporary'
  | 'weekends'
  | 'evenings'
  | 'nights';

/** What a posting asks for beside skills. */
export interface Asks {
  /** Years of experience asked for, and the words that say so. */
  experience: { years: number; quoted: string } | null;
  tier: Tier | null;
  settings: Setting[];
  schedule: Schedule[];
  credentials: {
    id: 'state-licence' | 'cpr-bls' | 'driving-licence' | 'nbcot' | 'asha-slpa' | 'npte';
    quoted: string;
  }[];
  newGraduatesWelcome: boolean;
  /** The words by which it does not take them; `null` where it says nothing of the kind. */
  newGraduatesRefused: string | null;
}
