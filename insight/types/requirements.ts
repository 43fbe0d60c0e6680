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

/** What a state (or country) requires of a role. */
export interface Certification {
  role: RoleId;
  regionCode: string;
  regionName: string;
  requirement: Requirement;
  /** `null` where no examination is named by the source. */
  exam: string | null;
  body: string | null;
  bodyUrl: string | null;
  /** `years` is `null` where the source tells the hours and not over how long. */
  continuingEducation: { hours: number; years: number | null } | null;
  compact: 'active' | 'enacted' | 'no' | null;
  compactName: string | null;
  mark: VerificationMark;
  /** True unless a primary source or two sources agree: "check with the state board". */
  checkWithBoard: boolean;
  note: string | null;
  sourceUrl: string | null;
  sourceDate: string | null;
  /** An older reading that the newer source replaced, kept for the details view. */
  older: { requirement: Requirement; sourceUrl: string | null; sourceDate: string | null } | null;
  /** Set when the settings name a licence of another state and both are active compact members. */
  privilege: { from: string; to: string } | null;
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
}
