import type { Insight } from '../../insight/types';
import { details, money } from '../../locales/say';

/** How the number of jobs is projected to change. */
export function Outlook({ outlook }: { outlook: NonNullable<Insight['outlook']> }) {
  const { changePercent, annualOpenings, period, proxyFor } = outlook;
  const sentences = [
    details.outlook(changePercent, period),
    annualOpenings !== null && details.openings(money.number(annualOpenings)),
    proxyFor !== null && details.outlookProxy(proxyFor),
  ].filter(Boolean);
  return (
    <section class="part">
      <h3>{details.outlookHeading}</h3>
      <p>{sentences.join(' ')}</p>
    </section>
  );
}
