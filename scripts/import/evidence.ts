import type { Evidence } from '../../data/schema';
import { markOf } from './marks';
import { sourceDateOf } from './source-date';
import type { Row } from './table';

/** The columns that tell how well a row is known. */
export const EVIDENCE_COLUMNS = ['source_url', 'source_date', 'verification'] as const;

/** How well a row is known, and where it was read. Some rows name a list without an address; such a text is no link. */
export function evidenceOf<Column extends string>(
  row: Row<Column>,
  importedOn: string,
  [url, date, verification]: readonly [Column, Column, Column],
): Evidence {
  const sourceDate = sourceDateOf(row, date, importedOn);
  const text = row.text(verification);
  const mark = markOf(text, sourceDate);
  if (!mark) throw row.fault(`unknown verification "${text}"`);
  const address = row.optional(url);
  return { mark, sourceUrl: /^https?:\/\/\S+$/.test(address) ? address : null, sourceDate };
}
