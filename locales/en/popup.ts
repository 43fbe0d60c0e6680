/** What the popup says. */
export const popupEn = {
  searchLabel: 'Look up a career and a place',
  searchHint: 'Try “cota ohio” or “pt aide dallas”',
  results: 'Careers found',
  found: (count: number): string => (count === 1 ? '1 career found' : `${count} careers found`),
  nothingFound: 'No career of that name. Try a role such as “pta”, or a role and a state.',
  noFigure: 'no published median',

  onThisPage: (count: number): string => `On this page: ${count} ${count === 1 ? 'posting' : 'postings'}`,
  best: (position: string): string => `best ${position}`,
  nothingOnPage: 'No therapy-assistant posting on this page.',
  postingUnread: 'This page looks like a posting, but it could not be read.',
  byTitle: (role: string): string => `By its title it is for: ${role}. See the figures below.`,
  reportHeading: 'Report this page',
  reportHint:
    'How the address is built and what was tried. Nothing of the page, nothing about you. It is sent nowhere.',
  report: 'Report',
  copyReport: 'Copy the report',
  copied: 'Copied',
  notCopied: 'Could not copy. Select the text instead.',

  closed: 'Pages of the browser cannot be read. Open a job page, or look a career up.',
  notUsed: 'Not on this site yet',
  notUsedWhy: (site: string | null): string =>
    site === null
      ? 'Pay Lens reads a site that it does not know only if you say so.'
      : `This is ${site}, which Pay Lens can read. It does so only if you say so.`,
  useOn: (host: string): string => `Use on ${host}`,
  readOnce: 'Read this page once',
  stopUsing: (host: string): string => `Stop using on ${host}`,
  stopped: 'Stopped. Open pages keep what they show until you reload them.',
  notReading: 'This page was open before Pay Lens was ready.',
  off: (site: string): string => `Switched off on ${site}.`,
  switchOn: 'Switch on',
  reading: 'Reading…',
  readNothing: 'Read. No therapy-assistant posting was found here.',
  notReadable: 'The browser does not let extensions read this page.',
  notGranted: 'Not allowed, so nothing was changed.',
  above: (percent: number): string => `${percent}% above the median`,
  below: (percent: number): string => `${percent}% below the median`,
  near: 'at the median',
  noPay: 'no pay posted',

  careers: 'Careers',
  changeRegion: 'Change region',
  country: 'Country',
  subdivision: { US: 'State', CA: 'Province or territory', GB: 'Nation', AU: 'State or territory' },
  metro: 'Metropolitan or other area',
  whole: { US: 'All of the United States', CA: 'All of Canada', GB: 'All of the UK', AU: 'All of Australia' },
  wholeState: (state: string): string => `All of ${state}`,
  settings: 'Settings',
  private: 'Nothing leaves your browser.',
};
