import type { PlaceOnPoints, WageBand } from '../../insight/types';
import { money, panel } from '../../locales/say';

/** Steps of a pay scale or an award, labelled as what they are. An hourly column only where the source prints one. */
export function PointTable({ band, step = null }: { band: WageBand; step?: PlaceOnPoints | null }) {
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
            <tr key={label} class={label === step?.from?.label || label === step?.to?.label ? 'on' : undefined}>
              <th scope="row">{label}</th>
              {withHourly && <td>{hourly === null ? '' : money.hourly(hourly, band.currency)}</td>}
              <td>{money.yearly(annual, band.currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {step && <p>{panel.between(step.from?.label ?? null, step.to?.label ?? null)}</p>}
      <p class="fine">{award ? panel.awardNote : panel.payScaleNote}</p>
    </section>
  );
}
