import type { WageBand } from '../insight/types';
import { money, panel } from '../locales/say';

/** Steps of a pay scale or an award, labelled as what they are. An hourly column only where the source prints one. */
export function PointTable({ band }: { band: WageBand }) {
  if (band.points.length === 0) return null;
  const award = band.kind === 'award-minimum';
  const withHourly = band.points.some(({ hourly }) => hourly !== null);
  return (
    <section class="part">
      <h3>{award ? panel.awardHeading : panel.payScaleHeading}</h3>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{panel.columnPoint}</th>
            {withHourly && <th scope="col">{panel.columnHourly}</th>}
            <th scope="col">{panel.columnYearly}</th>
          </tr>
        </thead>
        <tbody>
          {band.points.map(({ label, annual, hourly }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {withHourly && <td>{hourly === null ? '' : money.hourly(hourly, band.currency)}</td>}
              <td>{money.yearly(annual, band.currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="fine">{award ? panel.awardNote : panel.payScaleNote}</p>
    </section>
  );
}
