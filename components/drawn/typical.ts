import type { Display, WageBand } from '../../insight/types';
import { badge, money, names } from '../../locales/say';
import { figuresOf } from './figures';

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
