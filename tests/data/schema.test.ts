import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { boardFor, licensureFor } from '../../data/licensure';
import { ROLE_IDS, roleFacts } from '../../data/roles';
import type * as schemaTypes from '../../data/schema';
import * as schemas from '../../data/schema';
import * as careerSchemas from '../../data/schema-career';
import type * as licensureTypes from '../../data/schema-licensure';
import * as licensureSchemas from '../../data/schema-licensure';
import * as offerSchemas from '../../data/schema-offer';
import { subdivisions } from '../../data/subdivisions';
import type { Evidence, Requirement, RoleId, Supervision, VerificationMark } from '../../insight/types';

const data = join(import.meta.dirname, '../../data');
const read = (name: string): unknown => JSON.parse(readFileSync(join(data, name), 'utf8'));

const FILES: Record<string, v.GenericSchema> = {
  'areas.json': schemas.AreasSchema,
  'australia.json': schemas.AustraliaSchema,
  'canada.json': schemas.CanadaSchema,
  'compacts.json': licensureSchemas.CompactsSchema,
  'counties.json': schemas.CountiesSchema,
  'guide.json': careerSchemas.GuideSchema,
  'guide-figures.json': careerSchemas.GuideFiguresSchema,
  'history.json': schemas.HistorySchema,
  'licensure.json': licensureSchemas.LicensureSchema,
  'medicare.json': offerSchemas.MedicareSchema,
  'minimum-wages.json': offerSchemas.MinimumWagesSchema,
  'onet.json': careerSchemas.OnetSchema,
  'pay-transparency.json': offerSchemas.PayTransparencySchema,
  'places.json': schemas.PlacesSchema,
  'price-parities.json': offerSchemas.PriceParitiesSchema,
  'projections.json': schemas.ProjectionsSchema,
  'roles.json': schemas.RolesSchema,
  'skills.json': careerSchemas.SkillsSchema,
  'sources.json': schemas.SourcesSchema,
  'subdivisions.json': schemas.SubdivisionsSchema,
  'supervision.json': licensureSchemas.SupervisionsSchema,
  'travel.json': offerSchemas.TravelSchema,
  'united-kingdom.json': schemas.UnitedKingdomSchema,
  'wages.json': schemas.WagesSchema,
};

describe('the shape of the data', () => {
  it.each(Object.entries(FILES))('%s', (name, schema) => {
    const result = v.safeParse(schema, read(name), { abortEarly: true });
    expect(result.success ? [] : result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toEqual([]);
  });

  it('names no file of the machine that it was made on', () => {
    for (const name of readdirSync(data).filter((each) => each.endsWith('.json'))) {
      expect(readFileSync(join(data, name), 'utf8'), name).not.toMatch(/\/(work|home|root|tmp|Users|mnt)\/|[A-Z]:\\/);
    }
  });

  it('has a row put together again for every licence and board', () => {
    const regions = [...['US', 'CA', 'GB', 'AU', 'CA-QC'], ...subdivisions('US').map((state) => `US-${state.code}`)];
    let rows = 0;
    for (const role of ROLE_IDS) {
      const key = roleFacts(role).licensureKey;
      for (const region of regions) {
        const found = licensureFor(key, region);
        if (!found) continue;
        rows += 1;
        v.assert(licensureSchemas.LicensureRowSchema, found.current);
        if (found.older) v.assert(licensureSchemas.LicensureRowSchema, found.older);
      }
      for (const { code } of subdivisions('US')) {
        const board = boardFor(key, code);
        if (board) v.assert(licensureSchemas.BoardSchema, board);
      }
    }
    // Three professions in 50 states and DC, and their countries' rows besides.
    expect(rows).toBeGreaterThan(3 * 51);
  });

  it('says roles, marks and requirements in the words of insight/types', () => {
    expectTypeOf<schemaTypes.RoleId>().toEqualTypeOf<RoleId>();
    expectTypeOf<schemaTypes.VerificationMark>().toEqualTypeOf<VerificationMark>();
    expectTypeOf<schemaTypes.Evidence>().toEqualTypeOf<Evidence>();
    expectTypeOf<licensureTypes.Requirement>().toEqualTypeOf<Requirement>();
    expectTypeOf<licensureTypes.Supervision>().branded.toEqualTypeOf<Supervision>();
    expect(ROLE_IDS).toEqual(schemas.RoleIdSchema.options);
  });

  it('has a schema for every file that the import writes or that is kept by hand', () => {
    expect(Object.keys(FILES).filter((name) => !existsSync(join(data, name)))).toEqual([]);
  });
});
