import { applicantTracking } from '../../sites/applicant-tracking';
import { boards } from '../../sites/boards';
import type { Cards, Layout, Open, Site } from '../../sites/site';

/** The lines of README.md that the block stands between. */
const START = '<!-- sites -->';
const END = '<!-- /sites -->';
/** More hosts than this are counted, not named. */
const HOSTS_SHOWN = 4;

const FIELDS = { company: 'employer', location: 'place', pay: 'pay', description: 'description' } as const;

/** What the ways of a list or of a posting lead to, in words. */
function fieldsRead(parts: readonly (Cards | Open | undefined)[]): string {
  const given = parts.filter((part) => part !== undefined);
  if (given.length === 0) return '–';
  const found = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).filter((field) => given.some((part) => part[field]));
  return ['title', ...found.map((field) => FIELDS[field])].join(', ');
}

/** Of a posting, what the page does not show in a known place is taken from its schema.org data. */
function postingRead(layouts: readonly Layout[]): string {
  const read = fieldsRead(layouts.map(({ open }) => open));
  const isWhole = Object.values(FIELDS).every((field) => read.includes(field));
  return isWhole || read === '–' ? read : `${read}; else schema.org`;
}

function hostsOf({ hosts }: Site): string {
  const bare = hosts.map((host) => host.replace(/^\*\./, ''));
  const shown = bare.length > HOSTS_SHOWN ? bare.slice(0, HOSTS_SHOWN - 1) : bare;
  const rest = bare.length - shown.length;
  return shown.join(', ') + (rest ? ` and ${rest} more` : '');
}

/** The month of each layout, the newest first. */
const monthsOf = (layouts: readonly Layout[]): string =>
  [...new Set(layouts.map(({ seen }) => seen))].sort().reverse().join(', ');

const rowsOf = (sites: readonly Site[], asked: string): string[][] =>
  sites.map((site) => [
    site.name,
    hostsOf(site),
    fieldsRead(site.layouts.map(({ cards }) => cards)),
    postingRead(site.layouts),
    monthsOf(site.layouts),
    asked,
  ]);

/** The table of all sites, as README.md shows it: made of the registries, so that it cannot fall behind them. @internal */
export function siteTable(): string {
  const rows = [
    ['Site', 'Hosts', 'Read in a list', 'Read in a posting', 'Layouts last seen', 'Access'],
    ['---', '---', '---', '---', '---', '---'],
    ...rowsOf(boards, 'at install'),
    ...rowsOf(applicantTracking, 'on request'),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * A text with the table between its two marks.
 * @throws Error where the marks are missing
 */
export function withSiteTable(text: string): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md has no block between ${START} and ${END}.`);
  return `${text.slice(0, start)}${START}\n\n${siteTable()}\n\n${text.slice(end)}`;
}
