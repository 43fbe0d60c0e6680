/**
 * The words that make a post: disciplines, fields, levels and abbreviations, each with its one meaning.
 * What the words around a post say is `vocabulary-context.ts`; what words say TOGETHER is `find-posts.ts`.
 * All spellings are folded (see `title.ts`); a plural in -s need not be listed.
 */
import type { TherapistProfession } from '../types';

export type Discipline = 'physical' | 'occupational' | 'speech';
export type FieldKind = 'therapy' | 'therapist' | 'rehab' | 'pathology' | 'pathologist' | 'allied' | 'restorative';
export type Level = 'assistant' | 'aide' | 'technician';

export type Meaning =
  /** "physical": names a discipline once a field follows; `alone`: even without one ("speech aide"). */
  | { is: 'discipline'; of: Discipline; alone: boolean }
  /** "physiotherapy", "PT": discipline and field in one. `person`: it names a therapist; `short`: it is an abbreviation. */
  | { is: 'therapy'; of: Discipline; person: boolean; short: boolean }
  /** "OTR": a licensed therapist, never part of an assistant's name. */
  | { is: 'licence'; of: Discipline }
  /** "therapy", "rehab": a field without a discipline. */
  | { is: 'field'; kind: FieldKind }
  /** "PTA": a whole post in one word. `only`: it means nothing else anywhere ("LPTA"). */
  | { is: 'credential'; of: Discipline[]; only: boolean }
  /** `leads`: a Spanish or French level, whose field follows it. */
  | { is: 'level'; level: Level; leads: boolean };

const THERAPISTS: Record<Discipline, TherapistProfession> = {
  physical: 'physical-therapist',
  occupational: 'occupational-therapist',
  speech: 'speech-language-pathologist',
};

/** The licensed profession of a discipline. */
export function therapistOf(discipline: Discipline): TherapistProfession {
  return THERAPISTS[discipline];
}

const discipline = (of: Discipline, alone = false): Meaning => ({ is: 'discipline', of, alone });
const therapy = (of: Discipline): Meaning => ({ is: 'therapy', of, person: false, short: false });
const therapist = (of: Discipline): Meaning => ({ is: 'therapy', of, person: true, short: false });
const initials = (of: Discipline): Meaning => ({ is: 'therapy', of, person: true, short: true });
const licence = (of: Discipline): Meaning => ({ is: 'licence', of });
const credential = (of: Discipline[], only: boolean): Meaning => ({ is: 'credential', of, only });
const level = (name: Level, leads = false): Meaning => ({ is: 'level', level: name, leads });

/** What the words that make a post mean. These, and only these, are worth mending from a wrong spelling. */
const TELLING: [Meaning, string][] = [
  [discipline('physical'), 'physical phys phy fisica fisico fisicas physl physique'],
  [discipline('occupational', true), 'occupational occup occ occupat ocupacional'],
  [discipline('speech', true), 'speech habla'],
  [discipline('speech'), 'language lang hearing lenguaje communication communicative'],
  [therapy('physical'), 'physiotherapy physio fisioterapia physiotherapie physicaltherapy'],
  [therapy('occupational'), 'ergotherapie ergotherapy occupationaltherapy'],
  [therapy('speech'), 'fonoaudiologia logopedia orthophonie speechtherapy'],
  [therapist('physical'), 'physiotherapist fisioterapeuta physiotherapeute physicaltherapist kinesitherapist'],
  [therapist('occupational'), 'occupationaltherapist ergotherapeute ergotherapist'],
  [therapist('speech'), 'fonoaudiologo fonoaudiologa logopeda orthophoniste speechtherapist'],
  [initials('physical'), 'pt'],
  [initials('occupational'), 'ot'],
  [initials('speech'), 'slp slt salt st'],
  [licence('physical'), 'rpt dpt lpt mpt'],
  [licence('occupational'), 'otr otrl lotr otd'],
  [licence('speech'), 'ccc cccslp'],
  [{ is: 'field', kind: 'therapy' }, 'therapy therapies terapia terapias thpy therap'],
  [{ is: 'field', kind: 'therapist' }, 'therapist terapeuta terapista ther thera therapeutist therapeute'],
  [
    { is: 'field', kind: 'rehab' },
    'rehab rehabilitation rehabilitative rehabilitacion readaptation neurorehab neurorehabilitation telerehab',
  ],
  [{ is: 'field', kind: 'pathology' }, 'pathology patologia path disorders disorder correction'],
  [{ is: 'field', kind: 'pathologist' }, 'pathologist patologo patologa'],
  [{ is: 'field', kind: 'allied' }, 'allied'],
  [{ is: 'field', kind: 'restorative' }, 'restorative'],
  [credential(['physical'], false), 'pta'],
  [credential(['physical'], true), 'lpta cpta rpta ptal lptal'],
  [credential(['occupational'], false), 'ota cota lota'],
  [credential(['occupational'], true), 'cotal otal otac'],
  [credential(['speech'], true), 'slpa slpal cslpa slta slpasst'],
  [credential(['physical', 'occupational'], true), 'otapta ptaota ptacota cotapta'],
  [level('assistant'), 'assistant asst assist assitant assistent asistant ast'],
  [level('assistant', true), 'asistente auxiliar assistante technologue'],
  [level('aide'), 'aide aid attendant helper extender orderly paraprofessional paraeducator para'],
  [level('aide', true), 'ayudante prepose preposee'],
  [level('technician'), 'technician tech'],
  [level('technician', true), 'tecnico tecnica technicien technicienne'],
];

/** Every word that makes a post, with what it means. What comes here has to pass `gate.ts` too, which a test tells. @internal */
export const TELLING_WORDS: ReadonlyMap<string, Meaning> = new Map(
  TELLING.flatMap(([meaning, words]) => words.split(/\s+/).map((word): [string, Meaning] => [word, meaning])),
);

/** What a folded word means, as it is written or in the singular; `null` where it makes no post. */
export function meaningOf(folded: string): Meaning | null {
  return (
    TELLING_WORDS.get(folded) ?? (folded.endsWith('s') ? TELLING_WORDS.get(folded.slice(0, -1)) : undefined) ?? null
  );
}
