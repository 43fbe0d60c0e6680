import type { Insight } from '../../insight/types';
import { details } from '../../locales/say';
import { AskList } from './AskList';
import { MedicareRule } from './MedicareRule';
import { OtherMoney } from './Notices';
import { Outlook } from './Outlook';
import { TypicalSkills } from './SkillList';

/** On demand: what else the posting offers and asks, which skills are typical of the job, and how its number is projected to change. */
export function MoreOfJob({ insight }: { insight: Insight }) {
  const { asks, skills, outlook, medicare } = insight;
  return (
    <details>
      <summary>{details.moreOfJob}</summary>
      <OtherMoney insight={insight} />
      <div class="columns">
        <div>
          <AskList asks={asks} />
          {outlook && <Outlook outlook={outlook} />}
          {medicare && <MedicareRule rule={medicare} />}
        </div>
        <TypicalSkills skills={skills} />
      </div>
    </details>
  );
}
