import type { Job } from './job';
import { dayOf } from './list-page';
import { escaped, pageFrame, type Theme, withTheme } from './markup';

/** One job's own page, with the JSON-LD block that search engines ask boards for. */
export function postingPage(job: Job, theme: Theme): string {
  const jsonLd = JSON.stringify(structured(job), null, 1).replaceAll('<', '\\u003c');
  const head = `<script type="application/ld+json">${jsonLd}</script>`;
  const content = `<article class="posting">
<p class="back"><a href="${withTheme('/', theme)}">All jobs</a></p>
<h1>${escaped(job.title)}</h1>
<p class="employer">${escaped(job.company)} · ${job.city}, ${job.state}</p>
<p class="chips">${job.payText ? `<span class="chip pay">${escaped(job.payText)}</span>` : ''}<span class="chip">${job.schedule}</span></p>
<div class="apply"><button type="button">Apply</button><time datetime="${job.posted}">Posted ${dayOf(job.posted)}</time></div>
<section class="description">
${description(job)}
</section>
</article>`;
  return pageFrame(`${job.title} - ${job.company} - Wardline`, theme, '', head, content);
}

function description(job: Job): string {
  const list = (heading: string, lines: string[]) =>
    `<h2>${heading}</h2>\n<ul>\n${lines.map((line) => `<li>${escaped(line)}</li>`).join('\n')}\n</ul>`;
  return [
    `<p>${escaped(job.summary)}</p>`,
    list('What you will do', job.duties),
    list('What we ask', job.asks),
    list('What we offer', job.offers),
  ].join('\n');
}

function structured(job: Job): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: job.title,
    identifier: { '@type': 'PropertyValue', name: 'Wardline', value: job.slug },
    datePosted: job.posted,
    employmentType: job.schedule.toUpperCase().replace('-', '_'),
    hiringOrganization: { '@type': 'Organization', name: job.company },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: job.city,
        addressRegion: job.state,
        addressCountry: 'US',
      },
    },
    ...(job.payText && { baseSalary: baseSalary(job) ?? job.payText }),
    description: description(job),
  };
}

function baseSalary({ salary }: Job): object | null {
  return (
    salary && {
      '@type': 'MonetaryAmount',
      currency: 'USD',
      value: {
        '@type': 'QuantitativeValue',
        ...(salary.min !== null && { minValue: salary.min }),
        ...(salary.max !== null && { maxValue: salary.max }),
        unitText: salary.unit,
      },
    }
  );
}
