import type { BriefInsight, Display, WageBand } from '../../insight/types';
import { badge, money, names, panel, verdict } from '../../locales/say';
import { ofAll } from './against';
import { firstFigure, isOpenEnded, percentOf, placeName } from './figures';
import { PositionMark } from './Icon';
import { namedBands, typicalFigure } from './typical';
import { hasSeveralRates, shortWhyOf } from './why';

/** How many of the nearest occupations have room in a line. */
const NEAREST_SHOWN = 2;

interface BadgeLineProps {
  insight: BriefInsight;
  display: Display;
}

/** The one line on a result card: role, where the posted pay falls, and what is typical. Never more than a line high. */
export function BadgeLine({ insight, display }: BadgeLineProps) {
  const role = names.roleShort[insight.role];
  const position = positionOf(insight);
  const typical = typicalOf(insight, display);
  const roleText = insight.match.doubtful ? badge.possibly(role) : role;
  return (
    <span class="lens badge" title={[roleText, position.text, typical].join(' · ')}>
      <span class="hidden-text">{badge.label}: </span>
      <span class="badge-main">
        <span class="badge-role">{roleText}</span>{' '}
        <span class={`badge-position ${position.kind === 'none' ? 'near' : position.kind}`}>
          <PositionMark position={position.kind} />
          <span>{position.text}</span>
        </span>
      </span>{' '}
      <span class="badge-typical soft">
        <span>{typical}</span>
      </span>
    </span>
  );
}

interface Position {
  kind: NonNullable<BriefInsight['offer']['verdict']> | 'none';
  text: string;
}

function positionOf(insight: BriefInsight): Position {
  const {
    offer,
    comparison,
    band,
    pay: { pay },
  } = insight;
  const { verdict: kind, breakEven } = offer;
  if (kind) {
    if (!comparison) return { kind, text: ofAll(kind, offer) };
    const percent = percentOf(offer, comparison.differenceShare);
    const text = { above: badge.above(percent), below: badge.below(percent), near: badge.near }[kind];
    return { kind, text: isOpenEnded(offer) ? badge.atLeast(text) : text };
  }
  if (!pay) return { kind: 'none', text: unpricedOf(insight) };
  const { country = null, name = null } = band ? placeName(band) : {};
  const median = country ? panel.nationMedian[country] : offer.severalAreas ? name : null;
  const why = breakEven ? verdict.shortBreakEven(breakEven, median) : shortWhyOf(insight);
  return { kind: 'none', text: [badge.posted(money.stated(pay)), why].filter(Boolean).join(' · ') };
}

function unpricedOf(insight: BriefInsight): string {
  if (hasSeveralRates(insight)) return badge.severalRates;
  return insight.unreadPay ? badge.payNotRead : badge.noPay;
}

/** The median's name stands in the position already ("6% above median"), so that only its figure follows there. */
function typicalOf(insight: BriefInsight, display: Display): string {
  const { band, nearest, region, comparison, offer } = insight;
  const figure = band && typicalFigure(band, display);
  if (!band || figure === null) return badge.noFigures;
  if (band.points.length > 0) return figure;
  if (band.kind === 'career-guide') {
    // The guide's figure never stands alone: it lies far from what is paid in the nearest occupations.
    const beside = nearest.flatMap(({ role, median, currency }) =>
      median === null ? [] : [badge.nearest(names.roleShort[role], firstFigure(median, currency, display))],
    );
    const guide = namedBands(insight).length > 0 ? [] : [badge.guide(figure)];
    return [...beside.slice(0, NEAREST_SHOWN), ...guide].join(' · ');
  }
  const where = whereOf(band, region?.how === 'preferences', offer.severalAreas);
  // That the figure is another occupation's stands before it: the end of the line is what a narrow card cuts off.
  if (band.proxy === 'broad') return badge.noFiguresOfItsOwn;
  if (band.proxyFor !== null) return `${badge.at(badge.similar(figure), where)} ${badge.proxy(band.proxyFor)}`;
  return badge.at(comparison ? figure : badge.typical(figure), where);
}

function whereOf(band: WageBand, fromPreferences: boolean, isOneOfSeveral: boolean): string {
  const { country } = placeName(band);
  if (country) return badge.nation[country];
  if (fromPreferences) return badge.inYourRegion;
  return band.fallback === null && !isOneOfSeveral ? badge.here : badge.inArea(band.areaTitle);
}
