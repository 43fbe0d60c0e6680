import { details, money, names, panel } from '../../locales/say';
import { Correction } from './Correction';
import type { InsightProps } from './props';
import { SourceNote } from './SourceNote';
import { areEstimated } from './TierTable';
import { bandOfPlace } from './typical';

/** On demand: the sources, which words decided, where pay and place were read, by which method; and the way to correct the role. */
export function HowWorkedOut({ insight, display }: InsightProps) {
  const { match, region, payOrigin, pay, comparison, sources } = insight;
  // The career guide's figures are no measure: an offer to a general post is held against its nearest occupations.
  const measure = bandOfPlace(insight);
  const main = sources.find(({ id }) => id === measure?.source);
  const sentences = [
    match.evidence.length > 0 && details.evidence(match.evidence),
    payOrigin && pay.pay && details.payOrigin(names.origin[payOrigin], pay.pay.quoted),
    region &&
      region.how !== 'preferences' &&
      region.how !== 'page-country' &&
      panel.region[region.how](region.place ?? measure?.areaTitle ?? names.country[region.country]),
    comparison?.percentile != null && details.percentileMethod,
    areEstimated(insight.tiers) && details.tiersMethod,
    details.hoursMethod(money.number(display.hoursAYear)),
  ].filter((text) => typeof text === 'string');
  return (
    <details class="how">
      <summary>
        {details.howHeading}
        {main && <span class="soft"> · {details.source(main.publisher, '', main.period)}</span>}
      </summary>
      <SourceNote insight={insight} />
      <ul class="how-list">
        {sentences.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {!match.doubtful && (
        <>
          <h3>{details.correctHeading}</h3>
          <Correction role={insight.role} />
        </>
      )}
    </details>
  );
}
