import type { PayContext } from './pay';
import type { PayReading } from './types';
export function readSalary(_source: unknown, _context: PayContext): PayReading {
  return { pay: null, also: [], extras: [] };
}
