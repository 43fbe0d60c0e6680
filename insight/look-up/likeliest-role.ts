import { matchRole } from '../role';
import type { RoleId } from '../types';

/** What hints at the career that a person wants to look up. */
interface Hints {
  /** Roles of the postings on the page, one for each posting. */
  shown: readonly RoleId[];
  /** Title of a page whose posting could not be read, else `null`. */
  title: string | null;
  /** Roles that the person holds a license in. */
  licensed: readonly RoleId[];
}

/** The career that a look-up opens with: the page's most frequent, else the one its title names, else the person's own. */
export function likeliestRole({ shown, title, licensed }: Hints): RoleId {
  const counts = new Map<RoleId, number>();
  for (const role of shown) counts.set(role, (counts.get(role) ?? 0) + 1);
  const [frequent] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const titled = title === null ? undefined : matchRole(title)?.role;
  return frequent ?? titled ?? licensed[0] ?? 'physical-therapist-assistant';
}
