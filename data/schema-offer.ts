/** The shape of the files that tell what stands around an offer: laws on pay and postings, travel, prices, Medicare. */
import * as v from 'valibot';
import { AreaCode, Count, EvidenceSchema, IsoDate, Letters, Money, Text, Url, Whole } from './schema';

const Percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const Period = { from: IsoDate, to: IsoDate };

export const PayTransparencyLawSchema = v.strictObject({
  /** The law holds for employers of so many or more … */
  employees: v.pipe(Whole, v.minValue(1)),
  /**
   * … counted so: `any` size (no threshold), in the state, anywhere with one of them in the state (`one-in-state`), over
   * twenty weeks of the year, or `not-said` where.
   */
  employeesCounted: v.picklist(['any', 'not-said', 'in-state', 'one-in-state', 'twenty-weeks']),
  effectiveFrom: IsoDate,
  /** `pay`: its range, or the rate where it is fixed. `pay-and-benefits`: benefits in general as well. */
  mustPost: v.picklist(['pay', 'pay-and-benefits']),
  /** True where the law is read to reach some remote work too; false where nothing was read of it. */
  remoteToo: v.boolean(),
  citation: Text,
  ...EvidenceSchema.entries,
  /** The official page, and the day on which it was read: no law without them. */
  sourceUrl: Url,
  sourceDate: Text,
});
export type PayTransparencyLaw = v.InferOutput<typeof PayTransparencyLawSchema>;
export const PayTransparencySchema = v.strictObject({
  source: Text,
  laws: v.record(v.pipe(v.string(), v.regex(/^US-[A-Z]{2}$/)), PayTransparencyLawSchema),
});

export const StateMinimumWageSchema = v.strictObject({
  /** Dollars an hour: the lowest legal figure that holds in the whole state. */
  hourly: Money,
  /**
   * `statewide` is the state's one figure. The others are the lower of several: of the cheapest part of the state, of
   * small employers, or of the step before one that a single source has.
   */
  scope: v.picklist(['federal', 'statewide', 'lowest-region', 'small-employers', 'older-step']),
  /** The month for which it was looked up. */
  asOf: v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/)),
  ...EvidenceSchema.entries,
});
export type StateMinimumWage = v.InferOutput<typeof StateMinimumWageSchema>;
export const MinimumWagesSchema = v.strictObject({
  source: Text,
  federal: StateMinimumWageSchema,
  /** The states that have a figure of their own. */
  states: v.record(Letters, StateMinimumWageSchema),
});

const MileageRateSchema = v.strictObject({ centsAMile: Money, ...Period, ...EvidenceSchema.entries });
export type MileageRate = v.InferOutput<typeof MileageRateSchema>;
const PerDiemRateSchema = v.strictObject({
  kind: v.picklist(['lodging', 'meals-and-incidentals']),
  dollarsADay: Money,
  ...Period,
  ...EvidenceSchema.entries,
});
export type PerDiemRate = v.InferOutput<typeof PerDiemRateSchema>;
const TaxHomeFactSchema = v.strictObject({
  /**
   * `regular-place-of-work`: the tax home is where one usually works, wherever the family lives. `years-in-one-place`:
   * longer than `value` years in one place is no travel. `itinerant-is-taxed`: with neither a usual place of work nor a
   * home, travel pay is wages.
   */
  fact: v.picklist(['regular-place-of-work', 'years-in-one-place', 'itinerant-is-taxed']),
  value: v.nullable(Count),
  ...EvidenceSchema.entries,
});
export type TaxHomeFact = v.InferOutput<typeof TaxHomeFactSchema>;
export const TravelSchema = v.strictObject({
  mileage: v.strictObject({ source: Text, rates: v.array(MileageRateSchema) }),
  perDiem: v.strictObject({ source: Text, rates: v.array(PerDiemRateSchema) }),
  taxHome: v.strictObject({ source: Text, facts: v.array(TaxHomeFactSchema) }),
});

/** By area: all items, United States = 100. */
export const PriceParitiesSchema = v.strictObject({
  source: Text,
  year: Whole,
  parities: v.record(AreaCode, Money),
});

const Since = { since: v.nullable(IsoDate), ...EvidenceSchema.entries };
const ModifierSchema = v.strictObject({ code: v.picklist(['CQ', 'CO']), ...Since });
export const MedicareSchema = v.strictObject({
  source: Text,
  /** Percent of the usual amount that is paid. */
  payment: v.strictObject({ percent: Percent, ...Since }),
  /** The rule holds where the assistant alone gives more than this share of the minutes. */
  minutes: v.strictObject({ percent: Percent, ...Since }),
  modifiers: v.strictObject({ pta: ModifierSchema, ota: ModifierSchema }),
  privatePracticeSupervision: v.strictObject({ level: v.picklist(['general', 'direct']), ...Since }),
});
export type MedicareRules = v.InferOutput<typeof MedicareSchema>;
