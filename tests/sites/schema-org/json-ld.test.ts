import { describe, expect, it } from 'vitest';
import { openSavedPage } from '../../../scripts/inspect/page';
import { readBlock, readJsonLd } from '../../../sites/schema-org/json-ld';
import { parseJson } from '../../../sites/schema-org/mend-json';
import { readMarkedUp } from '../../../sites/schema-org/microdata';

const titles = (block: string) => readBlock(block, parseJson).map(({ title }) => title);

describe('a block of JSON-LD', () => {
  it.each([
    ['a single posting', '{"@type":"JobPosting","title":"PTA"}'],
    ['an array', '[{"@type":"WebSite","name":"x"},{"@type":"JobPosting","title":"PTA"}]'],
    ['a graph', '{"@graph":[{"@type":"WebPage"},{"@type":"JobPosting","title":"PTA"}]}'],
    [
      'a list',
      '{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"JobPosting","title":"PTA"}}]}',
    ],
    ['several types', '{"@type":["Thing","JobPosting"],"title":"PTA"}'],
    ['a full type', '{"@type":"https://schema.org/JobPosting","title":"PTA"}'],
    ['PascalCase', '{"@Type":"JobPosting","Title":"PTA"}'],
    ['CDATA', '//<![CDATA[\n{"@type":"JobPosting","title":"PTA"}\n//]]>'],
    ['CDATA in a comment', '/* <![CDATA[ */{"@type":"JobPosting","title":"PTA"}/* ]]> */'],
    ['an HTML comment', '<!-- {"@type":"JobPosting","title":"PTA"} -->'],
    ['a semicolon at the end', '{"@type":"JobPosting","title":"PTA"};'],
    ['entities', '{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;PTA&quot;}'],
    ['joined source code', `'{"@type":"JobPosting",'\n  '"title":"PTA"}'`],
    ['a comma too many', '{"@type":"JobPosting","title":"PTA","skills":["gait",],}'],
    ['a missing comma', '{"@type":"JobPosting"\n"title":"PTA"\n"skills":["gait"]\n"n":1\n"url":"x"}'],
    ['line breaks in a text', '{"@type":"JobPosting","description":"one\ntwo\tthree","title":"PTA"}'],
    ['needless escapes', '{"@type":"JobPosting","description":"\\$30 \\& more","title":"PTA"}'],
  ])('is read from %s', (_, block) => {
    expect(titles(block)).toEqual(['PTA']);
  });

  it.each([
    ['cut off', '{"@type":"JobPosting","title":"PTA","descr'],
    ['a quotation mark that is not escaped', '{"@type":"JobPosting","title":"the "best" PTA"}'],
    ['no title', '{"@type":"JobPosting","description":"x"}'],
    ['another type', '{"@type":"JobPostingList","title":"PTA"}'],
    ['no JSON', 'window.x = 1'],
    ['nothing', ''],
  ])('gives nothing where it is %s', (_, block) => {
    expect(titles(block)).toEqual([]);
  });

  it('keeps the order of several', () => {
    expect(titles('[{"@type":"JobPosting","title":"A"},{"@type":"JobPosting","title":"B"}]')).toEqual(['A', 'B']);
  });

  it('does not lose an escaped backslash while mending', () => {
    const [reading] = readBlock('{"@type":"JobPosting","title":"A\\\\$ B",}', parseJson);
    expect(reading?.title).toBe('A\\$ B');
  });

  it('decodes titles and turns descriptions that are escaped twice into plain lines', () => {
    const [reading] = readBlock(
      JSON.stringify({
        '@type': 'JobPosting',
        title: 'Therapist&#x27;s Assistant &amp; Aide',
        description:
          '&lt;p&gt;Lift &amp;amp; move&lt;/p&gt;&amp;#xa;<ul><li>gait&nbsp;training</li></ul><style>p{}</style>a < b',
      }),
    );
    expect(reading?.title).toBe("Therapist's Assistant & Aide");
    expect(reading?.description).toBe('Lift & move\ngait training\na < b');
  });

  it.each([
    [{ address: { addressLocality: 'Plano', addressRegion: 'TX', addressCountry: 'US' } }, 'Plano, TX, US'],
    [[{ address: { addressLocality: 'Plano' } }, { address: { addressLocality: 'Waco' } }], 'Plano'],
    ['Plano, TX', 'Plano, TX'],
    [{ address: 'Plano, TX' }, 'Plano, TX'],
    [{ address: { addressLocality: 'Riihimäki, Finland', addressCountry: { name: 'Finland' } } }, 'Riihimäki, Finland'],
    [{ address: { addressLocality: 'Plano', addressCountry: { name: ['USA', 'USA'] } } }, 'Plano, USA'],
    [{ name: 'Plano clinic', address: null }, 'Plano clinic'],
    [{ address: null }, undefined],
    [null, undefined],
  ])('says the place of %j', (jobLocation, place) => {
    expect(readBlock(JSON.stringify({ '@type': 'JobPosting', title: 'PTA', jobLocation }))[0]?.location).toBe(place);
  });

  it('hands on pay and places untouched', () => {
    const baseSalary = {
      '@type': 'MonetaryAmount',
      currency: 'USD',
      value: { value: '69,693-86,541', unitText: 'YEAR' },
    };
    const block = JSON.stringify({ '@type': 'JobPosting', title: 'PTA', baseSalary, datePosted: '2026-01-01' });
    expect(readBlock(block)[0]?.structured).toEqual({ baseSalary });
  });

  it('hands on a currency that stands beside a bare amount together with it', () => {
    const block = (more: object) =>
      readBlock(JSON.stringify({ '@type': 'JobPosting', title: 'PTA', ...more }))[0]?.structured;
    expect(block({ baseSalary: '33', salaryCurrency: 'CAD' })).toEqual({
      baseSalary: { baseSalary: '33', salaryCurrency: 'CAD' },
    });
    expect(block({ salaryCurrency: 'CAD' })).toEqual({});
    expect(block({ baseSalary: null, salaryCurrency: 'CAD' })).toEqual({});
    expect(block({ baseSalary: 0, salaryCurrency: '' })).toEqual({ baseSalary: 0 });
  });

  it('keeps all that says where, how and for how much one works', () => {
    const kept = {
      estimatedSalary: [{ median: 30 }],
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'State', name: 'TX' },
      occupationalCategory: '31-2021',
      employmentType: ['FULL_TIME', 'PER_DIEM'],
    };
    const block = JSON.stringify({ '@type': 'JobPosting', title: 'PTA', datePosted: '2026-11-01', ...kept });
    expect(readBlock(block)[0]?.structured).toEqual(kept);
  });

  it.each([
    ['a circle of names', '{"@type":"JobPosting","title":{"name":{"value":{"@value":"PTA"}}}}', ['PTA']],
    ['a number for a title', '{"@type":"JobPosting","title":42}', ['42']],
    ['nothing but markup for a title', '{"@type":"JobPosting","title":"<b> </b>"}', []],
    ['a title in an attribute', '{"@type":"JobPosting","title":"<img onerror=alert(1) src=x>PTA"}', ['PTA']],
    ['postings far down', `${'{"a":'.repeat(7)}{"@type":"JobPosting","title":"PTA"}${'}'.repeat(7)}`, ['PTA']],
    ['postings too far down', `${'{"a":'.repeat(30)}{"@type":"JobPosting","title":"PTA"}${'}'.repeat(30)}`, []],
    ['two blocks in one element', '{"@type":"JobPosting","title":"A"}{"@type":"JobPosting","title":"B"}', []],
    ['a mark of byte order', '\ufeff{"@type":"JobPosting","title":"PTA"}', ['PTA']],
  ])('is read right or not at all where it is %s', (_, block, wanted) => {
    expect(titles(block)).toEqual(wanted);
  });

  it('is found whatever the order and case of its attributes', () => {
    const page = openSavedPage(
      `<script nonce="x" type='application/ld+json; charset=utf-8'>{"@type":"JobPosting","title":"A"}</script>
       <script type="Application/LD+JSON">{"@type":"JobPosting","title":"B"}</script>`,
      'https://a.example/',
    );
    expect(readJsonLd(page).map(({ title }) => title)).toEqual(['A', 'B']);
  });
});

describe('markup in place', () => {
  it('keeps the office of the employer apart from the place of the job', () => {
    const page = openSavedPage(
      `<div itemscope itemtype="http://schema.org/JobPosting">
         <meta itemprop="title" content="PTA">
         <div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization">
           <span itemprop="name">Willow Bend</span><span itemprop="location">Frisco</span></div>
         <div itemprop="baseSalary" itemscope itemtype="http://schema.org/MonetaryAmount">
           <meta itemprop="currency" content="USD"><span itemprop="value">33</span></div>
         <span itemprop="jobLocation">Plano, TX</span>
       </div>`,
      'https://a.example/',
    );
    const [{ reading } = { reading: null }] = readMarkedUp(page);
    expect(reading).toMatchObject({ title: 'PTA', company: 'Willow Bend', location: 'Plano, TX' });
    expect(reading?.structured.baseSalary).toEqual({ currency: 'USD', value: '33' });
  });
});
