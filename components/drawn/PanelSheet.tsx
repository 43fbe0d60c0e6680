import type { Insight } from '../../insight/types';
import { names, panel } from '../../locales/say';
import { RefusedGraduates } from './AskList';
import { CertificationNote } from './CertificationNote';
import { Correction } from './Correction';
import { HowWorkedOut } from './HowWorkedOut';
import { Icon } from './Icon';
import { MoreOfJob } from './MoreOfJob';
import { NearestBands } from './NearestBands';
import { Notices } from './Notices';
import { OfferActions } from './OfferActions';
import { PanelHeader } from './PanelHeader';
import { PayScale } from './PayScale';
import { PointTable } from './PointTable';
import type { InsightProps } from './props';
import { AskedSkills } from './SkillList';
import { PostedTiers } from './TierTable';
import { insteadOfPlace } from './typical';
import { Verdict } from './Verdict';

/** One panel stands in a shadow root of its own, so that its ids need not be unique in the page. */
const BODY = 'panel-body';

/**
 * The panel on an open posting: the verdict first, then what it rests on. It pushes the posting down, so what is not needed to
 * decide stands behind the two words of its last line. What the person does in it is named by `data-does`
 * and heard at its root (`deed-of.ts` beside `Drawn`).
 */
export function PanelSheet({ insight, display }: InsightProps) {
  const { band, match } = insight;
  return (
    <section class="lens panel" aria-label={panel.label(names.role[insight.role])}>
      <PanelHeader insight={insight} display={display} bodyId={BODY} />
      <div id={BODY} class="panel-body" hidden={display.collapsed}>
        {match.doubtful && (
          <div class="doubt">
            <p class="note note-caution">
              <Icon name="caution" />
              <span>{match.doubtReason ? panel.doubt[match.doubtReason] : panel.doubtUnknown}</span>
            </p>
            <Correction role={insight.role} />
          </div>
        )}
        <Verdict insight={insight} display={display} />
        {band && <PayScale band={band} comparison={insight.comparison} pay={insight.pay.pay} display={display} />}
        <Notices insight={insight} display={display} />
        <OfferActions insight={insight} />
        {band && (
          <>
            <PointTable band={band} step={insight.offer.onScale?.isCurrent === false ? null : insight.step} />
            {band.kind !== 'career-guide' && <PostedTiers insight={insight} display={display} />}
          </>
        )}
        <NearestBands nearest={insight.nearest} display={display} />
        <RefusedGraduates asks={insight.asks} />
        <div class="columns">
          <AskedSkills skills={insight.skills} />
          <Certifications insight={insight} today={display.today} />
        </div>
        <footer class="panel-footer">
          <MoreOfJob insight={insight} display={display} />
          <HowWorkedOut insight={insight} display={display} />
        </footer>
      </div>
    </section>
  );
}

/** What the state requires; of a post that is open to several disciplines, of each by its name. */
function Certifications({ insight, today }: { insight: Insight; today: string }) {
  const { certification, certificationsOfNamed: each } = insight;
  const isAssumed = insteadOfPlace(insight) === 'preferences';
  if (each.length === 0) {
    return certification && <CertificationNote certification={certification} today={today} isAssumed={isAssumed} />;
  }
  return (
    <div>
      {each.map((one) => (
        <CertificationNote key={one.role} certification={one} today={today} isOneOfSeveral isAssumed={isAssumed} />
      ))}
    </div>
  );
}
