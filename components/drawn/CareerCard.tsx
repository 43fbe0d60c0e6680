import type { Career } from '../../insight/career';
import type { Display } from '../../insight/types';
import { details } from '../../locales/say';
import { CertificationNote } from './CertificationNote';
import { NearestBands } from './NearestBands';
import { BandNotices } from './Notices';
import { Outlook } from './Outlook';
import { PayScale } from './PayScale';
import { PointTable } from './PointTable';
import { TypicalSkills } from './SkillList';
import { SourceNote } from './SourceNote';
import { areEstimated, TierTable } from './TierTable';
import { Typical } from './Verdict';

/** A career in a region, without a posting: what is typical there, and what the work and the state ask for. */
export function CareerCard({ career, display }: { career: Career; display: Display }) {
  const { band, tiers, certification, outlook } = career;
  return (
    <div class="career">
      <Typical band={band} display={display} />
      {band && (
        <>
          <PayScale band={band} comparison={null} pay={null} display={display} />
          <BandNotices band={band} display={display} />
          <PointTable band={band} />
          <TierTable tiers={tiers} currency={band.currency} asked={null} posted={null} display={display} />
        </>
      )}
      <NearestBands nearest={career.nearest} display={display} />
      <div class="columns">
        <TypicalSkills skills={career.skills} />
        <div>
          {certification && <CertificationNote certification={certification} today={display.today} />}
          {outlook && <Outlook outlook={outlook} />}
        </div>
      </div>
      <div class="fine part">
        {areEstimated(tiers) && <p>{details.tiersMethod}</p>}
        <SourceNote insight={career} />
      </div>
    </div>
  );
}
