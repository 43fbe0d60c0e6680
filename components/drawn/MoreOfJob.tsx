import type { Insight, Setting } from '../../insight/types';
import { details } from '../../locales/say';
import { AskList } from './AskList';
import { MedicareRule } from './MedicareRule';
import { OtherMoney } from './Notices';
import { Outlook } from './Outlook';
import type { InsightProps } from './props';
import { TypicalSkills } from './SkillList';
import { PostedTiers } from './TierTable';
import { namedBands } from './typical';

/**
 * On demand: what else the posting offers and asks, which skills are typical of the job, how its number is projected to
 * change, and the career guide's flat figures, which are no measure of an offer.
 */
export function MoreOfJob({ insight, display }: InsightProps) {
  const { asks, skills, outlook, medicare } = insight;
  return (
    <details>
      <summary>{details.moreOfJob}</summary>
      <OtherMoney insight={insight} />
      {insight.band?.kind === 'career-guide' && namedBands(insight).length === 0 && (
        <PostedTiers insight={insight} display={display} />
      )}
      <div class="columns">
        <div>
          <AskList asks={asks} />
          {outlook && <Outlook outlook={outlook} />}
          {medicare && mayBeOutpatient(insight) && <MedicareRule rule={medicare} />}
        </div>
        <TypicalSkills skills={skills} />
      </div>
    </details>
  );
}

/** Settings in which Medicare's Part B pays for no or little therapy. */
const NOT_OUTPATIENT: ReadonlySet<Setting> = new Set<Setting>([
  'school',
  'home-health',
  'acute-care',
  'inpatient-rehabilitation',
  'pediatric',
]);

/** Whether the rule for outpatient therapy can concern a post: it is named one, or nothing says that it is another. */
function mayBeOutpatient({ asks: { settings }, offer: { arrangement } }: Insight): boolean {
  if (arrangement === 'school-year') return false;
  return settings.includes('outpatient') || !settings.some((setting) => NOT_OUTPATIENT.has(setting));
}
