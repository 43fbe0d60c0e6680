import sourcesFile from './sources.json';

/** Where a figure comes from, as it is shown beside it. */
export interface Source {
  id: string;
  publisher: string;
  title: string;
  period: string;
  licence: string;
  url: string;
}

const sources = sourcesFile as Record<string, Omit<Source, 'id'>>;

/** Every source, in the order of the file. */
export function allSources(): Source[] {
  return Object.entries(sources).map(([id, each]) => ({ id, ...each }));
}

/** The source with this id. Throws on an unknown one: a figure without a source must not be shown. */
export function source(id: string): Source {
  const found = sources[id];
  if (!found) throw new RangeError(`No source is called "${id}".`);
  return { id, ...found };
}
