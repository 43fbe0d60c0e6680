import type { Display, WageBand } from '../../insight/types';
import { money, names, panel } from '../../locales/say';
import { hourOf, yearOf } from './figures';

/** Official figures of the nearest occupations: always beside the career guide's own, which lie far from them. */
export function NearestBands({ nearest, display }: { nearest: WageBand[]; display: Display }) {
  const known = nearest.filter((band) => band.median !== null);
  const area = known[0]?.areaTitle;
  if (!area) return null;
  return (
    <section class="part">
      <h3>{panel.nearestHeading}</h3>
      <table class="figures">
        <thead class="hidden-text">
          <tr>
            <th scope="col">{panel.columnRole}</th>
            <th scope="col">{panel.columnHourly}</th>
            <th scope="col">{panel.columnYearly}</th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ role, median, currency, areaTitle }) => (
            <tr key={role}>
              <th scope="row">
                {names.role[role]}
                {areaTitle !== area && <span class="soft"> {areaTitle}</span>}
              </th>
              <td>{money.perHour(hourOf(median ?? 0), currency)}</td>
              <td>{money.perYear(yearOf(median ?? 0, display), currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="fine">{panel.nearestNote}</p>
    </section>
  );
}
