import { FACTS_ONLY, type SourceEntry } from './standing-sources';

/** Sources of what stands around an offer. Like `STANDING_SOURCES`, changed here when a newer edition is imported. */
export const OFFER_SOURCES: Record<string, SourceEntry> = {
  'supervision-pages': {
    publisher: 'Federation of State Boards of Physical Therapy, ASHA and state agencies, as linked beside each state',
    title: 'How many assistants one therapist may supervise',
    period: 'most of it undated',
    licence: FACTS_ONLY,
    url: 'https://www.fsbpt.net/lrg/Home/SupervisionRatio',
  },
};
