import { applicantTracking } from './applicant-tracking';
import { boards } from './boards';
import type { Site } from './site';

const matchPatterns = (sites: readonly Site[]): string[] => [
  ...new Set(sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`))),
];

/** Match patterns of the boards, which the manifest asks for at install: secure pages only, each host once. */
export const boardMatches: string[] = matchPatterns(boards);

/** Match patterns of the applicant-tracking hosts, to be granted one by one. */
export const applicantTrackingMatches: string[] = /* @__PURE__ */ matchPatterns(applicantTracking);
