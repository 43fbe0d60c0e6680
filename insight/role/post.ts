/** A post that a title names, and the role that it is. */
import type { RoleId } from '../types';
import type { Discipline, FieldKind, Level } from './vocabulary';

/** One post that a title names. */
export interface Post {
  /** Indexes of its first and last word. */
  first: number;
  last: number;
  /** Indexes of the words that make it, ascending. */
  telling: number[];
  /** Empty: no discipline is named. */
  disciplines: Discipline[];
  level: Level;
  /** Written as one abbreviation ("PTA"). */
  credential: boolean;
  /** Rests on an abbreviation that means other things too ("PTA", "PT Tech"). */
  ambiguous: boolean;
  /** "Allied health assistant": general by name, whatever discipline is named beside it. */
  allied: boolean;
  /** Disciplines whose therapist is offered in the same breath ("Physical Therapist/Assistant"). */
  beside: Discipline[];
  /** The words fit, but less well than they could. */
  uncertain: boolean;
  /** The words make it another occupation's post ("massage therapy assistant"). */
  foreign: boolean;
}

const ROLES: Record<'assistant' | 'aide', Record<Discipline | 'general', RoleId>> = {
  assistant: {
    physical: 'physical-therapist-assistant',
    occupational: 'occupational-therapy-assistant',
    speech: 'speech-language-pathology-assistant',
    general: 'therapy-assistant',
  },
  aide: {
    physical: 'physical-therapist-aide',
    occupational: 'occupational-therapy-aide',
    // Speech has no aide of its own: O*NET counts its technicians and paraeducators among the assistants.
    speech: 'speech-language-pathology-assistant',
    general: 'rehabilitation-aide',
  },
};

/** The role of a level in one discipline; in several or none it is the general one. Technicians without a licence are aides. */
export function roleOf(disciplines: readonly Discipline[], level: Level): RoleId {
  const [only, ...more] = disciplines;
  return ROLES[level === 'assistant' ? 'assistant' : 'aide'][only && more.length === 0 ? only : 'general'];
}

/** A post of one word; the readers widen it. */
export const postAt = (at: number, level: Level): Post => ({
  first: at,
  last: at,
  telling: [at],
  disciplines: [],
  level,
  credential: false,
  ambiguous: false,
  allied: false,
  beside: [],
  uncertain: false,
  foreign: false,
});

/** Whether a field makes a discipline of a word that could mean anything ("physical"); pathology does of speech only. */
export const givesName = (field: FieldKind | null, of: Discipline): boolean =>
  field !== null && (of === 'speech' || (field !== 'pathology' && field !== 'pathologist'));

/** A discipline's therapy, or therapy and rehabilitation in general; pathology alone is a laboratory. */
export const isField = (disciplines: readonly Discipline[], field: FieldKind | null): boolean =>
  disciplines.length > 0 || (field !== null && field !== 'pathology' && field !== 'pathologist');
