import type { Display, Insight, Pay } from '../insight/types';
import { money, names, panel } from '../locales/say';
import { areaInSentence } from './figures';
import { Icon } from './Icon';

interface Notice {
  kind: 'caution' | 'info';
  text: string;
}

/** All that has to be said beside the figures for them to be read right: doubts first, then where they come from. */
export function noticesOf(insight: Insight, display: Display): Notice[] {
  const { band, region, pay, comparison } = insight;
  const cautions = (pay.pay?.doubts ?? []).map((doubt) => panel.payDoubt[doubt]);
  const infos = [
    ...(comparison?.assumptions ?? []).map(panel.assumption),
    comparison &&
      (comparison.basis === 'low-only' || comparison.basis === 'high-only') &&
      panel.basis[comparison.basis],
    band?.fallbackReason && panel.fallback[band.fallbackReason](areaInSentence(band)),
    band?.proxyFor && panel.proxy(band.proxyFor),
    band?.annualised && panel.annualised(display.hoursAYear),
    band?.lowHighOnly && panel.lowHighOnly,
    region?.several && panel.severalPlaces,
    region?.remote && panel.remote,
    ...insight.payConflicts.map(({ origin, pay: other }) =>
      panel.conflict(insight.payOrigin && names.origin[insight.payOrigin], names.origin[origin], money.stated(other)),
    ),
    pay.also.length > 0 && panel.alsoQuoted(pay.also.map((other: Pay) => money.stated(other))),
    ...pay.extras.map((extra) =>
      panel.extra(names.extra[extra.kind], extra.low === null && extra.high === null ? null : money.stated(extra)),
    ),
  ].filter((text) => typeof text === 'string');
  return [
    ...cautions.map((text): Notice => ({ kind: 'caution', text })),
    ...infos.map((text): Notice => ({ kind: 'info', text })),
  ];
}

/** The notices as a quiet list; the icon tells a doubt from a remark, beside the words. */
export function Notices({ insight, display }: { insight: Insight; display: Display }) {
  const notices = noticesOf(insight, display);
  if (notices.length === 0) return null;
  return (
    <ul class="notices">
      {notices.map(({ kind, text }) => (
        <li key={text} class={kind === 'caution' ? 'note note-caution' : 'note'}>
          <Icon name={kind} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
