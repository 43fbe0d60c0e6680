import type { BriefInsight } from '../../insight/types';
import { details, money, names, popup } from '../../locales/say';
import { ofAll } from './against';
import { PositionMark } from './Icon';
import { shortWhyOf } from './why';

/** A posting on the tab that the popup was opened over. */
export interface PostingRow {
  id: string;
  company: string | null;
  url: string;
  insight: BriefInsight;
}

/** How many stand open; the rest is one click away. */
const SHOWN = 4;

/** The postings of a page by how they pay, best first; those without a verdict last, with the reason. */
export function PostingList({ postings }: { postings: PostingRow[] }) {
  const sorted = [...postings].sort((a, b) => shareOf(b) - shareOf(a));
  const rest = sorted.slice(SHOWN);
  const best = sorted[0] && shareOf(sorted[0]) > -Infinity ? sorted[0] : null;
  return (
    <section class="postings">
      <h2>
        {popup.onThisPage(postings.length)}
        {best && (
          <span class="soft">
            {' · '}
            {popup.best(textOf(best))}
          </span>
        )}
      </h2>
      <Rows rows={sorted.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{details.more(rest.length)}</summary>
          <Rows rows={rest} />
        </details>
      )}
    </section>
  );
}

function Rows({ rows }: { rows: PostingRow[] }) {
  return (
    <ul>
      {rows.map((row) => {
        const { offer, pay, role, title } = row.insight;
        return (
          <li key={row.id} class="posting">
            <a href={row.url} target="_blank" rel="noopener noreferrer" class="posting-title">
              {title}
            </a>{' '}
            <span class={`posting-position ${offer.verdict ?? 'near'}`}>
              <PositionMark position={offer.verdict ?? 'none'} /> {textOf(row)}
            </span>{' '}
            <span class="posting-more soft">
              {[names.roleShort[role], row.company, pay.pay && money.stated(pay.pay)].filter(Boolean).join(' · ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** How far an offer lies from the medians that it was held against, the nearest of several; last without a verdict. */
function shareOf({ insight: { offer } }: PostingRow): number {
  if (!offer.verdict) return -Infinity;
  const shares = offer.against.map(({ differenceShare }) => differenceShare);
  return shares.reduce((nearest, share) => (Math.abs(share) < Math.abs(nearest) ? share : nearest));
}

function textOf(row: PostingRow): string {
  const { verdict: kind, against } = row.insight.offer;
  if (!kind) return shortWhyOf(row.insight) ?? popup.noPay;
  if (against.length > 1) return ofAll(kind, row.insight.offer);
  const percent = Math.round(Math.abs(shareOf(row)) * 100);
  return { above: popup.above(percent), below: popup.below(percent), near: popup.near }[kind];
}
