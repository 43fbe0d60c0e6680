import type { RoleId, WageBand } from '../types';

/** A band without figures, for each country to fill in. */
export function emptyBand(
  role: RoleId,
): Omit<WageBand, 'kind' | 'currency' | 'areaCode' | 'areaTitle' | 'period' | 'source'> {
  return {
    role,
    p10: null,
    p25: null,
    median: null,
    p75: null,
    p90: null,
    points: [],
    lowHighOnly: false,
    annualised: false,
    fallback: null,
    fallbackReason: null,
    proxyFor: null,
    proxy: null,
    employment: null,
  };
}
