/** The shape of the files that tell what a state requires of assistants. */
import * as v from 'valibot';
import { Count, EvidenceSchema, IsoDate, Letters, LicensureKeySchema, Text, Url, Whole } from './schema';

const RequirementSchema = v.picklist([
  'license',
  'certification',
  'registration',
  'license-or-certification',
  'none',
  'unknown',
]);
export type Requirement = v.InferOutput<typeof RequirementSchema>;

export const LicensureRowSchema = v.strictObject({
  requirement: RequirementSchema,
  exam: v.nullable(Text),
  body: v.nullable(Text),
  markText: Text,
  note: v.nullable(Text),
  source: v.nullable(Text),
  ...EvidenceSchema.entries,
});
export type LicensureRow = v.InferOutput<typeof LicensureRowSchema>;
export const BoardSchema = v.strictObject({
  body: v.nullable(Text),
  url: v.nullable(Url),
  ...EvidenceSchema.entries,
  continuingEducation: v.nullable(
    v.strictObject({
      hours: v.pipe(Whole, v.minValue(1)),
      years: v.nullable(v.pipe(Whole, v.minValue(1))),
      ...EvidenceSchema.entries,
    }),
  ),
});
export type Board = v.InferOutput<typeof BoardSchema>;
/** Rows are arrays in the order of `columns`, which `data/licensure.ts` puts together again. */
const LicensureCells = v.strictTuple(Object.values(LicensureRowSchema.entries) as unknown as [v.GenericSchema]);
const BoardCells = v.strictTuple(Object.values(BoardSchema.entries) as unknown as [v.GenericSchema]);
export const LicensureSchema = v.strictObject({
  /** The day on which the tables were last gone through: no fact in them is newer. */
  importedOn: IsoDate,
  columns: v.array(v.keyof(LicensureRowSchema)),
  /** Role, then region: what the newest source says, and what an older one said before it. */
  licensure: v.record(
    LicensureKeySchema,
    v.record(
      v.pipe(v.string(), v.regex(/^(US|CA|GB|AU)(-[A-Z]{2,3})?$/)),
      v.strictTuple([LicensureCells, v.nullable(LicensureCells)]),
    ),
  ),
  boardsSource: Text,
  boardColumns: v.array(v.keyof(BoardSchema)),
  /** Role, then state. */
  boards: v.record(LicensureKeySchema, v.record(Letters, BoardCells)),
});

const CompactSchema = v.strictObject({
  /** `enacted` is the law only: no privilege is issued yet. */
  step: v.picklist(['active', 'enacted', 'no', 'leaves-out-assistants']),
  ...v.omit(EvidenceSchema, ['sourceUrl']).entries,
});
export type Compact = v.InferOutput<typeof CompactSchema>;
export const CompactsSchema = v.strictObject({
  /** By the role whose profession has the compact; `US` is what holds in every state. */
  compacts: v.record(LicensureKeySchema, v.strictObject({ source: Text, states: v.record(Letters, CompactSchema) })),
});

const SharePercent = v.pipe(Whole, v.minValue(1), v.maxValue(100));
export const SupervisionSchema = v.strictObject({
  /** How many one therapist may supervise; `null` where only `share` is ruled, and where sources are in conflict. */
  atMost: v.nullable(v.union([v.pipe(Count, v.minValue(1)), v.literal('no-limit')])),
  /** Who counts towards that number. */
  counted: v.picklist([
    'assistants',
    'full-time-assistants',
    'assistants-aides-students',
    'all-but-therapists',
    'aides',
    'apprentices',
  ]),
  setting: v.picklist(['everywhere', 'schools', 'outside-hospitals']),
  /** Percent of the assistant's work that is supervised, how much of it directly, and how much at first. */
  share: v.nullable(
    v.strictObject({ percent: SharePercent, direct: SharePercent, firstNinetyDays: v.nullable(SharePercent) }),
  ),
  ...EvidenceSchema.entries,
});
export type Supervision = v.InferOutput<typeof SupervisionSchema>;
export const SupervisionsSchema = v.strictObject({
  source: Text,
  /** Role, then state. */
  supervision: v.record(LicensureKeySchema, v.record(Letters, SupervisionSchema)),
});
