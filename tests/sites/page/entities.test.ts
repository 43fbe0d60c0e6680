import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insightFor } from '../../../insight/insight';
import { readPay } from '../../../insight/pay';
import { readPlace } from '../../../insight/place';
import { readTitle } from '../../../insight/role/title';
import { DEFAULT_PREFERENCES } from '../../../preferences/preferences';
import { inspectPage } from '../../../scripts/inspect/page';
import { decode, decodeTexts } from '../../../sites/page/entities';

describe('a text that a board has escaped itself', () => {
  it.each([
    ['Speech &amp; Language', 'Speech & Language'],
    ['PT &AMP; OT', 'PT & OT'],
    ['&#36;30 &ndash; &#36;35 per hour', '$30 – $35 per hour'],
    ['&dollar;30&mdash;&pound;12&nbsp;&euro;9', '$30—£12 €9'],
    ['Therapist&#x27;s Aide &#8211; Men&#39;s Health', "Therapist's Aide – Men's Health"],
    ['&lt;b&gt;PTA&lt;/b&gt;', '<b>PTA</b>'],
    ['&ldquo;PTA&rdquo; &bull; days&hellip;', '“PTA” • days…'],
    ['r&eacute;adaptation', 'réadaptation'],
  ])('%s', (escaped, plain) => expect(decode(escaped)).toBe(plain));

  it('is decoded once, so that what was escaped twice is no markup', () => {
    expect(decode('&amp;lt;b&amp;gt;')).toBe('&lt;b&gt;');
    expect(decode('&amp;amp;#36;')).toBe('&amp;#36;');
    expect(decode('&#38;#36;30')).toBe('&#36;30');
  });

  it.each([
    'AT&T',
    'R&D; labs',
    'P&L',
    '&unheardof;',
    '&;',
    '&#;',
    '&#x;',
    '&#xyz;',
    '&amp',
    '& amp;',
    '&constructor;',
  ])('is none: %s', (text) => expect(decode(text)).toBe(text));

  it('may name characters that there are none of', () => {
    expect(decode('a&#0;b&#x0;c&#1114112;d&#x110000;e&#9999999;f')).toBe('abcdef');
  });

  it('never throws, and never grows', () => {
    const part = fc.constantFrom('&', '#', 'x', ';', 'amp', 'nbsp', '36', 'd800', '10ffff', '&amp;', '&#', 'é', '<');
    const text = fc.array(fc.oneof(part, fc.string()), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (given) => decode(given).length <= given.length));
  });

  it('is found wherever it stands in a value', () => {
    const raw = '{"a&amp;":["R&amp;R",{"b":"&#36;30"},3,null,true]}';
    expect(JSON.parse(raw, decodeTexts)).toEqual({ 'a&amp;': ['R&R', { b: '$30' }, 3, null, true] });
  });

  it('reads as if it were none', () => {
    const words = readTitle(decode('Speech &amp; Language')).map(({ folded, gap }) => [folded, gap]);
    expect(words).toEqual([
      ['speech', 'break'],
      ['language', 'join'],
    ]);
    const { pay } = readPay(decode('&#36;30 &ndash; &#36;35 per hour'));
    expect(pay).toMatchObject({ low: 30, high: 35, currency: 'USD', per: 'hour' });
    expect(readPlace(decode('Plano,&nbsp;TX&nbsp;75024'))).toMatchObject({ state: 'TX', metro: '19100' });
    expect(readPlace(decode('Tyne &amp; Wear, UK'))).toMatchObject({ country: 'GB', nation: 'england' });
  });
});

/** Every text of these pages is escaped once more than HTML or JSON needs: that is what the board prints. */
describe('a page whose board prints its own escaping', () => {
  const wanted = {
    title: 'Speech & Language Pathology Assistant',
    company: 'R&R "Rehab"',
    location: 'Coeur d’Alene, ID',
    payText: '$30 – $35 per hour',
    description: 'Lift & move. Men’s health.',
  };
  const escaped = {
    title: 'Speech &amp;amp; Language&amp;nbsp; Pathology Assistant',
    company: 'R&amp;amp;R &amp;quot;Rehab&amp;quot;',
    location: 'Coeur d&amp;rsquo;Alene,&amp;nbsp;ID',
    payText: '&amp;#36;30 &amp;ndash; &amp;#36;35 per hour',
    description: 'Lift &amp;#38; move. Men&amp;#8217;s health.',
  };
  const read = (html: string, url: string) => inspectPage(html, url).map(({ posting }) => posting);

  it('has plain texts in its cards, and in attributes', () => {
    const { description: _, ...seen } = wanted;
    const cards = read(
      `<div class="job_seen_beacon"><h3 class="jobTitle"><a data-jk="1" href="/x">${escaped.title}</a></h3>
         <meta data-testid="company-name" content="${escaped.company}">
         <div data-testid="text-location">${escaped.location}</div>
         <div class="salary-snippet-container">${escaped.payText}</div></div>`,
      'https://www.indeed.com/jobs?q=slpa',
    );
    expect(cards).toHaveLength(1);
    expect(cards[0]).toMatchObject(seen);
  });

  it('has plain texts in its open posting, from which insight reads role, place and pay', () => {
    const [posting] = read(
      `<h1 data-testid="jobsearch-JobInfoHeader-title">${escaped.title}</h1>
       <div data-testid="inlineHeader-companyName">${escaped.company}</div>
       <div data-testid="inlineHeader-companyLocation">${escaped.location}</div>
       <div id="salaryInfoAndJobType">${escaped.payText}</div><div id="jobDescriptionText">${escaped.description}</div>`,
      'https://www.indeed.com/viewjob?jk=1',
    );
    expect(posting).toMatchObject(wanted);
    const insight = posting && insightFor(posting, DEFAULT_PREFERENCES);
    expect(insight).toMatchObject({
      role: 'speech-language-pathology-assistant',
      region: { country: 'US', state: 'ID' },
      pay: { pay: { low: 30, high: 35, currency: 'USD', per: 'hour' } },
    });
  });

  it('agrees with a block of data that escapes the same title another time', () => {
    const [posting] = read(
      `<h1>PTA &amp;amp; COTA</h1><script type="application/ld+json">
       {"@type":"JobPosting","title":"PTA &amp;amp; COTA","jobLocation":"Plano, TX","description":"Lift &amp;amp;amp; move"}
       </script>`,
      'https://jobicy.com/jobs/1-pta',
    );
    expect(posting).toMatchObject({ title: 'PTA & COTA', location: 'Plano, TX', description: 'Lift & move' });
  });

  it('has plain texts in its structured data', () => {
    const structured = (html: string) => read(html, 'https://jobs.lakeside.example/1')[0]?.structured;
    const baseSalary = { '@type': 'MonetaryAmount', value: { value: '&#36;30 &ndash; &#36;35', unitText: 'HOUR' } };
    const address = { addressLocality: 'Coeur d&#39;Alene', addressRegion: 'ID' };
    const block = { '@type': 'JobPosting', title: 'PTA', baseSalary, jobLocation: [{ address }] };
    expect(structured(`<h1>PTA</h1><script type="application/ld+json">${JSON.stringify(block)}</script>`)).toEqual({
      baseSalary: { '@type': 'MonetaryAmount', value: { value: '$30 – $35', unitText: 'HOUR' } },
      jobLocation: [{ address: { addressLocality: "Coeur d'Alene", addressRegion: 'ID' } }],
    });
    expect(
      structured(
        `<div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">PTA</h1>
           <span itemprop="jobLocation">Coeur d&amp;#39;Alene, ID</span><meta itemprop="baseSalary" content="&amp;pound;12"></div>`,
      ),
    ).toEqual({ jobLocation: "Coeur d'Alene, ID", baseSalary: '£12' });
  });

  it('has plain texts behind its headings and labels', () => {
    const [posting] = read(
      `<title>PTA &amp;amp; COTA | R&amp;amp;R Rehab</title>
       <h1>PTA &amp;amp; COTA</h1><p>Location: ${escaped.location}</p><p>Pay: ${escaped.payText}</p><a href="/apply">Apply</a>`,
      'https://jobs.lakeside.example/jobs/1',
    );
    const { location, payText } = wanted;
    expect(posting).toMatchObject({ title: 'PTA & COTA', company: 'R&R Rehab', location, payText });
  });
});
