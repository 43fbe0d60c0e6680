/**
 * The shape of the files in `data/`, as valibot schemas. Beside it, `schema-licensure.ts` has what states require,
 * `schema-offer.ts` what stands around an offer, and `schema-career.ts` what tells of the work itself.
 * Only the tests and `scripts/import` run these; the accessors import the types alone, so valibot never reaches a bundle.
 */
import * as v from 'valibot';

/** The same union as `insight/types/`; `data/` imports nothing, so it is written out here (a test holds them equal). */
export const RoleIdSchema = v.picklist([
  'physical-therapist-assistant',
  'occupational-therapy-assistant',
  'speech-language-pathology-assistant',
  'physical-therapist-aide',
  'occupational-therapy-aide',
  'rehabilitation-aide',
  'therapy-assistant',
]);
export type RoleId = v.InferOutput<typeof RoleIdSchema>;

export const LicensureKeySchema = v.picklist([
  'pta',
  'ota',
  'slpa',
  'pt-aide',
  'ot-aide',
  'rehabilitation-aide',
  'therapy-assistant',
]);
export type LicensureKey = v.InferOutput<typeof LicensureKeySchema>;

const VerificationMarkSchema = v.picklist(['verified', 'two-sources', 'one-source', 'conflict', 'not-read']);
export type VerificationMark = v.InferOutput<typeof VerificationMarkSchema>;

export const Text = v.pipe(v.string(), v.minLength(1));
const Soc = v.pipe(v.string(), v.regex(/^\d\d-\d{4}$/));
export const OnetCode = v.pipe(v.string(), v.regex(/^\d\d-\d{4}\.\d\d$/));
const Noc = v.pipe(v.string(), v.regex(/^\d{5}$/));
export const AreaCode = v.pipe(v.string(), v.regex(/^(US|\d\d|\d{5}|\d{7})$/));
const MetroCode = v.pipe(v.string(), v.regex(/^\d{5}$/));
const HowFar = v.picklist(['near', 'broad']);
export const Letters = v.pipe(v.string(), v.regex(/^[A-Z]{2,3}$/));
export const Whole = v.pipe(v.number(), v.integer());
export const Count = v.pipe(Whole, v.minValue(0));
export const Money = v.pipe(v.number(), v.minValue(0.01));
export const Url = v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s]+\S*$/));
export const IsoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));

/** How well a fact is known, and where it was read. */
export const EvidenceSchema = v.strictObject({
  mark: VerificationMarkSchema,
  sourceUrl: v.nullable(Url),
  /** Date of the text that was read, as far as it is known: "2014", "2014-05" or "2014-05-31"; `null` where it is undated. */
  sourceDate: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d\d){0,2}$/))),
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

export const RolesSchema = v.strictObject({
  series: v.record(Soc, Text),
  canadianGroups: v.record(Noc, Text),
  roles: v.array(
    v.strictObject({
      id: RoleIdSchema,
      soc: v.nullable(Soc),
      seriesTitle: Text,
      proxy: v.nullable(HowFar),
      onetCodes: v.array(OnetCode),
      nearest: v.array(RoleIdSchema),
      therapistSoc: v.nullable(Soc),
      canada: v.strictObject({ noc: Noc, title: Text, proxy: HowFar }),
      unitedKingdom: v.strictObject({ bands: v.array(Count), usualBand: v.nullable(Count) }),
      licensureKey: LicensureKeySchema,
    }),
  ),
});

const Subdivision = v.strictObject({
  code: Text,
  name: Text,
  type: v.picklist(['state', 'district', 'territory', 'province', 'nation']),
});
export const SubdivisionsSchema = v.strictObject({
  US: v.array(v.strictObject({ ...Subdivision.entries, fips: v.pipe(v.string(), v.regex(/^\d\d$/)) })),
  CA: v.array(Subdivision),
  GB: v.array(Subdivision),
  AU: v.array(Subdivision),
});

const AreaTypeSchema = v.picklist(['nation', 'state', 'territory', 'metro', 'nonmetro']);
export type AreaType = v.InferOutput<typeof AreaTypeSchema>;
/** By type: code, title, states ("NY-NJ" as one text, as the Bureau prints it). */
export const AreasSchema = v.strictObject({
  source: Text,
  areas: v.record(AreaTypeSchema, v.array(v.tuple([AreaCode, Text, v.string()]))),
});

/** area, p10, p25, median, p75, p90, employment. */
const WageRow = v.tuple([
  AreaCode,
  v.nullable(Money),
  v.nullable(Money),
  v.nullable(Money),
  v.nullable(Money),
  v.nullable(Money),
  v.nullable(Count),
]);
export const WagesSchema = v.strictObject({
  source: Text,
  period: Text,
  columns: v.array(Text),
  wages: v.record(Soc, v.array(WageRow)),
});

/** year, p10, p25, median, p75, p90, employment. */
export const HistorySchema = v.strictObject({
  source: Text,
  columns: v.array(Text),
  history: v.record(
    Soc,
    v.array(
      v.tuple([
        Whole,
        v.nullable(Money),
        v.nullable(Money),
        v.nullable(Money),
        v.nullable(Money),
        v.nullable(Money),
        v.nullable(Count),
      ]),
    ),
  ),
});

export const ProjectionsSchema = v.strictObject({
  source: Text,
  projections: v.record(
    Soc,
    v.strictObject({
      period: Text,
      employmentBase: Count,
      employmentProjected: Count,
      change: Whole,
      changePercent: v.number(),
      annualOpenings: Count,
      entryEducation: v.picklist(['high-school', 'associate', 'bachelor', 'master', 'doctoral-or-professional']),
      experience: v.nullable(Text),
      training: v.nullable(Text),
    }),
  ),
});

/** By state: name, population, metropolitan area or null. */
export const PlacesSchema = v.strictObject({
  source: Text,
  places: v.record(Letters, v.array(v.tuple([Text, Count, v.nullable(MetroCode)]))),
});
/** By state: name, metropolitan area or null. */
export const CountiesSchema = v.strictObject({
  source: Text,
  counties: v.record(Letters, v.array(v.tuple([Text, v.nullable(MetroCode)]))),
});

export const CanadaSchema = v.strictObject({
  source: Text,
  groups: v.record(Noc, v.strictObject({ title: Text, wages: v.array(v.tuple([Letters, Money, Money, Money, Text])) })),
});

export const UnitedKingdomSchema = v.strictObject({
  scales: v.array(
    v.strictObject({
      nation: v.picklist(['england', 'scotland', 'wales', 'northern-ireland']),
      payYear: v.pipe(v.string(), v.regex(/^20\d\d\/\d\d$/)),
      source: Text,
      /** band, pay point, pounds a year. */
      points: v.array(v.tuple([Count, Text, Money])),
    }),
  ),
  highCostArea: v.strictObject({
    source: Text,
    /** pay year, zone, percent of basic pay, at least, at most (pounds a year). */
    supplements: v.array(
      v.tuple([Text, v.picklist(['inner_london', 'outer_london', 'fringe']), v.number(), Money, Money]),
    ),
  }),
});

export const AustraliaSchema = v.strictObject({
  award: v.strictObject({
    source: Text,
    classification: Text,
    /** effective from, then level, pay point, Australian dollars a week and an hour. */
    editions: v.array(
      v.strictObject({
        effectiveFrom: IsoDate,
        points: v.array(v.tuple([Count, v.nullable(Count), Money, Money])),
      }),
    ),
  }),
});

export const SourcesSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  v.strictObject({ publisher: Text, title: Text, period: Text, licence: Text, url: Url }),
);
