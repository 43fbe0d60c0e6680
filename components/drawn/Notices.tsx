import type { Display, Insight, Pay, PayDoubt, PayExtra, TravelTerms, WageBand } from '../../insight/types';
import { money, names, panel, verdict } from '../../locales/say';
import { areaInSentence, isByTheHour } from './figures';
import { Icon } from './Icon';
import type { Notice } from './notice';
import { Outside } from './Outside';
import { offerNotes } from './offer-notes';
import type { InsightProps } from './props';
import { bandOfPlace, insteadOfPlace, isWhyApart, noPlaceLine } from './typical';
import { hasSeveralRates, RATES_SHOWN } from './why';

const info = (text: string): Notice => ({ kind: 'info', text });
const caution = (text: string): Notice => ({ kind: 'caution', text });

/** What has to be said beside a posting's figures for them to be read right: doubts first, then what they rest on. */
export function Notices({ insight, display }: InsightProps) {
  const { band, pay, offer } = insight;
  const notes = offerNotes(insight);
  // Where that is why there is no verdict, it is said there.
  const isSaid = (doubt: PayDoubt) => doubt === 'implausible-unit' && offer.notCompared === 'outside-plausible';
  const doubts = (pay.pay?.doubts ?? [])
    .filter((doubt) => !isSaid(doubt))
    .map((doubt) => caution(panel.payDoubt[doubt]));
  const isFallbackSaid = (pay.pay !== null && offer.notCompared === 'no-median') || insteadOfPlace(insight) !== null;
  const fallback =
    band?.fallbackReason && !isFallbackSaid ? [panel.fallback[band.fallbackReason](areaInSentence(band))] : [];
  return (
    <NoticeList
      notices={[
        ...doubts,
        ...notes,
        ...[...methodOf(insight), ...fallback, ...(band ? natureOf(band, display) : []), ...disagreements(insight)].map(
          info,
        ),
      ]}
    />
  );
}

/** What else the posting says of money, on demand, and nothing that stands above: it changes no figure. */
export function OtherMoney({ insight }: { insight: Insight }) {
  const { pay, offer } = insight;
  const isSaid = ({ kind }: PayExtra) =>
    (kind === 'sign-on-bonus' && offer.notes.some((note) => note.kind === kind && note.amount !== null)) ||
    (kind === 'stipend' && (offer.travel?.taxFreeWeekly ?? offer.travel?.taxFreeDaily) != null);
  const isToldAbove = hasSeveralRates(insight) && pay.also.length <= RATES_SHOWN;
  const also = pay.also.length > 0 && !isToldAbove ? [panel.alsoQuoted(pay.also.map(money.stated))] : [];
  const others = pay.extras.filter((extra) => !isSaid(extra));
  const extras = others.map((extra) => panel.extra(names.extra[extra.kind], sumOf(extra)));
  return <NoticeList notices={[...also, ...extras].map(info)} />;
}

/** A rate by the mile is some cents; other sums are told as they are quoted. */
function sumOf(extra: PayExtra): string | null {
  const highest = extra.high ?? extra.low;
  if (highest === null) return null;
  return extra.kind === 'mileage' && highest < HIGHEST_A_MILE ? panel.aMile(money.stated(extra)) : money.stated(extra);
}

const HIGHEST_A_MILE = 3;

/** What has to be said beside a band that was looked up. */
export function BandNotices({ band, display }: { band: WageBand; display: Display }) {
  const fallback =
    band.fallbackReason === 'not-published' ? [panel.fallback['not-published'](areaInSentence(band))] : [];
  return <NoticeList notices={[...fallback, ...natureOf(band, display)].map(info)} />;
}

/** The list is quiet; the icon tells a doubt from a remark, beside the words. */
function NoticeList({ notices }: { notices: Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul class="notices">
      {notices.map(({ kind, text, law }) => (
        <li key={text} class={kind === 'caution' ? 'note note-caution' : 'note'}>
          <Icon name={kind} />
          <div>
            {text}
            {law && (
              <details>
                <summary>{verdict.lawHeading}</summary>
                <Outside href={law.url} text={law.statute} />
                {verdict.lawRead(law.read)}
              </details>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What the comparison assumes. */
function methodOf({ comparison, offer }: Insight): string[] {
  if (!comparison) return [];
  const { assumptions } = comparison;
  return [
    ...(assumptions.length > 0 ? [panel.workedOutAt(assumptions.map(({ hours }) => panel.hoursAYear(hours)))] : []),
    ...(isByTheHour(offer) ? [verdict.hourlyOnly] : []),
  ];
}

/** What kind of figures a band's are. */
function natureOf(band: WageBand, display: Display): string[] {
  return [
    ...(band.proxyFor === null || band.proxy === 'broad' ? [] : [panel.proxy(band.proxyFor)]),
    ...(band.annualised
      ? [band.kind === 'award-minimum' ? panel.awardAnnualised : panel.annualised(display.hoursAYear)]
      : []),
    ...(band.lowHighOnly ? [panel.lowHighOnly] : []),
  ];
}

/** Where the posting leaves the place open, or says two things of its pay. */
function disagreements(insight: Insight): string[] {
  const { region, offer, payOrigin, payConflicts } = insight;
  const band = bandOfPlace(insight);
  const noPlace = noPlaceLine(insight);
  // Places of one area have its figures in common; of more that are only counted nothing is known.
  const isOpen = offer.severalAreas || (region?.several && region.others === undefined);
  return [
    ...(noPlace === null || isWhyApart(insight) ? [] : [noPlace]),
    ...(isOpen && band ? [panel.severalPlaces(areaInSentence(band))] : []),
    ...(region?.remote ? [panel.remote] : []),
    ...payConflicts
      .filter(({ pay: other }) => !isPartOf(offer.travel, other))
      .map(({ origin, pay: other }) =>
        panel.conflict(payOrigin && names.origin[payOrigin], names.origin[origin], money.stated(other)),
      ),
  ];
}

/** Whether a pay is one of the parts that a travel package is made of: those contradict nothing. */
function isPartOf(travel: TravelTerms | null, { low, high, per }: Pay): boolean {
  if (!travel) return false;
  const parts =
    per === 'hour' ? [travel.taxableHourly] : per === 'week' ? [travel.taxFreeWeekly, travel.grossWeekly] : [];
  return parts.some((part) => part !== null && [part].flat()[0] === low && [part].flat().at(-1) === high);
}
