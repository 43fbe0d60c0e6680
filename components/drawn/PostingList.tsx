import type { BriefInsight } from '../../insight/types';
import { details, money, names, popup } from '../../locales/say';
import { PositionMark } from './Icon';

/** A posting on the tab that the popup was opened over. */
export interface PostingRow {
  id: string;
  company: string | null;
  url: string;
  insight: BriefInsight;
}

/** How many stand open; the rest is one click away. */
const SHOWN = 4;

/** The postings of a page by how they pay, best first; those without comparable pay last. */
export function PostingList({ postings }: { postings: PostingRow[] }) {
  const sorted = [...postings].sort((a, b) => shareOf(b) - shareOf(a));
  const rest = sorted.slice(SHOWN);
  const best = sorted[0] && shareOf(sorted[0]) > -Infinity ? sorted[0].insight.comparison : null;
  return (
    <section class="postings">
      <h2>
        {popup.onThisPage(postings.length)}
        {best && (
          <span class="soft">
            {' · '}
            {bestText(best.position, percentOf(best.differenceShare))}
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
      {rows.map(({ id, company, url, insight }) => {
        const { comparison, pay, role, title } = insight;
        const position = comparison?.position ?? 'none';
        const text = comparison
          ? positionText(comparison.position, percentOf(comparison.differenceShare))
          : pay.pay
            ? popup.notCompared
            : popup.noPay;
        return (
          <li key={id} class="posting">
            <a href={url} target="_blank" rel="noopener noreferrer" class="posting-title">
              {title}
            </a>{' '}
            <span class={`posting-position ${comparison ? position : 'near'}`}>
              <PositionMark position={position} /> {text}
            </span>{' '}
            <span class="posting-more soft">
              {[names.roleShort[role], company, pay.pay && money.stated(pay.pay)].filter(Boolean).join(' · ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

const shareOf = ({ insight }: PostingRow): number => insight.comparison?.differenceShare ?? -Infinity;
const percentOf = (share: number): number => Math.round(Math.abs(share) * 100);

function positionText(position: 'above' | 'near' | 'below', percent: number): string {
  return { above: popup.above(percent), below: popup.below(percent), near: popup.near }[position];
}

function bestText(position: 'above' | 'near' | 'below', percent: number): string {
  return { above: popup.bestAbove(percent), below: popup.bestBelow(percent), near: popup.bestNear }[position];
}
