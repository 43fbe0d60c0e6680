import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ResolvedPublicFile } from 'wxt';
import { anywhere } from '../sites/anywhere';
import { applicantTracking } from '../sites/applicant-tracking';
import { boards } from '../sites/boards';
import { siteScript } from '../sites/reader-scripts';
import type { Site } from '../sites/site';

/**
 * One tiny script a site, which hands its definition to the reader that is loaded after it: a job page carries the site that
 * it is of and no other, however many we know.
 */
export async function siteScripts(): Promise<ResolvedPublicFile[]> {
  return Promise.all(
    [...boards, ...applicantTracking, anywhere].map(async (site) => ({
      contents: await definitionOf(site),
      relativeDest: siteScript(site),
    })),
  );
}

async function definitionOf(site: Site): Promise<string> {
  const file = `./sites/${site.id}`;
  const module: Record<string, unknown> = await import(`../sites/${site.id}.ts`);
  const name = Object.keys(module).find((key) => module[key] === site);
  if (!name) throw new Error(`${file}.ts exports no site with the id "${site.id}".`);
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${name} } from '${file}'; globalThis.therapyPayLensSite = ${name};`,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}
