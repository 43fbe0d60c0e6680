import type { Comparison, Display, Insight, Pay, WageBand } from '../../insight/types';
import { money, names, panel } from '../../locales/say';
import { figuresOf, firstRange, hourOf, medianPlace, placeName, yearOf } from './figures';
import { PositionMark } from './Icon';
import type { InsightProps } from './props';

/** The sentence that the panel opens with, and the line under it with the same figures the other way round. */
export function Verdict({ insight, display }: InsightProps) {
  const { comparison, band, pay } = insight;
  if (comparison && band && pay.pay) {
    const { lead, stressed, rest } = verdictOf(comparison, band, money.stated(pay.pay));
    return (
      <>
        <p class="verdict">
          {lead}
          <strong class={comparison.position}>
            <PositionMark position={comparison.position} /> {stressed}
          </strong>
          {rest}
        </p>
        <p class="sub">{subOf(insight, comparison, band, display)}</p>
      </>
    );
  }
  return (
    <>
      <p class="verdict">{sentenceOf(insight, display)}</p>
      {band && <p class="sub">{typicalSubOf(band, display)}</p>}
    </>
  );
}

/** What is typical in a place, where no posting stands behind it. */
export function Typical({ band, display }: { band: WageBand | null; display: Display }) {
  return (
    <>
      <p class="verdict">{typicalOf(band, display)}</p>
      {band && <p class="sub">{typicalSubOf(band, display)}</p>}
    </>
  );
}

/** The verdict as one plain sentence, for the folded panel. */
export function sentenceOf({ comparison, band, pay }: Insight, display: Display): string {
  if (comparison && band && pay.pay) {
    const { lead, stressed, rest } = verdictOf(comparison, band, money.stated(pay.pay));
    return `${lead}${stressed}${rest}`;
  }
  return `${openingOf(pay.pay)} ${typicalOf(band, display)}`;
}

const openingOf = (posted: Pay | null): string =>
  posted ? `${panel.posted(money.stated(posted))} ${panel.notCompared}` : panel.noPayPosted;

/** The verdict as parts, the middle one stressed; joined they are the plain sentence. */
function verdictOf(comparison: Comparison, band: WageBand, stated: string) {
  const percent = Math.round(Math.abs(comparison.differenceShare) * 100);
  const stressed = { above: panel.above(percent), below: panel.below(percent), near: panel.near };
  const place = medianPlace(band);
  const median =
    band.kind === 'career-guide'
      ? panel.medianOfGuide
      : band.proxyFor === null
        ? panel.medianOf(place)
        : panel.medianOfProxy(band.proxyFor, place);
  return { lead: panel.verdictLead(stated), stressed: stressed[comparison.position], rest: ` ${median}` };
}

/** Where the posted pay falls among all pays of the area. */
function percentileWords({ outside, percentile }: Comparison): string[] {
  if (outside) return [panel.outside(outside.side, outside.percentile)];
  return percentile === null ? [] : [panel.percentile(Math.round(percentile))];
}

function subOf({ pay }: Insight, comparison: Comparison, band: WageBand, display: Display): string {
  const { annualLow, annualHigh, hourlyLow, hourlyHigh } = comparison;
  const other =
    pay.pay?.per === 'year'
      ? panel.hourlyAt(money.hourlyRange(hourlyLow, hourlyHigh, band.currency), display.hoursAYear)
      : panel.yearlyAt(money.yearlyRange(annualLow, annualHigh, band.currency), display.hoursAYear);
  const sentences = [...percentileWords(comparison), other];
  if (band.median !== null) {
    const { first, second } = figuresOf(band.median, band.currency, display);
    sentences.push(panel.medianBoth(first, second));
  }
  return sentences.join(' ');
}

/** What is typical here, as a sentence for where no pay is posted or comparable. */
function typicalOf(band: WageBand | null, display: Display): string {
  if (!band) return panel.noFigures;
  const first = band.points[0];
  const last = band.points.at(-1);
  if (first && last) {
    return band.kind === 'award-minimum'
      ? panel.awardFrom(
          first.hourly === null ? money.aYear(first.annual, band.currency) : money.anHour(first.hourly, band.currency),
        )
      : panel.payScaleRange(`${money.yearlyRange(first.annual, last.annual, band.currency)} ${names.per.year}`);
  }
  if (band.median === null) return panel.medianNotPublished;
  const figure =
    display.payFirst === 'hour'
      ? money.anHour(hourOf(band.median), band.currency)
      : money.aYear(yearOf(band.median, display), band.currency);
  if (band.kind === 'career-guide') return panel.guideMedian(figure);
  const { name, country } = placeName(band);
  return panel.typicalIn(country ? names.inCountry[country] : name, figure);
}

function typicalSubOf(band: WageBand, display: Display): string {
  const sentences: string[] = [];
  if (band.median !== null) {
    sentences.push(panel.theMedian(figuresOf(band.median, band.currency, display).second));
  }
  if (band.p25 !== null && band.p75 !== null && band.kind === 'wage-survey') {
    sentences.push(panel.middleHalf(firstRange(band.p25, band.p75, band.currency, display)));
  }
  if (band.p90 !== null && band.kind === 'career-guide') {
    sentences.push(panel.topTenth(figuresOf(band.p90, band.currency, display).first));
  }
  return sentences.join(' ');
}
