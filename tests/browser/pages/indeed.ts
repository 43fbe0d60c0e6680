import type { FakeJob } from './job';

/**
 * Pages of our own on the structure of Indeed's: results list with a split pane (layout of October 2026, with its decoy card)
 * and the single posting (August 2026).
 */
export const INDEED_LIST = 'https://www.indeed.com/jobs?q=therapy+assistant&l=';
export const indeedPosting = (job: FakeJob): string => `https://www.indeed.com/viewjob?jk=${job.id}`;

/** Each card sits in a list item whose id is `card-` and the job's id. */
export function indeedCard(job: FakeJob): string {
  const pay = job.pay
    ? `<div class="salary-snippet-container" data-testid="attribute_snippet_testid"><span>${job.pay}</span></div>`
    : '';
  return `<li id="card-${job.id}"><div class="cardOutline tapItem result"><div class="job_seen_beacon"><table role="presentation"><tbody><tr><td class="resultContent">
<div><h3 class="jobTitle"><a id="job_${job.id}" data-jk="${job.id}" class="jcs-JobTitle" role="button" href="/rc/clk?jk=${job.id}"><span title="${job.title}" id="jobTitle-${job.id}">${job.title}</span></a></h3></div>
<div class="company_location"><span data-testid="company-name">${job.company}</span><div data-testid="text-location">${job.location}</div></div>
<div class="jobMetaDataGroup">${pay}</div>
</td></tr></tbody></table></div></div></li>`;
}

/** Indeed's bait for robots: no height, hidden from everyone, and a copy of a real job's text. */
export function indeedDecoy(job: FakeJob): string {
  return indeedCard({ ...job, id: 'a1b2c3d4e5f67890' }).replace(
    '<div class="cardOutline',
    '<div aria-hidden="true" tabindex="-1" style="height: 0; overflow: hidden" class="cardOutline',
  );
}

export function indeedPane(job: FakeJob): string {
  return `<div class="jobsearch-InfoHeaderContainer"><h1 class="jobsearch-JobInfoHeader-title" data-testid="jobsearch-JobInfoHeader-title"><span>${job.title}</span></h1>
<div data-company-name="true" data-testid="inlineHeader-companyName"><span>${job.company}</span></div>
<div data-testid="inlineHeader-companyLocation"><div>${job.location}</div></div></div>
<div data-testid="jobsearch-OtherJobDetailsContainer"><div id="salaryInfoAndJobType"><span>${job.pay ?? ''}</span></div></div>
<div id="jobDescriptionText" class="jobsearch-JobComponent-description"><p>${job.description ?? ''}</p></div>`;
}

/** The results list. A click on a card opens it in the pane and changes the address only, as on the site. */
export function indeedListPage(jobs: FakeJob[], extraCards = ''): string {
  const panes = Object.fromEntries(jobs.map((job) => [job.id, indeedPane(job)]));
  return page(
    'therapy assistant jobs',
    `<div id="mosaic-provider-jobcards"><ul id="cards">${jobs.map(indeedCard).join('\n')}${extraCards}</ul></div>
<div id="jobsearch-ViewjobPaneWrapper"></div>
<script>
const panes = ${JSON.stringify(panes).replaceAll('<', '\\u003c')};
const show = () => {
  const id = new URLSearchParams(location.search).get('vjk');
  document.getElementById('jobsearch-ViewjobPaneWrapper').innerHTML = panes[id] ?? '';
};
document.getElementById('cards').addEventListener('click', (event) => {
  const link = event.target.closest('a[data-jk]');
  if (!link) return;
  event.preventDefault();
  const url = new URL(location.href);
  url.searchParams.set('vjk', link.dataset.jk);
  history.pushState(null, '', url);
  // The site fetches the posting: the address is ahead of the content for a while.
  setTimeout(show, 60);
});
addEventListener('popstate', () => setTimeout(show, 60));
show();
</script>`,
  );
}

export function indeedPostingPage(job: FakeJob): string {
  return page(`${job.title} - ${job.location} - Indeed.com`, `<main>${indeedPane(job)}</main>`);
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>
body { margin: 0; font: 16px/1.5 sans-serif; color: #222; background: #fff; display: grid; grid-template-columns: 460px 1fr; gap: 16px; }
html.dark body { color: #eee; background: #14181d; }
ul { list-style: none; margin: 0; padding: 8px; } li > div { border: 1px solid #8884; border-radius: 8px; padding: 12px; margin: 0 0 8px; }
@media (max-width: 700px) { body { grid-template-columns: minmax(0, 1fr); } }
a { color: inherit; } h1 { font-size: 22px; margin: 0; } main { grid-column: 1 / -1; padding: 16px; }
</style></head><body>
${body}
</body></html>`;
}
