import { useId } from 'preact/hooks';
import type { Display, Insight, RoleId } from '../insight/types';
import { names, panel } from '../locales/say';
import { AskList } from './AskList';
import { CertificationNote } from './CertificationNote';
import { Correction } from './Correction';
import { HowWorkedOut } from './HowWorkedOut';
import { Icon } from './Icon';
import { NearestBands } from './NearestBands';
import { Notices } from './Notices';
import { Outlook } from './Outlook';
import { PanelHeader } from './PanelHeader';
import { PayScale } from './PayScale';
import { PointTable } from './PointTable';
import { SkillList } from './SkillList';
import { SourceNote } from './SourceNote';
import { TierTable } from './TierTable';
import { Verdict } from './Verdict';

export interface PanelProps {
  insight: Insight;
  display: Display;
  /** The page's background is dark. */
  dark?: boolean;
  onCollapse: (collapsed: boolean) => void;
  onHideSite: () => void;
  onOpenSettings: () => void;
  /** The person says which role the title really is. */
  onCorrect: (role: RoleId | 'none') => void;
}

/** The panel on an open posting: the verdict first, then what it rests on. */
export function Panel(props: PanelProps) {
  const { insight, display, dark = false, onCorrect } = props;
  const id = useId();
  const { band, match } = insight;
  return (
    <section class={dark ? 'lens panel dark' : 'lens panel'} aria-label={panel.label(names.role[insight.role])}>
      <PanelHeader {...props} bodyId={id} />
      <div id={id} class="panel-body" hidden={display.collapsed}>
        {match.doubtful && (
          <div class="doubt">
            <p class="note note-caution">
              <Icon name="caution" />
              <span>{match.doubtReason ? panel.doubt[match.doubtReason] : panel.doubtUnknown}</span>
            </p>
            <Correction role={insight.role} onCorrect={onCorrect} />
          </div>
        )}
        <Verdict insight={insight} display={display} />
        {band && <PayScale band={band} comparison={insight.comparison} pay={insight.pay.pay} display={display} />}
        <Notices insight={insight} display={display} />
        {band && (
          <>
            <PointTable band={band} display={display} />
            <TierTable tiers={insight.tiers} currency={band.currency} asked={insight.asks.tier} display={display} />
          </>
        )}
        <NearestBands nearest={insight.nearest} display={display} />
        <div class="columns">
          <div>
            <SkillList skills={insight.skills} />
            <AskList asks={insight.asks} />
          </div>
          <div>
            {insight.certification && <CertificationNote certification={insight.certification} />}
            {insight.outlook && <Outlook outlook={insight.outlook} />}
          </div>
        </div>
        <footer class="panel-footer">
          <SourceNote insight={insight} />
          <HowWorkedOut insight={insight} display={display} onCorrect={onCorrect} />
        </footer>
      </div>
    </section>
  );
}
