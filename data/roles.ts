import rolesFile from './roles.json';
import type { LicensureKey, RoleId } from './schema';

export type { RoleId } from './schema';

/** What is known of a role besides its figures: which published series speak of it, and how closely. */
export interface RoleFacts {
  id: RoleId;
  /** The Bureau's occupation whose wages are shown; `null` where no series fits (see `nearest`). */
  soc: string | null;
  /** The title under which those wages are published. */
  seriesTitle: string;
  /** How far the series is from the role: `broad` holds unrelated occupations too; `null` where it is the role's own. */
  proxy: 'near' | 'broad' | null;
  onetCodes: string[];
  /** Roles whose series are shown beside a role that has none of its own. */
  nearest: RoleId[];
  /** The profession that supervises the role, as the next step of the ladder. */
  therapistSoc: string | null;
  /** Job Bank's group. Every group is wider than the role, and `title` is the label. */
  canada: { noc: string; title: string; proxy: 'near' | 'broad' };
  /**
   * Agenda for Change bands in which support workers are found (Chartered Society of Physiotherapy, NHS Health Careers:
   * 2 to 4) and the one that most hold, where a source says so.
   */
  unitedKingdom: { bands: number[]; usualBand: number | null };
  licensureKey: LicensureKey;
}

const roles = rolesFile.roles as unknown as RoleFacts[];

/** The seven roles, in the order in which lists show them. */
export const ROLE_IDS: readonly RoleId[] = roles.map((role) => role.id);

const byId = new Map(roles.map((role) => [role.id, role]));

/** The facts of a role. Throws on an id that is none of `ROLE_IDS`. */
export function roleFacts(id: RoleId): RoleFacts {
  const facts = byId.get(id);
  if (!facts) throw new RangeError(`No role is called "${id}".`);
  return facts;
}
