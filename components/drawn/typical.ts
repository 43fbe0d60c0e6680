import type { Display, Insight, WageBand } from '../../insight/types';
import { badge, money, names, panel, verdict } from '../../locales/say';
import { figuresOf, firstRange, hourOf, placeName, yearOf } from './figures';

/**
 * What a band says is typical, as one short figure: a median, else the span of a pay scale, else the lowest rate of an award.
 * `null` where it says nothing of the kind.
 */
export function typicalFigure(band: WageBand, display: Display): string | null {
  const first = band.points[0];
  const last = band.points.at(-1);
  if (first && last) {
    return band.kind === 'award-minimum'
      ? badge.award(
          first.hourly === null
            ? money.perYear(first.annual, band.currency)
            : money.perHour(first.hourly, band.currency),
        )
      : badge.payScale(`${money.yearlyRange(first.annual, last.annual, band.currency)} ${names.per.year}`);
  }
  return band.median === null ? null : figuresOf(band.median, band.currency, display).first;
}

/** The band whose area the figures are for: the career guide's are for no place, the official ones beside them are. */
export const bandOfPlace = ({ band, nearest }: Pick<Insight, 'band' | 'nearest'>): WageBand | null =>
  band?.kind === 'career-guide' ? (nearest[0] ?? band) : band;

/**
 * The region that stands in for a place that the posting doesn't tell, named as what it is: nothing else may speak of it as the posting's.
 * `null` where the posting tells its place.
 */
export function assumedArea(insight: Pick<Insight, 'region' | 'band' | 'nearest'>): string | null {
  const instead = insteadOfPlace(insight);
  const area = bandOfPlace(insight);
  return area && instead !== null && instead !== 'unset' ? panel.assumedArea[instead](area.areaTitle) : null;
}

/** What stands in for a place that the posting doesn't tell; `unset` where the person has chosen no region but their country. */
export function insteadOfPlace({ region }: Pick<Insight, 'region'>): Parameters<typeof panel.noPlace>[0] | null {
  if (region?.how !== 'preferences' && region?.how !== 'page-country') return null;
  if (region.how === 'page-country') return region.how;
  const chosen = region.country === 'GB' ? region.nation : region.country === 'CA' ? region.province : region.state;
  return chosen === null ? 'unset' : region.how;
}

/** That no place was read, whose figures are shown instead, and that the offer is not compared for it; `null` where one was read. */
export function noPlaceLine(insight: Pick<Insight, 'region' | 'band' | 'nearest' | 'offer' | 'pay'>): string | null {
  const instead = insteadOfPlace(insight);
  const band = bandOfPlace(insight);
  return instead && band && panel.noPlace(instead, band.areaTitle, isWhyApart(insight));
}

/** Whether that no place was read is why a pay has no verdict: then it is said there. */
export const isWhyApart = ({ offer, pay }: Pick<Insight, 'offer' | 'pay'>): boolean =>
  pay.pay !== null && offer.notCompared === 'no-median' && offer.medianGap === 'place-unknown';

/** The official bands of the occupations that a general post names ("PTA or COTA"): the career guide's figures are of neither. */
export const namedBands = ({
  match,
  band,
  nearest,
}: Pick<Insight, 'band' | 'nearest'> & { match: Pick<Insight['match'], 'alsoOpenTo'> }): WageBand[] =>
  band?.kind === 'career-guide'
    ? nearest.filter(({ role, median }) => median !== null && match.alsoOpenTo.includes(role))
    : [];

/** What is typical of each occupation that a post names, in one line; `null` where it names none. */
export function typicalOfNamed(insight: Pick<Insight, 'match' | 'band' | 'nearest'>, display: Display): string | null {
  const named = namedBands(insight);
  const [first] = named;
  if (!first) return null;
  const { name, country } = placeName(first);
  const each = named.map(({ role, median, currency }) =>
    panel.eachTypical(names.roleShort[role], figuresOf(median ?? 0, currency, display).first),
  );
  return panel.typicalIn(country ? names.inCountry[country] : name, each.join(', '));
}

/** The same as a sentence; of a wide group it is said that it is one. */
export function typicalLine(band: WageBand | null, display: Display): string {
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
  const place = country ? names.inCountry[country] : name;
  return band.proxy === 'broad' && band.proxyFor !== null
    ? verdict.groupFigure(band.proxyFor, figure, place)
    : panel.typicalIn(place, figure);
}

/** The line under it: the median the other way round, and what the middle half earns. A wide group's is nobody's. */
export function typicalSub(band: WageBand, display: Display): string {
  if (band.proxy === 'broad') return '';
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
