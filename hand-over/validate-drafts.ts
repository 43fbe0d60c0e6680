import * as v from 'valibot';
import type { AssumptionName, Region } from '../insight/types';
import type { Draft, KeptPage } from './draft';

const amount = v.pipe(v.number(), v.finite());
const sum = v.object({ low: v.nullable(amount), high: v.nullable(amount) });
const paidBy = v.picklist(['hour', 'visit', 'week', 'year']);
const role = v.picklist([
  'physical-therapist-assistant',
  'occupational-therapy-assistant',
  'speech-language-pathology-assistant',
  'physical-therapist-aide',
  'occupational-therapy-aide',
  'rehabilitation-aide',
  'therapy-assistant',
]);
const therapist = v.picklist(['physical-therapist', 'occupational-therapist', 'speech-language-pathologist']);
const arrangement = v.nullable(
  v.picklist(['staff', 'part-time', 'prn', 'travel', 'temporary', 'per-visit', 'school-year', 'self-employed']),
);
const payPart = v.picklist(['paidBy', 'pay', 'taxableHourly', 'stipendWeekly', 'arrangement']);

/** Written as a record so that the compiler notices a name that is missing here. */
const NAMES = {
  ...{ visitsADay: 0, minutesTreating: 0, minutesDriving: 0, minutesCharting: 0, shareCancelled: 0, milesADay: 0 },
  ...{ mileageRate: 0, mileagePaid: 0, employersHalf: 0, daysAYear: 0, hoursAYear: 0, hoursAWeek: 0 },
  ...{ hoursWorkedAWeek: 0, unpaidHoursAWeek: 0, weeks: 0, paidDaysOff: 0, schoolDays: 0, hoursASchoolDay: 0 },
  ...{ signOnBonus: 0, bonusMonths: 0, livingAwayAWeek: 0, weeksWithout: 0, insuranceAMonth: 0 },
} satisfies Record<AssumptionName, 0>;
const name = v.picklist(Object.keys(NAMES) as AssumptionName[]);
/** A rate of the law comes from its own source, never from here. */
const assumed = v.object({ value: amount, from: v.picklist(['posting', 'your-setting', 'default']) });

const found = {
  how: v.picklist(['posting-location', 'structured-location', 'title', 'description', 'preferences', 'page-country']),
  place: v.nullable(v.string()),
  ...{ remote: v.boolean(), several: v.boolean(), ambiguous: v.boolean() },
};
const letters = v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z-]{2,20}$/)));
const region = v.variant('country', [
  v.object({
    country: v.literal('US'),
    state: letters,
    metro: v.nullable(v.pipe(v.string(), v.regex(/^\d{5}(\d{2})?$/))),
    ...found,
  }),
  v.object({ country: v.literal('CA'), province: letters, ...found }),
  v.object({
    country: v.literal('GB'),
    nation: v.nullable(v.picklist(['england', 'scotland', 'wales', 'northern-ireland'])),
    londonZone: v.nullable(v.picklist(['inner_london', 'outer_london', 'fringe'])),
    ...found,
  }),
  v.object({ country: v.literal('AU'), state: letters, ...found }),
]) satisfies v.GenericSchema<unknown, Region>;

const ofUnit = v.object({ pay: sum, stated: v.array(payPart) });
const draft = v.object({
  name: v.nullable(v.string()),
  offer: v.object({
    ...{ paidBy, pay: sum, taxableHourly: sum, stipendWeekly: sum, arrangement },
    ...{ isClear: v.boolean(), isGuaranteed: v.boolean() },
  }),
  engagement: arrangement,
  kept: v.object({
    hour: v.exactOptional(ofUnit),
    visit: v.exactOptional(ofUnit),
    week: v.exactOptional(ofUnit),
    year: v.exactOptional(ofUnit),
  }),
  currency: v.picklist(['USD', 'CAD', 'GBP', 'AUD', 'NZD', 'EUR']),
  given: v.record(name, v.nullable(assumed)),
  job: v.nullable(v.object({ role, alsoOpenTo: v.array(v.union([role, therapist])), region })),
  stated: v.array(payPart),
  quoted: v.record(name, v.object({ words: v.string(), isMiddle: v.boolean() })),
  madeOf: v.nullable(
    v.union([
      v.object({ words: v.string(), hours: amount, areAssumed: v.boolean() }),
      v.object({ words: v.string(), times: amount }),
    ]),
  ),
}) satisfies v.GenericSchema<unknown, Draft>;

/** A page from before it was kept was filled in from its text. */
const isRead = v.optional(v.boolean(), true);
/** A page from before texts were kept has none. */
const typed = v.optional(v.record(v.string(), v.string()), {});
const present = v.optional(v.object({ per: v.picklist(['hour', 'year']), typed }), { per: 'hour' });
/** No page has more. */
const MOST = 2;
const kept = v.object({
  hash: v.string(),
  offers: v.pipe(v.array(v.object({ draft, pasted: v.string(), isRead, typed })), v.maxLength(MOST)),
  present,
});

/** Reads what a tab kept for the page with this hash. Half of its offers would be others: they are read together or not at all. */
export function readPage(stored: unknown, hash: string): KeptPage | null {
  const read = v.safeParse(kept, stored);
  if (!read.success || read.output.hash !== hash) return null;
  const { offers, present } = read.output;
  return { offers, present };
}
