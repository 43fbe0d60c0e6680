/** The shape of the files that tell what a career is like: the guide, O*NET, and the skills that postings name. */
import * as v from 'valibot';
import { Count, Money, OnetCode, RoleIdSchema, Text } from './schema';

export const GuideFiguresSchema = v.strictObject({
  role: RoleIdSchema,
  source: Text,
  currency: v.literal('USD'),
  median: Money,
  range: v.strictObject({ low: Money, high: Money }),
  topTenthFrom: Money,
  tiers: v.array(
    v.strictObject({
      tier: v.picklist(['entry', 'mid', 'senior']),
      annual: Money,
      years: v.tuple([Count, v.nullable(Count)]),
    }),
  ),
  growthPercent: v.number(),
  demand: v.picklist(['low', 'medium', 'high']),
});

const Texts = v.pipe(v.array(Text), v.minLength(1));
/** The career guide retold. Its figures stand in `guide-figures.json`; nothing here is one but years and hours of the day. */
export const GuideSchema = v.strictObject({
  role: RoleIdSchema,
  source: Text,
  language: v.literal('en'),
  summary: Text,
  card: v.strictObject({
    demand: v.strictObject({ level: v.picklist(['low', 'medium', 'high']), why: Text }),
    outlook: v.strictObject({ status: v.literal('faster-than-average'), what: Text }),
    topTenth: Text,
    remote: v.strictObject({ listedAs: Text, inPractice: Text }),
  }),
  functions: Texts,
  responsibilities: Texts,
  settings: v.strictObject({ places: Texts, conditions: Texts }),
  tools: Texts,
  education: v.strictObject({ minimum: Text, program: Texts, afterwards: Texts }),
  technicalSkills: Texts,
  softSkills: Texts,
  path: v.array(v.strictObject({ step: Text, what: Text })),
  certification: Text,
  tiers: v.array(
    v.strictObject({
      tier: v.picklist(['entry', 'mid', 'senior']),
      title: Text,
      years: v.tuple([Count, v.nullable(Count)]),
      what: Text,
    }),
  ),
  worldwide: Texts,
  challenges: Texts,
  growth: Texts,
  trends: Texts,
  day: v.array(
    v.strictObject({
      part: v.picklist(['morning', 'afternoon', 'late-afternoon']),
      from: v.pipe(v.string(), v.regex(/^\d\d:\d\d$/)),
      to: v.pipe(v.string(), v.regex(/^\d\d:\d\d$/)),
      focus: Text,
      tasks: Texts,
    }),
  ),
  balance: v.strictObject({ stress: v.literal('moderate'), balance: v.literal('good'), why: Text }),
  skillMap: v.array(v.strictObject({ group: Text, what: Text, skills: Texts })),
  pros: Texts,
  cons: Texts,
  beginnersMistakes: Texts,
  advice: Texts,
  caseStudies: v.array(v.strictObject({ title: Text, what: Text, lesson: Text })),
  portfolio: Texts,
  relatedRoles: v.array(RoleIdSchema),
  questions: v.array(v.strictObject({ question: Text, answer: Text })),
});
export type Guide = v.InferOutput<typeof GuideSchema>;

/** What, and how important it is, 1 to 5. */
const RatedItem = v.tuple([Text, v.pipe(v.number(), v.minValue(1), v.maxValue(5))]);
export const OnetSchema = v.strictObject({
  source: Text,
  /** By O*NET code. Most important first; software and tools by name. */
  occupations: v.record(
    OnetCode,
    v.strictObject({
      title: Text,
      skills: v.pipe(v.array(RatedItem), v.length(12)),
      knowledge: v.pipe(v.array(RatedItem), v.length(12)),
      software: v.array(Text),
      tools: v.array(Text),
    }),
  ),
});

export const SkillsSchema = v.strictObject({
  skills: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
      name: Text,
      forms: v.pipe(v.array(Text), v.minLength(1)),
    }),
  ),
  decoys: v.array(Text),
  /** By role: postings read, then skill and how many of them name it. */
  typical: v.record(RoleIdSchema, v.strictObject({ read: Count, skills: v.array(v.tuple([Text, Count])) })),
});
