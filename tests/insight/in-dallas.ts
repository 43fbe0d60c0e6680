import { insightFor } from '../../insight/insight';
import type { Posting } from '../../insight/types';
import { DEFAULT_PREFERENCES } from '../../preferences/preferences';

/** What is said of a posting for a physical therapist assistant in Dallas, unless it says otherwise. */
export const inDallas = (posting: Partial<Posting>) =>
  insightFor(
    {
      id: '1',
      title: 'Physical Therapist Assistant',
      url: 'https://jobs.example/1',
      location: 'Dallas, TX',
      ...posting,
    },
    DEFAULT_PREFERENCES,
  );
