/**
 * `npm run bench`: how fast the readers are. Each figure also stands as a ratio to a plain regular expression that is timed
 * in the same run, so that figures of two machines can be compared. Exit code 1 where a bar is missed.
 */

import { insightFor } from '../insight/insight';
import { readPay } from '../insight/pay';
import { locate } from '../insight/place';
import { matchRole } from '../insight/role';
import { couldBeTherapyAssistant } from '../insight/role/gate';
import { DEFAULT_PREFERENCES } from '../preferences/preferences';
import { anywhere } from '../sites/anywhere';
import { readCards } from '../sites/read';
import { meanTime, median, medianTime } from './bench/measure';
import { payTexts, placeTexts, postings, titles } from './bench/samples';
import { jobs } from './demo/jobs';
import { listPage } from './demo/list-page';
import { openSavedPage } from './inspect/page';
import { readArguments } from './usage';

readArguments({
  call: 'npm run bench',
  does: 'Measures how fast the readers are, also as ratios to a plain regular expression that is timed in the same run.',
  example: 'npm run bench',
});

const person = DEFAULT_PREFERENCES;

/** What a newcomer would write in place of all this; it serves as the unit of time. */
const PLAIN = /\b(physical|occupational|speech)\b.*\b(assistant|aide)\b|\b(pta|cota|ota|slpa)\b/i;
const unit = meanTime(titles, 200, (title) => PLAIN.test(title));

interface Line {
  name: string;
  milliseconds: number;
  /** Said instead of the time. */
  shown?: string;
  /** What must hold; a line without one is only told. */
  bar?: { text: string; holds: boolean };
}

const whole = medianTime(postings, 60, (posting) => insightFor(posting, person));
const gate = meanTime(titles, 20, couldBeTherapyAssistant);
const perSecond = 1000 / gate;
const [hundred, thousand] = [100, 1000].map(readingTime) as [number, number];

const lines: Line[] = [
  { name: 'a plain regular expression, a title', milliseconds: unit },
  {
    name: 'insightFor, a posting (median)',
    milliseconds: whole,
    bar: { text: '<= 0.2 ms', holds: whole <= 0.2 },
  },
  {
    name: 'couldBeTherapyAssistant, a title',
    milliseconds: gate,
    shown: `${Math.round(perSecond).toLocaleString('en-US')} a second`,
    bar: { text: '>= 20,000 a second', holds: perSecond >= 20_000 },
  },
  { name: 'matchRole, a title (median)', milliseconds: medianTime(titles, 5, (title) => matchRole(title)) },
  { name: 'readPay, a text (median)', milliseconds: medianTime(payTexts, 5, (text) => readPay(text)) },
  { name: 'locate, a place (median)', milliseconds: medianTime(placeTexts, 10, (text) => locate(text, { person })) },
  { name: 'reading 100 cards, without a layout', milliseconds: hundred },
  {
    name: 'reading 1,000 cards, without a layout',
    milliseconds: thousand,
    shown: `${(thousand / hundred).toFixed(1)} times 100 cards`,
    bar: { text: '<= 11 times', holds: thousand <= 11 * hundred },
  },
];

for (const { name, milliseconds, shown = `${milliseconds.toPrecision(3)} ms`, bar } of lines) {
  const ratio = `x ${(milliseconds / unit).toPrecision(3)}`;
  const verdict = bar ? `${bar.holds ? 'ok' : 'MISSED'} (${bar.text})` : '';
  console.log(`${name.padEnd(40)} ${shown.padStart(22)} ${ratio.padStart(12)}  ${verdict}`);
}
process.exitCode = lines.every(({ bar }) => bar?.holds !== false) ? 0 : 1;

/** Time to find a page's cards and read all of each, in milliseconds. */
function readingTime(count: number): number {
  const list = Array.from({ length: count }, (_, index) => {
    const job = jobs[index % jobs.length];
    if (!job) throw new Error('the demo board is empty');
    return { ...job, slug: `${job.slug}-${index}` };
  });
  const url = 'https://board.example/';
  const page = openSavedPage(listPage(list, '', null), url);
  const times = [1, 2, 3].map(() => {
    const began = performance.now();
    const cards = readCards(anywhere, page, new URL(url));
    for (const card of cards) card.posting();
    if (cards.length !== count) throw new Error(`${cards.length} of ${count} cards were read`);
    return performance.now() - began;
  });
  return median(times);
}
