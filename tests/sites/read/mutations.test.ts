import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../insight/types';
import { inspectPage, openSavedPage } from '../../../scripts/inspect/page';
import { type SavedPage, savedPage, savedPages } from '../saved-pages';

type Mutation = (page: Document) => void;

const each = (page: Document, selector: string, change: (node: Element) => void): void =>
  [...page.querySelectorAll(selector)].forEach(change);

/** Puts a text of the page's into other words that look the same: every text node that holds it. */
const retype =
  (change: (text: string) => string): Mutation =>
  (page) =>
    each(page, 'h1,h2,h3,h4,a,span,p,li,dd,div', (node) => {
      for (const child of node.childNodes)
        if (child.nodeType === 3) child.textContent = change(child.textContent ?? '');
    });

/** What a site does to its pages without changing what they say. */
const harmless: Record<string, Mutation> = {
  'attributes in another order': (page) =>
    each(page, 'body *', (node) => {
      const attributes = [...node.attributes].reverse();
      for (const { name } of attributes) node.removeAttribute(name);
      for (const { name, value } of attributes) node.setAttribute(name, value);
    }),
  'a class more on everything': (page) =>
    each(page, 'body *:not(svg *)', (node) =>
      node.setAttribute('class', `${node.getAttribute('class') ?? ''} css-1x2y3z`.trim()),
    ),
  'tracking attributes': (page) => each(page, 'body *', (node) => node.setAttribute('data-x9', 'job-title company')),
  'a wrapper round the whole page': (page) => {
    const wrapper = page.createElement('div');
    wrapper.append(...page.body.childNodes);
    page.body.append(wrapper);
  },
  'a banner before everything': (page) =>
    page.body.insertAdjacentHTML('afterbegin', '<aside><p>We use cookies.</p></aside>'),
  'another footer': (page) =>
    page.body.insertAdjacentHTML('beforeend', '<footer><a href="/about">About</a><p>© 2026</p></footer>'),
  'no-break spaces': retype((text) => text.replaceAll(' ', '\u00a0')),
  'spaces and line breaks in plenty': retype((text) => text.replaceAll(' ', ' \n\t  ')),
  'spaces without width': retype((text) => text.replaceAll(' ', '\u200b ')),
  'marks of the direction of writing': retype((text) => (text.trim() ? `\u200e${text}\u200f` : text)),
  'comments between words': (page) => each(page, 'h1,h2,h3,a', (node) => node.prepend(page.createComment(' x '))),
  'hidden notes in titles': (page) =>
    each(page, 'h1,h2', (node) => {
      node.insertAdjacentHTML(
        'beforeend',
        '<span class="sr-only">opens in a new tab</span><style>.x{color:red}</style>',
      );
    }),
  'an icon in every link': (page) =>
    each(page, 'a', (node) => node.insertAdjacentHTML('beforeend', '<svg><title>New</title></svg>')),
  'other data beside the posting’s': (page) =>
    page.head.insertAdjacentHTML(
      'afterbegin',
      '<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"name":"Jobs"}]}</script><script type="application/ld+json">{broken</script>',
    ),
};

const reading = (html: string, url: string): Posting[] => inspectPage(html, url).map(({ posting }) => posting);

/** Of a reading what must stay, whatever the page looks like. */
const essence = (postings: Posting[]) =>
  postings.map(({ title, company, location, payText }) => ({ title, company, location, payText }));

const readable = savedPages.filter(({ expected }) => expected.cards.length > 0 || expected.posting);
const asSaved = new Map(readable.map(({ name, html, url }) => [name, JSON.stringify(essence(reading(html, url)))]));

/** The pages that say something else after they were changed. */
const different = (pages: SavedPage[], mutations: Mutation[]): string[] =>
  pages
    .filter(({ name, html, url }) => {
      const page = openSavedPage(html, url);
      for (const mutate of mutations) mutate(page);
      return JSON.stringify(essence(reading(page.documentElement.outerHTML, url))) !== asSaved.get(name);
    })
    .map(({ name }) => name);

describe('what changes nothing of what a page says', () => {
  // A part of the pages for each, another one for the next; all of it at once for every page.
  it.each(Object.keys(harmless))(
    '%s',
    (name) => {
      const mutation = harmless[name];
      const turn = Object.keys(harmless).indexOf(name);
      expect(
        different(
          readable.filter((_, index) => index % 7 === turn % 7),
          mutation ? [mutation] : [],
        ),
      ).toEqual([]);
    },
    30_000,
  );

  it('all of it at once', () => {
    expect(different(readable, Object.values(harmless))).toEqual([]);
  }, 60_000);
});

describe('what is missing from a page', () => {
  const without = (name: string, selector: string): Posting[] => {
    const { html, url } = savedPage(name);
    const page = openSavedPage(html, url);
    each(page, selector, (node) => node.remove());
    return reading(page.documentElement.outerHTML, url);
  };

  it.each([
    ['indeed/2026-10-list', '[data-testid=company-name]', 'company'],
    ['indeed/2026-10-list', '[data-testid=text-location]', 'location'],
    ['seek/2026-08-list', '[data-automation=jobCompany]', 'company'],
    ['workday/2026-07-list', '[data-automation-id=locations]', 'location'],
    ['workable/2026-07-posting', '[data-ui=job-location]', 'location'],
    ['oracle/2026-08-posting', '.job-meta__list', 'payText'],
  ] as const)('%s without %s', (name, selector, field) => {
    const before = reading(savedPage(name).html, savedPage(name).url);
    const after = without(name, selector);
    expect(before.some((posting) => posting[field])).toBe(true);
    expect(after.map(({ title }) => title)).toEqual(before.map(({ title }) => title));
    expect(after.filter((posting) => posting[field])).toEqual([]);
  });

  it.each(['workable/2026-07-posting', 'ukg-pro/2026-09-posting', 'smartrecruiters/2026-09-posting'])(
    '%s without its title is not read at all',
    (name) => expect(without(name, 'h1')).toEqual([]),
  );
});

describe('a title', () => {
  const titled = (title: string): string | undefined => {
    const { html, url } = savedPage('workable/2026-07-posting');
    const [posting] = reading(html.replaceAll('Physical Therapist Assistant', title), url);
    return posting?.title;
  };

  it('keeps its signs, whatever they are', () => {
    expect(titled('🌟 PTA &amp; COTA 🌟 – $5,000 Sign-On')).toBe('🌟 PTA & COTA 🌟 – $5,000 Sign-On');
    expect(titled('Assistant(e) de physiothérapie')).toBe('Assistant(e) de physiothérapie');
  });

  it('is never cut inside an emoji’s half', () => {
    const long = titled(`x${'🦵'.repeat(400)}`) ?? '';
    expect(long.length).toBeLessThanOrEqual(300);
    expect(long.isWellFormed()).toBe(true);
  });
});

describe('a decoy', () => {
  it.each(['hidden', 'inert', 'aria-hidden="true"', 'style="display:none"'])('that is %s is never a card', (how) => {
    const { html, url } = savedPage('seek/2026-08-list');
    const page = openSavedPage(html, url);
    const before = reading(html, url).length;
    const card = page.querySelector('[data-card-type=JobCard]');
    page.body.insertAdjacentHTML('afterbegin', `<div ${how}>${card?.outerHTML}</div>`);
    expect(reading(page.documentElement.outerHTML, url)).toHaveLength(before);
  });
});
