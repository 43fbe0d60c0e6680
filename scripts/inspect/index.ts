import { existsSync, readFileSync } from 'node:fs';
import { insightFor } from '../../insight/insight';
import { readPay } from '../../insight/pay';
import { readPlace } from '../../insight/place';
import { matchRole } from '../../insight/role';
import { couldBeTherapyAssistant } from '../../insight/role/gate';
import type { Posting, Region } from '../../insight/types';
import { DEFAULT_PREFERENCES } from '../../preferences/preferences';
import { decode, decodeTexts } from '../../sites/page/entities';
import { readArguments, refuse } from '../usage';
import { inspectMisses, inspectPage } from './page';

/**
 * `npm run -s inspect -- MODE`: the very code that the extension runs, from the command line. One line out for each line in,
 * nothing but JSON on stdout; `page FILE --url URL` reads a saved page instead. Lines are texts as pages print them, so they
 * are decoded first, as the readers do.
 */
const MODES: Record<string, (line: string) => unknown> = {
  titles: (line) => {
    const title = decode(line);
    const match = matchRole(title);
    if (!match) return null;
    const { role, confidence, doubtful, evidence } = match;
    return {
      role,
      confidence,
      doubtful,
      evidence,
      ...(!couldBeTherapyAssistant(title) && { heldBackBy: 'insight/role/gate.ts' }),
    };
  },
  pays: (line) => {
    const { pay } = readPay(decode(line));
    return pay && { low: pay.low, high: pay.high, currency: pay.currency, per: pay.per };
  },
  places: (line) => {
    const region = readPlace(decode(line));
    return region && printedRegion(region);
  },
  insights: (line) => insightFor(postingOf(line), DEFAULT_PREFERENCES),
};

const CALL = 'npm run -s inspect';
const { values, words } = readArguments({
  call: CALL,
  line: 'titles|pays|places|insights < LINES   or   page FILE --url URL [--trace]',
  does: 'Runs the very code that the extension runs on lines, one line of JSON out for each in, or on a saved page.',
  words: {
    MODE: 'what the lines are: titles, pay texts, places, whole postings as JSON; or "page"',
    '[FILE]': 'a saved page',
  },
  options: {
    url: { takes: 'URL', says: 'where the page was saved from: decides which site it is read as' },
    trace: { says: "tells, in place of insights, which way found each of the page's fields, and which failed" },
  },
  example: "npm run -s inspect -- page saved.html --url 'https://www.indeed.com/jobs?q=pta' --trace",
});
const [mode = '', file] = words;
const explain = MODES[mode];
if (mode === 'page') {
  if (!file || !values.url) refuse(CALL, 'page needs a FILE and its --url.');
  if (!existsSync(file)) refuse(CALL, `There is no file ${file}.`);
  if (!URL.canParse(values.url)) refuse(CALL, `"${values.url}" is no address: it begins with https://.`);
  const html = readFileSync(file, 'utf8');
  const read = inspectPage(html, values.url);
  if (values.trace) {
    const misses = inspectMisses(html, values.url);
    const lost = misses.length > 0 ? [{ trace: misses, posting: null }] : [];
    print([...lost, ...read.map(({ posting, trace }) => ({ trace, posting }))]);
  } else {
    print(read.map(({ posting }) => ({ posting, insight: insightFor(posting, DEFAULT_PREFERENCES) })));
  }
} else if (explain) {
  if (file || values.url || values.trace) refuse(CALL, `${mode} takes lines, and neither FILE, --url nor --trace.`);
  const lines = readFileSync(0, 'utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) console.log(JSON.stringify(explain(line.replace(/\r$/, ''))));
} else {
  refuse(CALL, `"${mode}" is no mode.`);
}

function print(told: unknown[]): void {
  console.log(JSON.stringify(told, null, 1));
}

/** A region as the command prints it: the country and its own kind of subdivision. */
function printedRegion(region: Region) {
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
    const { title, url, ...rest } = JSON.parse(line, decodeTexts) as Partial<Posting>;
    return { ...rest, id: url ?? '', title: String(title ?? ''), url: url ?? '' };
  } catch {
    return { id: '', title: '', url: '' };
  }
}
