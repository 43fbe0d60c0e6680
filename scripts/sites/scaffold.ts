import { stubMark } from './stub';

/** A site to begin with. */
export interface NewSite {
  /** Its id and file name, `some-board`. */
  id: string;
  /** Its host without `www.`, `someboard.com`. */
  host: string;
  /** How it calls itself, `Some Board`: shown to people. */
  name: string;
  /** What it is decides whether the person is asked for it at install. */
  folder: 'boards' | 'applicant-tracking';
  /** When its pages are looked at, `YYYY-MM`. */
  month: string;
}

/** Files of a new site by their paths from the project's folder. */
export type SiteFiles = Record<string, string>;

const page = (url: string, body: string): string =>
  `<!-- ${url} -->\n<!-- ${stubMark('rebuild this page after the real one')} -->\n<!doctype html>\n<html lang="en">\n<head>\n<title>Jobs</title>\n</head>\n<body>\n${body}\n</body>\n</html>\n`;

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

/** What the site's file exports it as. */
export const constantOf = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A text as Biome quotes it. */
const quoted = (text: string): string => (text.includes("'") ? `"${text}"` : `'${text}'`);

/**
 * A definition that reads two pages of our own, to be changed hand in hand until both are built as the real site's pages
 * are. Nothing in them was ever seen anywhere, so each says that it is a stub, and fails a test until it no longer does.
 * @throws Error for an id, a host or a name that is none
 */
export function siteFiles({ id, host, name, folder, month }: NewSite): SiteFiles {
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id)) throw new Error(`"${id}" is no id: small letters, digits and hyphens.`);
  if (!/^(?!www\.)([a-z\d-]+\.)+[a-z]+$/.test(host)) throw new Error(`"${host}" is no host such as someboard.com.`);
  // It goes into quotes, and into a cell of the README's table.
  if (!/^[\p{L}\p{N}][\p{L}\p{N} .,:&+'()-]*$/u.test(name)) throw new Error(`"${name}" is no name such as Some Board.`);
  const list = `https://www.${host}/jobs?q=pta`;
  const posting = `https://www.${host}/jobs/1001`;
  const definition = `import type { Examples, Site } from '../site';

// ${stubMark("write the ways to what stands on the site's real pages")}
export const ${constantOf(id)}: Site = {
  id: '${id}',
  name: ${quoted(name)},
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
    [`sites/${folder}/${id}.ts`]: definition,
    [`${pages}-list.html`]: page(list, CARD),
    [`${pages}-list.expected.json`]: json({ cards: [{ ...READ, url: posting }], posting: null }),
    [`${pages}-posting.html`]: page(posting, POSTING),
    [`${pages}-posting.expected.json`]: json({
      cards: [],
      posting: { ...READ, description: 'Guide patients through prescribed exercises.' },
    }),
  };
}
