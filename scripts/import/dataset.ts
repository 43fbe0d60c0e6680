import * as v from 'valibot';
import {
  AreasSchema,
  AustraliaSchema,
  CanadaSchema,
  CountiesSchema,
  HistorySchema,
  PlacesSchema,
  ProjectionsSchema,
  SourcesSchema,
  UnitedKingdomSchema,
  WagesSchema,
} from '../../data/schema';
import { OnetSchema, SkillsSchema } from '../../data/schema-career';
import { CompactsSchema, LicensureSchema, SupervisionsSchema } from '../../data/schema-licensure';
import {
  MedicareSchema,
  MinimumWagesSchema,
  PayTransparencySchema,
  PriceParitiesSchema,
  TravelSchema,
} from '../../data/schema-offer';
import { importAreas, metropolitanCodes } from './areas';
import { importAustralia } from './australia';
import { importBoards } from './boards';
import { importCanada } from './canada';
import { importCompacts } from './compacts';
import { editionOf } from './edition';
import { ImportFault } from './fault';
import { importedOnOf } from './imported-on';
import { importLicensure } from './licensure';
import { importMedicare } from './medicare';
import { importMinimumWages } from './minimum-wages';
import { importOnet } from './onet';
import { packLicensure } from './pack-licensure';
import { importPayTransparency } from './pay-transparency';
import { importCounties, importPlaces } from './places';
import { importPriceParities } from './price-parities';
import { importProjections } from './projections';
import { serialise } from './serialise';
import { importSkills } from './skills';
import { sourceEntries } from './sources';
import { importSupervision } from './supervision';
import { importTravel } from './travel';
import { importUnitedKingdom } from './united-kingdom';
import { importHistory, importWages } from './wages';

/**
 * Everything that a folder of CSVs turns into: file name in `data/` → its text. Nothing is written here, so a fault
 * anywhere leaves `data/` as it was.
 * Throws `ImportFault`, naming file, line and fault.
 */
export function buildDataset(folder: string): Map<string, string> {
  const edition = editionOf(folder);
  const wageSource = `bls-oews-${edition.wages}`;
  const { listed, file: areas } = importAreas(folder, edition.wages, wageSource);
  const metros = metropolitanCodes(listed);
  const projectionSource = `bls-ep-${edition.projectionBase}-${(edition.projectionBase + 10) % 100}`;

  const files = new Map<string, string>();
  const add = <Schema extends v.GenericSchema>(name: string, schema: Schema, value: unknown) => {
    const checked = v.safeParse(schema, value);
    if (!checked.success) {
      const issue = checked.issues[0];
      throw new ImportFault(name, null, `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
    }
    files.set(name, serialise(checked.output));
  };
  const unitedKingdom = importUnitedKingdom(folder);
  const australia = importAustralia(folder);
  const importedOn = importedOnOf(folder);
  const licensure = importLicensure(folder, importedOn);
  const awardFrom = australia.award.editions.at(-1)?.effectiveFrom ?? '';
  const history = importHistory(folder, edition.wages, 'bls-oews-history');
  const historyFrom = Math.min(...Object.values(history.history).flatMap((rows) => rows.map(([year]) => year)));
  const sources = sourceEntries({ ...edition, historyFrom, scales: unitedKingdom.scales, awardFrom });

  add('areas.json', AreasSchema, areas);
  add('wages.json', WagesSchema, importWages(folder, edition.wages, wageSource, listed));
  add('places.json', PlacesSchema, importPlaces(folder, 'geonames', metros));
  add('counties.json', CountiesSchema, importCounties(folder, 'census-cbsa-2023', metros));
  add('history.json', HistorySchema, history);
  add('projections.json', ProjectionsSchema, importProjections(folder, edition.projectionBase, projectionSource));
  add('licensure.json', LicensureSchema, packLicensure(importedOn, licensure, importBoards(folder, importedOn)));
  add('compacts.json', CompactsSchema, importCompacts(folder, importedOn));
  add('supervision.json', SupervisionsSchema, importSupervision(folder, 'supervision-pages', importedOn));
  add('medicare.json', MedicareSchema, importMedicare(folder, 'medicare-assistants', importedOn));
  add('pay-transparency.json', PayTransparencySchema, importPayTransparency(folder, 'pay-laws', importedOn));
  add('minimum-wages.json', MinimumWagesSchema, importMinimumWages(folder, 'minimum-wages', importedOn));
  add('travel.json', TravelSchema, importTravel(folder, importedOn));
  add('price-parities.json', PriceParitiesSchema, importPriceParities(folder, 'bea-rpp', listed));
  add('canada.json', CanadaSchema, importCanada(folder, 'jobbank-2025'));
  add('united-kingdom.json', UnitedKingdomSchema, unitedKingdom);
  add('australia.json', AustraliaSchema, australia);
  add('sources.json', SourcesSchema, sources);
  add('skills.json', SkillsSchema, importSkills(folder));
  add('onet.json', OnetSchema, importOnet(folder, 'onet'));

  for (const id of sourcesNamed([licensure, ...parts(files)])) {
    if (!(id in sources)) throw new ImportFault('sources.json', null, `no source is called "${id}"`);
  }
  return files;
}

/** The files as they will be read back. */
const parts = (files: ReadonlyMap<string, string>): unknown[] => [...files.values()].map((text) => JSON.parse(text));

const SOURCE_KEYS: readonly string[] = ['source', 'boardsSource'];

/** The ids that stand under a key of that name, anywhere within. */
function sourcesNamed(value: unknown): Set<string> {
  const named = new Set<string>();
  JSON.stringify(value, (key, inner) => {
    if (SOURCE_KEYS.includes(key) && typeof inner === 'string') named.add(inner);
    return inner;
  });
  return named;
}
