import type { Display, Insight, Pay, PayPer, WageBand } from '../../insight/types';
import { money, panel } from '../../locales/say';
import { againstEach, asEmployee, eachRate, hoursOf, ofAll, oneEnd } from './against';
import { figuresOf, hourOf, isByTheHour, isOpenEnded, medianPlace, percentOf } from './figures';
import { PositionMark } from './Icon';
import { OfferSum } from './OfferSum';
import type { InsightProps } from './props';
import { entryLine, rangeLine } from './range';
import { assumedArea, isWhyApart, noPlaceLine, typicalLine, typicalOfNamed, typicalSub } from './typical';
import { hasSeveralRates, RATES_SHOWN, whyOf } from './why';

/**
 * What the panel opens with. A verdict, and its colour, only where the offer has one; else what is offered, why it is not held against
 * the median, and the arithmetic that needs no assumption.
 */
export function Verdict({ insight, display }: InsightProps) {
  const parts = verdictParts(insight);
  if (parts) {
    return (
      <>
        <p class="verdict">
          {parts.lead}
          <strong class={parts.kind}>
            <PositionMark position={parts.kind} /> {parts.stressed}
          </strong>
          {parts.rest}
        </p>
        {underVerdict(insight, display).map((line) => (
          <p key={line} class="sub">
            {line}
          </p>
        ))}
      </>
    );
  }
  const { band, pay } = insight;
  const named = typicalOfNamed(insight, display);
  const sub = band && named === null ? typicalSub(band, display) : '';
  if (!pay.pay) {
    return (
      <>
        <p class="verdict">{sentenceOf(insight, display)}</p>
        {hasSeveralRates(insight) ? (
          <>
            <p class="why">{whyOf(insight)}</p>
            {eachRate(insight) && <p class="sum">{eachRate(insight)}</p>}
          </>
        ) : (
          insight.unreadPay && <p class="sub">{panel.sumsInText(pay.also.slice(0, SUMS_SHOWN).map(quotedOf))}</p>
        )}
        {sub && <p class="sub">{sub}</p>}
      </>
    );
  }
  const held = againstEach(insight);
  const entry = insight.offer.notCompared === 'open-ended' ? entryLine(insight) : null;
  // What each of several is paid stands in the lines above.
  const typical = named === null ? typicalLine(band, display) : held.length > 0 ? '' : named;
  return (
    <>
      <p class="verdict">{panel.offered(money.stated(pay.pay))}</p>
      <p class="why">{whyHere(insight)}</p>
      {entry && <p class="sub">{entry}</p>}
      {held.map((line) => (
        <p key={line} class="sum">
          {line}
        </p>
      ))}
      {asEmployee(insight) && <p class="sum">{asEmployee(insight)}</p>}
      <OfferSum insight={insight} />
      {typical && <p class="sub">{[typical, sub].filter(Boolean).join('. ')}</p>}
    </>
  );
}

/** How many sums that may be another job's are quoted. */
const SUMS_SHOWN = 2;
const quotedOf = ({ quoted }: Pay): string => quoted.replace(/\s+/g, ' ').trim();

/** Why there is no verdict; of one end with how it stands, of a place that was not read with whose figures are shown. */
const whyHere = (insight: Insight): string =>
  (isWhyApart(insight) ? noPlaceLine(insight) : oneEnd(insight)) ?? whyOf(insight);

/** What is typical in a place, where no posting stands behind it. */
export function Typical({ band, display }: { band: WageBand | null; display: Display }) {
  return (
    <>
      <p class="verdict">{typicalLine(band, display)}</p>
      {band && <p class="sub">{typicalSub(band, display)}</p>}
    </>
  );
}

/** The verdict as one plain sentence, for the folded panel. */
export function sentenceOf(insight: Insight, display: Display): string {
  const parts = verdictParts(insight);
  if (parts) return `${parts.lead}${parts.stressed}${parts.rest}`;
  const { band } = insight;
  const posted = postedOf(insight);
  const assumed = assumedArea(insight);
  return [posted, assumed && `${assumed}.`, typicalOfNamed(insight, display) ?? typicalLine(band, display)]
    .filter(Boolean)
    .join(' ');
}

/** What is posted of pay, or that nothing is, or nothing that can be read. */
function postedOf(insight: Insight): string {
  const { pay, unreadPay } = insight;
  if (pay.pay) return panel.posted(money.stated(pay.pay));
  if (!hasSeveralRates(insight)) return unreadPay ? panel.payNotRead : panel.noPayPosted;
  return panel.severalRates(pay.also.slice(0, RATES_SHOWN).map(quotedOf), pay.also.length > RATES_SHOWN);
}

/** The verdict as parts, the middle one stressed; joined they are the plain sentence. */
function verdictParts({ offer, comparison, band, pay }: Insight) {
  if (!offer.verdict || !pay.pay) return null;
  const stated = money.stated(pay.pay);
  const lead = offer.compared === 'middle' ? panel.verdictLeadMiddle(stated) : panel.verdictLead(stated);
  if (!comparison || !band) {
    const stressed = ofAll(offer.verdict, offer);
    return { lead, kind: offer.verdict, stressed, rest: '' };
  }
  const percent = percentOf(offer, comparison.differenceShare);
  const difference = { above: panel.above(percent), below: panel.below(percent), near: panel.near }[offer.verdict];
  const stressed = isOpenEnded(offer) ? panel.atLeast(difference) : difference;
  const place = medianPlace(band);
  const median = band.proxyFor === null ? panel.medianOf(place) : panel.medianOfProxy(band.proxyFor, place);
  return { lead, kind: offer.verdict, stressed, rest: ` ${median}` };
}

/** Pay whose year is so many times what is posted, and in what it is told. */
const IN_STEP: Partial<Record<PayPer, keyof typeof panel.yearlyOf>> = {
  week: 'week',
  'two-weeks': 'week',
  'half-month': 'month',
  month: 'month',
};

/** Against several medians: each of them. Against one: where it falls among all, and the same figures the other way round. */
function underVerdict(insight: Insight, display: Display): string[] {
  const { offer, comparison, band, pay } = insight;
  if (!comparison || !band || band.median === null) {
    return againstEach(insight);
  }
  const { annualLow, annualHigh, hourlyLow, hourlyHigh, outside, percentile } = comparison;
  const { hoursAYear } = display;
  const place = outside
    ? [panel.outside(outside.side, outside.percentile)]
    : percentile === null
      ? []
      : [panel.percentile(Math.round(percentile))];
  const byHour = isByTheHour(offer);
  const counted = hoursOf(insight);
  const hours = money.hourlyRange(hourlyLow, hourlyHigh, band.currency);
  // At other hours than full-time a year's pay and the median's year are of different work.
  const isOtherTime = offer.hoursCounted !== null && offer.hoursCounted.by !== 'full-time';
  const hour = counted === null || isOtherTime ? [] : [panel.hourlyAt(hours, counted)];
  const annual = money.yearlyRange(annualLow, annualHigh, band.currency);
  const steps = pay.pay?.per && IN_STEP[pay.pay.per];
  const year = steps ? panel.yearlyOf[steps](annual) : panel.yearlyAt(annual, hoursAYear);
  const other = [...hour, ...(byHour || pay.pay?.per === 'year' ? [] : [year])];
  const { first, second } = figuresOf(band.median, band.currency, display);
  const medianHour = money.hourly(hourOf(band.median), band.currency);
  const median = isOtherTime
    ? panel.byTheHour(hours, panel.medianOf(medianPlace(band)), medianHour, counted ?? '')
    : byHour
      ? panel.medianHour(money.anHour(hourOf(band.median), band.currency))
      : panel.medianBoth(first, second);
  return [rangeLine(insight), entryLine(insight), [...place, ...other, median].join(' ')].filter(
    (line) => line !== null,
  );
}
