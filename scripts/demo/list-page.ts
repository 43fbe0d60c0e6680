import type { Job } from './job';
import { escaped, pageFrame, type Theme, withTheme } from './markup';

/** The results list: each card says in microdata what it shows, as many boards do. */
export function listPage(jobs: readonly Job[], search: string, theme: Theme): string {
  const wanted = search.trim().toLowerCase();
  const found = jobs.filter(({ title, company, city, state }) =>
    `${title} ${company} ${city} ${state}`.toLowerCase().includes(wanted),
  );
  const heading = wanted === '' ? 'New in health care this week' : `Jobs for “${escaped(search.trim())}”`;
  const content = `<div class="results">
<h1>${heading}</h1>
<p class="count">${found.length} ${found.length === 1 ? 'job' : 'jobs'} · newest first</p>
<ul class="cards">
${found.map((job) => card(job, theme)).join('\n')}
</ul>
</div>`;
  return pageFrame('Health care jobs - Wardline', theme, search, '', content);
}

function card(job: Job, theme: Theme): string {
  const pay = job.payText ? `<span class="chip pay"${salaryScope(job)}${escaped(job.payText)}</span>` : '';
  return `<li class="card" itemscope itemtype="https://schema.org/JobPosting">
  <h2><a itemprop="url" href="${withTheme(`/jobs/${job.slug}`, theme)}"><span itemprop="title">${escaped(job.title)}</span></a></h2>
  <p class="employer" itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">${escaped(job.company)}</span></p>
  <p class="place" itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">${job.city}</span>, <span itemprop="addressRegion">${job.state}</span><meta itemprop="addressCountry" content="US"></span></p>
  <p class="chips">${pay}<span class="chip">${job.schedule}</span></p>
  <p class="summary">${escaped(job.summary)}</p>
  <time itemprop="datePosted" datetime="${job.posted}">Posted ${dayOf(job.posted)}</time>
</li>`;
}

/** The rest of the pay chip's opening tag: the machine-readable salary, or the text as one where schema.org has no unit for it. */
function salaryScope({ salary }: Job): string {
  if (!salary) return ' itemprop="baseSalary">';
  const amounts = [
    ...(salary.min === null ? [] : [['minValue', salary.min]]),
    ...(salary.max === null ? [] : [['maxValue', salary.max]]),
    ['unitText', salary.unit],
  ];
  const metas = amounts.map(([name, content]) => `<meta itemprop="${name}" content="${content}">`).join('');
  return ` itemprop="baseSalary" itemscope itemtype="https://schema.org/MonetaryAmount"><meta itemprop="currency" content="USD"><span itemprop="value" itemscope itemtype="https://schema.org/QuantitativeValue">${metas}</span>`;
}

export const dayOf = (date: string): string =>
  new Date(date).toLocaleDateString('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });
