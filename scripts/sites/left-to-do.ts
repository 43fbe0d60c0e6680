import type { NewSite } from './scaffold';

/** What a person still has to do for a site that `npm run new:site` began, in order. */
export function leftToDo({ id, folder, month }: NewSite): string {
  const definition = `sites/${folder}/${id}.ts`;
  const pages = `tests/pages/${id}/${month}`;
  const steps = [
    'Save a real list and a real posting outside of this folder, and look what their titles, ids and so on hang on.',
    `Rebuild both, small and with invented jobs, in
       ${pages}-list.html
       ${pages}-posting.html
     with an address of the real shape in the first line; what must be read goes into the .expected.json beside each.`,
    `Write the ways to it in ${definition} (their language: sites/site.ts), and such addresses in its examples.`,
    'Remove the line "new:site stub" from all three.',
    'npm run -s inspect -- page FILE --url URL --trace     on the pages you saved: which way found what',
    'npx vitest run --project unit tests/sites             passes when all of this is done',
    "npm run sites:table                                   writes the site's row into README.md",
    `Add a line to CHANGELOG.md${folder === 'boards' ? ', and a row to tests/browser/sites.test.ts' : ''}.`,
  ];
  return ['Left to do:', ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n');
}
