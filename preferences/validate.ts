import * as v from 'valibot';
import type { CountryCode, PresentPay, RoleId } from '../insight/types';
import { type Bounds, PRESENT_PAY_BOUNDS, SETTING_BOUNDS } from './bounds';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences';

// Written as records so that the compiler notices a country or role that is missing here.
const COUNTRIES = { US: 0, CA: 0, GB: 0, AU: 0 } satisfies Record<CountryCode, 0>;
const ROLES = {
  'physical-therapist-assistant': 0,
  'occupational-therapy-assistant': 0,
  'speech-language-pathology-assistant': 0,
  'physical-therapist-aide': 0,
  'occupational-therapy-aide': 0,
  'rehabilitation-aide': 0,
  'therapy-assistant': 0,
} satisfies Record<RoleId, 0>;

const country = v.picklist(Object.keys(COUNTRIES) as CountryCode[]);
const role = v.picklist(Object.keys(ROLES) as RoleId[]);
const within = ([low, high]: Bounds) => v.pipe(v.number(), v.minValue(low), v.maxValue(high));
const paid = <Per extends PresentPay['per']>(per: Per) =>
  v.object({ per: v.literal(per), amount: within(PRESENT_PAY_BOUNDS[per]) });
const text = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));

/** An array whose foreign elements are left out one by one, so that one bad entry costs no other. */
const listOf = <Schema extends v.GenericSchema>(element: Schema) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((entries) =>
      entries.flatMap((entry) => {
        const result = v.safeParse(element, entry);
        return result.success ? [result.output] : [];
      }),
    ),
  );

const FIELDS = {
  country,
  subdivision: v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z-]{2,20}$/))),
  metro: v.nullable(v.pipe(v.string(), v.regex(/^\d{5}(\d{2})?$/))),
  hoursAYear: within(SETTING_BOUNDS.hoursAYear),
  visitsADay: within(SETTING_BOUNDS.visitsADay),
  daysAYear: within(SETTING_BOUNDS.daysAYear),
  yearsOfExperience: v.nullable(within(SETTING_BOUNDS.yearsOfExperience)),
  licences: listOf(v.object({ role, state: v.pipe(v.string(), v.regex(/^[A-Z]{2,3}$/)) })),
  skills: listOf(text(80)),
  corrections: v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((entries): Preferences['corrections'] =>
      Object.fromEntries(Object.entries(entries).filter(isCorrection)),
    ),
  ),
  presentPay: v.nullable(v.variant('per', [paid('hour'), paid('year')])),
  minutesTreating: v.nullable(within(SETTING_BOUNDS.minutesTreating)),
  minutesDriving: v.nullable(within(SETTING_BOUNDS.minutesDriving)),
  minutesCharting: v.nullable(within(SETTING_BOUNDS.minutesCharting)),
  shareCancelled: v.nullable(within(SETTING_BOUNDS.shareCancelled)),
  milesADay: v.nullable(within(SETTING_BOUNDS.milesADay)),
  hoursWorkedAWeek: v.nullable(within(SETTING_BOUNDS.hoursWorkedAWeek)),
  livingAwayAWeek: v.nullable(within(SETTING_BOUNDS.livingAwayAWeek)),
  weeksWithout: v.nullable(within(SETTING_BOUNDS.weeksWithout)),
  insuranceAMonth: v.nullable(within(SETTING_BOUNDS.insuranceAMonth)),
  payFirst: v.picklist(['hour', 'year']),
  panelCollapsed: v.boolean(),
  sitesOff: listOf(text(253)),
} satisfies { [Field in keyof Preferences]: v.GenericSchema<unknown, Preferences[Field]> };

/** True for a pair of folded title and the role (or `none`) that the person gave it. */
export function isCorrection(entry: [unknown, unknown]): entry is [string, RoleId | 'none'] {
  return typeof entry[0] === 'string' && (entry[1] === 'none' || v.is(role, entry[1]));
}

/**
 * Reads settings of any origin. Each field that is missing or not of its kind takes its default; the other fields are
 * untouched by that. Never throws.
 */
export function readPreferences(stored: unknown): Preferences {
  const source = v.is(v.record(v.string(), v.unknown()), stored) ? stored : {};
  const read = Object.entries(FIELDS).map(([field, schema]) => {
    const result = v.safeParse(schema, source[field]);
    return [field, result.success ? result.output : DEFAULT_PREFERENCES[field as keyof Preferences]];
  });
  return Object.fromEntries(read) as Preferences;
}
