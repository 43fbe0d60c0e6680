import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ResolvedPublicFile } from 'wxt';
import { anywhere } from '../../sites/anywhere';
import { applicantTracking } from '../../sites/applicant-tracking';
import { boards } from '../../sites/boards';
import { siteScript } from '../../sites/registry/reader-scripts';
import type { Site } from '../../sites/site';

/**
 * One tiny script a site, which hands its definition to the reader that is loaded after it: a job page carries the site that
 * it is of and no other, however many we know.
 */
export async function siteScripts(): Promise<ResolvedPublicFile[]> {
  const sites: [Site, file: string][] = [
    ...boards.map((site): [Site, string] => [site, `boards/${site.id}`]),
    ...applicantTracking.map((site): [Site, string] => [site, `applicant-tracking/${site.id}`]),
    [anywhere, 'anywhere/index'],
  ];
  return Promise.all(
    sites.map(async ([site, file]) => ({ contents: await definitionIn(file, site), relativeDest: siteScript(site) })),
  );
}

/** @param file where the site is defined, from the folder `sites` */
async function definitionIn(file: string, site: Site): Promise<string> {
  const module: Record<string, unknown> = await import(`../../sites/${file}.ts`);
  const name = Object.keys(module).find((key) => module[key] === site);
  if (!name) throw new Error(`sites/${file}.ts exports no site with the id "${site.id}".`);
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${name} } from './sites/${file}'; globalThis.therapyPayLensSite = ${name};`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}
