import type { Comparison, Display, Pay, WageBand } from '../../insight/types';
import { money, panel } from '../../locales/say';
import { figuresOf, firstFigure } from './figures';
import { scaleOf } from './scale';

interface PayScaleProps {
  band: WageBand;
  comparison: Comparison | null;
  pay: Pay | null;
  display: Display;
}

const percent = (x: number): string => `${x.toFixed(2)}%`;

/**
 * The area's pay as a drawn scale with the posted pay above it. Positions are in percent and the text in px, so it keeps
 * its legibility at any width; a screen reader gets the same figures as one sentence.
 */
export function PayScale({ band, comparison, pay, display }: PayScaleProps) {
  // The percentiles of a wide group are those of other occupations.
  const scale = band.proxy === 'broad' ? null : scaleOf(band, comparison);
  if (!scale) return null;
  const { points, posted } = scale;
  const at = (key: string) => points.find((point) => point.key === key)?.x;
  const [first, last] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 100];
  const [p25, median, p75] = [at('p25'), at('median'), at('p75')];
  const stated = pay && statedOn(pay, comparison, display);
  const texts = points.map(({ label, annual }) => {
    const figures = figuresOf(annual, band.currency, display);
    return panel.scalePoint(label, `${figures.first} (${figures.second})`);
  });
  return (
    <div class="scale-figure">
      {posted && stated && (
        <div
          class="scale-words"
          aria-hidden="true"
          style={{ left: percent(posted.middle), transform: `translateX(-${percent(posted.middle)})` }}
        >
          {panel.thisPosting(stated)}
        </div>
      )}
      <svg class="scale" role="img" aria-label={panel.scaleText(band.areaTitle, texts, posted && stated)}>
        <rect class="scale-band" x={percent(first)} y="12" width={percent(last - first)} height="8" rx="4" />
        {p25 !== undefined && p75 !== undefined && (
          <rect class="scale-core" x={percent(p25)} y="12" width={percent(p75 - p25)} height="8" />
        )}
        {median !== undefined && <line class="scale-median" x1={percent(median)} x2={percent(median)} y1="6" y2="26" />}
        {posted && (
          <g class="scale-posted">
            <rect x={percent(posted.from)} y="2" width={percent(posted.to - posted.from)} height="6" />
            <circle cx={percent(posted.from)} cy="5" r="3" />
            <circle cx={percent(posted.to)} cy="5" r="3" />
          </g>
        )}
        {points.map(({ key, x, anchor, label, annual, room }) => (
          <g key={key} class={`scale-label scale-label-${room}`}>
            <text x={percent(x)} y="3.17em" text-anchor={anchor}>
              {firstFigure(annual, band.currency, display)}
            </text>
            <text x={percent(x)} y="4.33em" text-anchor={anchor}>
              {label}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** A pay as it is posted; on a scale by the hour, one by another unit with the hour that is drawn. */
function statedOn(pay: Pay, comparison: Comparison | null, { payFirst }: Display): string {
  const posted = money.stated(pay);
  if (!comparison || payFirst !== 'hour' || pay.per === 'hour') return posted;
  return panel.drawnAs(posted, money.hourlyRange(comparison.hourlyLow, comparison.hourlyHigh, pay.currency));
}
