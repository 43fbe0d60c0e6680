import type { Display, Insight } from '../../insight/types';

/** What the whole panel, and each of its larger parts, is drawn from. */
export interface InsightProps {
  insight: Insight;
  display: Display;
}
