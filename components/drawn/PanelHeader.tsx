import type { Insight, RoleId } from '../../insight/types';
import { names, panel } from '../../locales/say';
import type { DeedName } from '../../messages/deed';
import { Icon } from './Icon';
import type { InsightProps } from './props';
import { assumedArea, bandOfPlace } from './typical';
import { sentenceOf } from './Verdict';

/** Role and place, and what the person can do with the panel. Folded, it still says the verdict. */
export function PanelHeader({ insight, display, bodyId }: InsightProps & { bodyId: string }) {
  const { match } = insight;
  const area = bandOfPlace(insight)?.areaTitle;
  const role = names.role[insight.role];
  const either = namedRoles(match);
  const others = match.alsoOpenTo.flatMap((other) =>
    isTherapist(other) ? [names.therapist[other]] : either.length > 0 ? [] : [names.role[other]],
  );
  const head = either.length > 0 ? panel.anyOf(either.map((each) => names.roleShort[each])) : role;
  return (
    <header class="panel-header">
      <div class="panel-title">
        <h2>{match.doubtful ? panel.possibly(head) : head}</h2>
        <p class="soft">{display.collapsed ? sentenceOf(insight, display) : (assumedArea(insight) ?? area)}</p>
        {either.length > 0 && !display.collapsed && (
          <p class="soft">{panel.anyOfInFull(either.map((each) => names.role[each]))}</p>
        )}
        {others.length > 0 && !display.collapsed && <p class="soft">{panel.alsoOpenTo(others)}</p>}
      </div>
      <div class="panel-buttons">
        <IconButton icon="settings" label={panel.settings} does="open-options" />
        <IconButton icon="hide" label={panel.hideOnSite} does="hide-site" done={panel.hiddenOnSite} />
        <button
          type="button"
          class="icon-button"
          aria-label={display.collapsed ? panel.expand : panel.collapse}
          title={display.collapsed ? panel.expand : panel.collapse}
          aria-expanded={display.collapsed ? 'false' : 'true'}
          aria-controls={bodyId}
          data-does={display.collapsed ? 'unfold' : 'fold'}
        >
          <Icon name={display.collapsed ? 'unfold' : 'fold'} />
        </button>
      </div>
    </header>
  );
}

type Named = Insight['match']['alsoOpenTo'][number];

const isTherapist = (role: Named): role is keyof typeof names.therapist => role in names.therapist;

/** The occupations of a title that names two or more and is for none before the others ("PTA or COTA"); else none. */
function namedRoles({ role, alsoOpenTo }: Insight['match']): RoleId[] {
  const named = alsoOpenTo.filter((other) => !isTherapist(other));
  return role === 'therapy-assistant' && named.length > 1 ? named : [];
}

interface IconButtonProps {
  icon: 'settings' | 'hide';
  label: string;
  does: DeedName;
  /** Said once it is done, where the button is gone by then. */
  done?: string;
}

function IconButton({ icon, label, does, done }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} data-does={does} data-done={done}>
      <Icon name={icon} />
    </button>
  );
}
