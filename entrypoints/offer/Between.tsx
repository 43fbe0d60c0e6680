import { moreThan } from '../../insight/real-hour/beside';
import { money, offer, verdict } from '../../locales/say';
import type { Draft } from './draft';
import { Elsewhere } from './Elsewhere';
import { tenths } from './rounding';
import type { Worth } from './worth';

/** Which of two offers pays more for an hour of work, and by how much. */
export function Between({ drafts, worths: [a, b] }: { drafts: Draft[]; worths: [Worth, Worth] }) {
  const [first, second] = drafts;
  const currency = first?.currency ?? 'USD';
  const more = moreThan(b.found.hourly, a.found.hourly);
  if (more === null) return <p class="between between-waiting">{offer.betweenNot}</p>;
  if (currency !== second?.currency) return <p class="between between-waiting">{offer.betweenCurrencies}</p>;
  const apart = a.apart === 'travel-package' ? a.apart : (b.apart ?? a.apart);
  if (apart && a.apart !== b.apart) return <p class="between between-waiting">{verdict.why[apart]}</p>;
  const about = Math.round(more * 100) / 100;
  const { lead, stressed, rest } = offer.between(
    offer.offer(more > 0 ? 'B' : 'A'),
    money.hourly(Math.abs(about), currency),
  );
  return (
    <div class="between">
      <p class="verdict" role="status">
        {tenths(more) === 0 ? (
          offer.betweenSame
        ) : (
          <>
            {lead}
            <strong>{stressed}</strong>
            {rest}
          </>
        )}
      </p>
      <Elsewhere {...{ drafts, worths: [a, b] }} />
    </div>
  );
}
