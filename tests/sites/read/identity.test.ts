import { describe, expect, it } from 'vitest';
import { openSavedPage } from '../../../scripts/inspect/page';
import { workday } from '../../../sites/applicant-tracking/workday';
import { indeed } from '../../../sites/boards/indeed';
import { jobicy } from '../../../sites/boards/jobicy';
import { linkedin } from '../../../sites/boards/linkedin';
import { readCards, readOpen } from '../../../sites/read';

const posting = (extra: Record<string, unknown>): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'JobPosting',
    title: 'Physical Therapist Assistant',
    hiringOrganization: { name: 'Willow Bend' },
    ...extra,
  })}</script>`;

describe('a block of data', () => {
  const read = (extra: Record<string, unknown>, heading: string) => {
    const address = 'https://jobicy.com/jobs/101-pta';
    const page = openSavedPage(`<h1>${heading}</h1>${posting(extra)}`, address);
    return readOpen(jobicy, page, new URL(address))?.posting().company;
  };

  it('is believed where its title is the one on screen', () => {
    expect(read({}, 'Physical  therapist assistant')).toBe('Willow Bend');
  });

  it('is believed where its identifier or address is the page’s', () => {
    expect(read({ identifier: '101' }, 'PTA, Plano')).toBe('Willow Bend');
    expect(read({ url: 'https://jobicy.com/jobs/101-pta' }, 'PTA, Plano')).toBe('Willow Bend');
  });

  it('is not believed where neither is', () => {
    expect(read({}, 'Occupational Therapy Aide')).toBeUndefined();
    expect(read({ identifier: '1' }, 'Occupational Therapy Aide')).toBeUndefined();
  });

  it('is not believed where it is another job’s of the same title', () => {
    expect(read({ url: 'https://jobicy.com/jobs/99-pta' }, 'Physical Therapist Assistant')).toBeUndefined();
  });
});

describe('a page of which no way leads to the title', () => {
  const address = 'https://w.wd1.myworkdayjobs.com/en-US/careers/job/Plano/PTA_JR0001';
  const read = (block: string, body = '', at = address) =>
    readOpen(workday, openSavedPage(`<h1>Careers</h1>${body}${block}`, at), new URL(at));

  it('is read by the block that names the posting of its address, docked', () => {
    const open = read(posting({ identifier: { value: 'JR0001' } }), '', `${address}/apply`);
    expect(open?.posting()).toMatchObject({ id: 'JR0001', company: 'Willow Bend' });
    expect(open?.anchor()).toBeNull();
  });

  it('is read by the block whose title is its heading, with the panel under that', () => {
    const open = read(posting({}), '<h1>Physical Therapist Assistant</h1>');
    expect(open?.id).toBe('JR0001');
    expect(open?.anchor()?.node.textContent).toBe('Physical Therapist Assistant');
  });

  it('is not read by another posting’s block, nor where its address names none', () => {
    expect(read(posting({ identifier: { value: 'JR0002' } }))).toBeNull();
    expect(read(posting({}))).toBeNull();
    const list = 'https://w.wd1.myworkdayjobs.com/en-US/careers';
    expect(read(posting({ url: list }), '<h1>Physical Therapist Assistant</h1>', list)).toBeNull();
  });
});

describe('an open posting', () => {
  it('is known by what the pane shows where the address is ahead of it', () => {
    const pane = (id: number) =>
      `<div data-sdui-screen="x.JobDetails"><p><a href="https://www.linkedin.com/jobs/view/${id}/">PTA</a></p></div>`;
    const url = new URL('https://www.linkedin.com/jobs/search-results/?currentJobId=4000000009');
    expect(readOpen(linkedin, openSavedPage(pane(4000000001), url.href), url)?.id).toBe('4000000001');
    expect(readOpen(linkedin, openSavedPage(pane(4000000009), url.href), url)?.id).toBe('4000000009');
  });

  it('is not read from a list whose address names none', () => {
    const url = new URL('https://w.wd1.myworkdayjobs.com/en-US/careers');
    const page = openSavedPage(
      '<div data-automation-id="jobPostingPage"><h2 data-automation-id="jobPostingHeader">PTA</h2></div>',
      url.href,
    );
    expect(readOpen(workday, page, url)).toBeNull();
  });

  it('without any id is known by what is written in it, whatever node it is in', () => {
    const url = new URL('https://www.indeed.com/jobs?q=x');
    const pane = (title: string, place: string) =>
      openSavedPage(
        `<i></i><h2 data-testid="simpler-jobTitle">${title}</h2><b data-testid="job-location">${place}</b>`,
        url.href,
      );
    const id = (title: string, place: string) => readOpen(indeed, pane(title, place), url)?.id;
    expect(id('PTA', 'Plano, TX')).toBe(id('pta', 'Plano TX'));
    expect(id('PTA', 'Plano, TX')).not.toBe(id('PTA', 'Waco, TX'));
  });
});

describe('cards', () => {
  const url = new URL('https://www.indeed.com/jobs?q=x');
  const card = (jk: string) =>
    `<div class="job_seen_beacon" id="card-${jk}"><h2 class="jobTitle"><a data-jk="${jk}" href="/rc/clk?jk=${jk}">PTA</a></h2></div>`;
  const page = openSavedPage(`<main>${card('a')}${card('b')}${card('a')}</main>`, url.href);

  it('of the same job are all read, under one id', () => {
    expect(readCards(indeed, page, url).map(({ id }) => id)).toEqual(['a', 'b', 'a']);
  });

  it('are found at, in and round what has changed', () => {
    const changed = (selector: string) => {
      const root = page.querySelector(selector);
      return root ? readCards(indeed, root, url).map(({ id }) => id) : null;
    };
    expect(changed('#card-b')).toEqual(['b']);
    expect(changed('#card-b a')).toEqual(['b']);
    expect(changed('main')).toEqual(['a', 'b', 'a']);
  });

  it('put the badge behind the link, not into it, and open nothing but web addresses', () => {
    const [first] = readCards(indeed, page, url);
    expect(first?.anchor()).toMatchObject({ node: { tagName: 'A' }, at: 'afterend' });
    expect(first?.posting().url).toBe('https://www.indeed.com/rc/clk?jk=a');
    const sly = openSavedPage(card('a').replace('/rc/clk?jk=a', 'javascript:alert(1)'), url.href);
    expect(readCards(indeed, sly, url)[0]?.posting().url).toBe(url.href);
  });
});
