import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { insightFor } from '../../insight/insight';
import { readPay } from '../../insight/pay';
import { readPlace } from '../../insight/place';
import { matchRole } from '../../insight/role';
import type { Posting, Region } from '../../insight/types';
import { DEFAULT_PREFERENCES } from '../../preferences/preferences';
import { inspectPage } from './page';

/**
 * `npm run -s inspect -- MODE`: the very code that the extension runs, from the command line. One line out for each line in,
 * nothing but JSON on stdout; `page FILE --url URL` reads a saved page instead.
 */
const MODES: Record<string, (line: string) => unknown> = {
  titles: (line) => {
    const match = matchRole(line);
    return (
      match && { role: match.role, confidence: match.confidence, doubtful: match.doubtful, evidence: match.evidence }
    );
  },
  pays: (line) => {
    const { pay } = readPay(line);
    return pay && { low: pay.low, high: pay.high, currency: pay.currency, per: pay.per };
  },
  places: (line) => {
    const region = readPlace(line);
    return region && placeOf(region);
  },
  insights: (line) => insightFor(postingOf(line), DEFAULT_PREFERENCES),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, trace: { type: 'boolean', default: false } },
});
const [mode = '', file] = positionals;
const explain = MODES[mode];
if (mode === 'page' && file && values.url) {
  const read = inspectPage(readFileSync(file, 'utf8'), values.url);
  const told = read.map(({ posting, trace }) => ({
    posting,
    insight: insightFor(posting, DEFAULT_PREFERENCES),
    ...(values.trace && { trace }),
  }));
  console.log(JSON.stringify(told, null, 1));
} else if (explain) {
  const lines = readFileSync(0, 'utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) console.log(JSON.stringify(explain(line.replace(/\r$/, ''))));
} else {
  console.error(
    'usage: npm run -s inspect -- titles|pays|places|insights < lines   or   page FILE --url URL [--trace]',
  );
  process.exitCode = 2;
}

/** A region as the command prints it: the country and its own kind of subdivision. */
function placeOf(region: Region) {
  switch (region.country) {
    case 'US':
      return { country: 'US', state: region.state, metro: region.metro };
    case 'CA':
      return { country: 'CA', province: region.province };
    case 'GB':
      return { country: 'GB', nation: region.nation };
    case 'AU':
      return { country: 'AU', state: region.state };
  }
}

/** A posting as given on a line; a line that is no posting has an empty title, which no role matches. */
function postingOf(line: string): Posting {
  try {
    const { title, url, ...rest } = JSON.parse(line) as Partial<Posting>;
    return { ...rest, id: url ?? '', title: String(title ?? ''), url: url ?? '' };
  } catch {
    return { id: '', title: '', url: '' };
  }
}
