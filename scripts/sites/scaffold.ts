/** Files of a new site by their paths from the project's folder. */
export type SiteFiles = Record<string, string>;

const page = (url: string, body: string): string =>
  `<!-- ${url} -->\n<!doctype html>\n<html lang="en">\n<head>\n<title>Jobs</title>\n</head>\n<body>\n${body}\n</body>\n</html>\n`;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const CARD = `<article data-id="1001">
  <h2><a href="/jobs/1001">Physical Therapist Assistant</a></h2>
  <span class="company">Willow Bend Therapy</span>
  <span class="location">Plano, TX</span>
</article>`;
const POSTING = `<h1>Physical Therapist Assistant</h1>
<span class="company">Willow Bend Therapy</span>
<span class="location">Plano, TX</span>
<div class="description"><p>Guide patients through prescribed exercises.</p></div>`;
const READ = {
  id: '1001',
  title: 'Physical Therapist Assistant',
  company: 'Willow Bend Therapy',
  location: 'Plano, TX',
};

/**
 * A site to begin with: a definition that reads two pages of our own, to be changed hand in hand until both are built as
 * the real site's pages are.
 * @param id the site's id and file name, `some-board`
 * @param host its host without `www.`, `someboard.com`
 * @param month when its pages were looked at, `YYYY-MM`
 * @throws Error for an id or a host that is none
 */
export function siteFiles(id: string, host: string, month: string): SiteFiles {
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id)) throw new Error(`"${id}" is no id: small letters, digits and hyphens.`);
  if (!/^([a-z\d-]+\.)+[a-z]+$/.test(host)) throw new Error(`"${host}" is no host such as someboard.com.`);
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const list = `https://www.${host}/jobs?q=pta`;
  const posting = `https://www.${host}/jobs/1001`;
  const definition = `import type { Examples, Site } from '../site';

export const ${name}: Site = {
  id: '${id}',
  name: '${host}',
  hosts: ['*.${host}'],
  layouts: [
    {
      seen: '${month}',
      cards: {
        each: 'article[data-id]',
        id: '| @data-id',
        title: 'h2 a',
        company: '.company',
        location: '.location',
      },
      open: {
        id: '/jobs/(\\\\d+)',
        title: 'h1',
        company: '.company',
        location: '.location',
        description: '.description',
      },
    },
  ],
};

export const examples: Examples = {
  list: ['${list}'],
  posting: ['${posting}'],
};
`;
  const pages = `tests/pages/${id}/${month}`;
  return {
    [`sites/boards/${id}.ts`]: definition,
    [`${pages}-list.html`]: page(list, CARD),
    [`${pages}-list.expected.json`]: json({ cards: [{ ...READ, url: posting }], posting: null }),
    [`${pages}-posting.html`]: page(posting, POSTING),
    [`${pages}-posting.expected.json`]: json({
      cards: [],
      posting: { ...READ, description: 'Guide patients through prescribed exercises.' },
    }),
  };
}
