import * as v from 'valibot';
import type { CountryCode, RoleId } from '../insight/types';
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
const within = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high));
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
  hoursAYear: within(1, 8784),
  visitsADay: within(1, 30),
  daysAYear: within(1, 366),
  hoursAShift: within(1, 24),
  yearsOfExperience: v.nullable(within(0, 70)),
  licences: listOf(v.object({ role, state: v.pipe(v.string(), v.regex(/^[A-Z]{2,3}$/)) })),
  skills: listOf(text(80)),
  corrections: v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((entries): Preferences['corrections'] =>
      Object.fromEntries(Object.entries(entries).filter(isCorrection)),
    ),
  ),
  presentPay: v.nullable(v.object({ amount: within(1, 1_000_000), per: v.picklist(['hour', 'year']) })),
  minutesTreating: v.nullable(within(0, 240)),
  minutesDriving: v.nullable(within(0, 240)),
  minutesCharting: v.nullable(within(0, 240)),
  // With every visit cancelled there is no work to be paid.
  shareCancelled: v.nullable(within(0, 0.9)),
  milesADay: v.nullable(within(0, 500)),
  hoursWorkedAWeek: v.nullable(within(1, 100)),
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
