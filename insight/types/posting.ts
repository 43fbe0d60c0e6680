/** What a page says, and which role it names. Part of the vocabulary; import it from `types/`. */

/** The seven occupations that the product knows; the ids of `data/roles.json`. */
export type RoleId =
  | 'physical-therapist-assistant'
  | 'occupational-therapy-assistant'
  | 'speech-language-pathology-assistant'
  | 'physical-therapist-aide'
  | 'occupational-therapy-aide'
  | 'rehabilitation-aide'
  | 'therapy-assistant';

/** schema.org values as they stand, but for their texts, which are plain: `insight/` reads them, `sites/` only finds them. */
export interface StructuredPosting {
  baseSalary?: unknown;
  estimatedSalary?: unknown;
  jobLocation?: unknown;
  applicantLocationRequirements?: unknown;
  jobLocationType?: unknown;
  occupationalCategory?: unknown;
  employmentType?: unknown;
}

/**
 * What a page says of one job. Texts are plain and kept as the page prints them (white space folded, character references
 * decoded, hidden copies left out).
 */
export interface Posting {
  /** Identity on its site: two nodes that show the same job have the same id, whatever else they show. */
  id: string;
  title: string;
  url: string;
  company?: string;
  location?: string;
  payText?: string;
  /** Never markup. */
  description?: string;
  structured?: StructuredPosting;
}

/** Licensed professions that a title can offer beside an assistant's post. */
export type TherapistProfession = 'physical-therapist' | 'occupational-therapist' | 'speech-language-pathologist';

export type DoubtReason =
  /** The title offers a therapist's or an assistant's post ("PT/PTA"). */
  | 'therapist-or-assistant'
  /** The title leaves the discipline or level open and the description decided. */
  | 'from-description'
  /** The deciding word was mended from an unusual spelling. */
  | 'spelling'
  /** An abbreviation that means other things too ("PTA" alone, "COTA" alone). */
  | 'abbreviation'
  /** The words fit, but another reading is possible. */
  | 'other-reading';

/** Which role a title (with its description) names, and why we think so. */
export interface RoleMatch {
  role: RoleId;
  /** 0 to 1. Under the lower threshold there is no match at all; between the two thresholds it is doubtful. */
  confidence: number;
  doubtful: boolean;
  doubtReason: DoubtReason | null;
  /** The words that decided, as they stand in the title or description. */
  evidence: string[];
  /** Other posts that the same title offers. */
  alsoOpenTo: (RoleId | TherapistProfession)[];
}
