import { describe, expect, it } from 'vitest';
import { openSavedPage } from '../../../scripts/inspect/page';
import { anywhere } from '../../../sites/anywhere';
import { applicantTracking } from '../../../sites/applicant-tracking';
import { boards } from '../../../sites/boards';
import { find, readWay } from '../../../sites/page/ways';

const url = new URL('https://board.example/jobs/view/some-job-42?vjk=abc#/jobs/7');
const { documentElement: root } = openSavedPage(
  `<article data-id="job42">
     <h2>  Therapy
       Assistant </h2><h2>Second</h2>
     <p></p><p>Plano</p><p>Full-time</p><p>$30 an hour</p>
     <div class="place">Dallas <span>Job ID: 7</span></div>
     <meta itemprop="title" content="Said to machines">
   </article>`,
  url.href,
);
const text = (way: string) => readWay(way, root, url)?.text ?? null;

describe('a way', () => {
  it('leads to the folded text of the first match that has any', () => {
    expect(text('h2')).toBe('Therapy Assistant');
    expect(text('p')).toBe('Plano');
    expect(text('h6')).toBeNull();
  });

  it('leads to an attribute, and to what an expression captures in it', () => {
    expect(text('article | @data-id')).toBe('job42');
    expect(text('article | @data-id | /job(\\d+)/')).toBe('42');
    expect(text('article | @nothing')).toBeNull();
    expect(text('article | @data-id | /x(\\d+)/')).toBeNull();
  });

  it('joins what several groups capture', () => {
    expect(text('p | /(\\$\\d+)[^h]*(hour)/')).toBe('$30 hour');
  });

  it('leads to the card itself without a selector', () => {
    const card = root.querySelector('article');
    expect(card && readWay('| @data-id', card, url)?.text).toBe('job42');
  });

  it('leads to the match of a number only', () => {
    expect(text('p | 3')).toBe('Full-time');
    expect(text('p | 1')).toBeNull();
    expect(text('p | 9')).toBeNull();
  });

  it('leads to the own text of an element', () => {
    expect(text('.place')).toBe('Dallas Job ID: 7');
    expect(text('.place | own')).toBe('Dallas');
  });

  it('leads to all matches, joined', () => {
    expect(text('h2 | all')).toBe('Therapy Assistant, Second');
  });

  it('leads to money and passes everything else', () => {
    expect(text('p | pay')).toBe('$30 an hour');
    expect(text('h2 | pay')).toBeNull();
  });

  it('leads to what an element says to machines in place of its text', () => {
    expect(text('[itemprop=title]')).toBe('Said to machines');
  });

  it('leads to what stands after a label', () => {
    expect(text('p | /^plano$/ | next')).toBe('Full-time');
    expect(text('p | /^waco$/ | next')).toBeNull();
    expect(text('meta | @content | next')).toBeNull();
  });

  it('leads to what is in something round the card', () => {
    const price = root.querySelector('.place');
    expect(price && readWay('^article h2', price, url)?.text).toBe('Therapy Assistant');
    expect(price && readWay('^section h2', price, url)).toBeNull();
  });

  it('leads to the address', () => {
    expect(text('?vjk')).toBe('abc');
    expect(text('?jk')).toBeNull();
    expect(text('/view/(?:.*-)?(\\d+)')).toBe('42');
    expect(text('/jobs/(\\d+)$')).toBe('7');
  });

  it('is passed over for the next one where it leads nowhere', () => {
    expect(find(['h6', '.none', 'h2'], root, url)?.text).toBe('Therapy Assistant');
    expect(find(undefined, root, url)).toBeNull();
  });
});

describe('the step "pay"', () => {
  const isPay = (words: string): boolean => {
    const { documentElement } = openSavedPage('<p></p>', url.href);
    const node = documentElement.querySelector('p');
    if (node) node.textContent = words;
    return readWay('p | pay', documentElement, url) !== null;
  };

  it.each(['$33/hr - $37/hr', 'Up to £24,000', '70–80 an hour', '$150K/yr', '38.00 per hour', '28.50/hour', '€ 3.000'])(
    'takes %s',
    (words) => expect(isPay(words)).toBe(true),
  );
  it.each(['Full-time', '401(k)', '4 benefits', '2 amet', '36 hours per week', '24/7', '10 hour shift', '2 weeks ago'])(
    'passes %s',
    (words) => expect(isPay(words)).toBe(false),
  );
});

describe('every way that is written down', () => {
  const layouts = [...boards, ...applicantTracking, anywhere].flatMap(({ id, layouts }) =>
    layouts.flatMap(({ cards, open }) => [cards, open].flatMap((part) => (part ? [{ id, part }] : []))),
  );

  it.each(layouts)('is a way ($id)', ({ part }) => {
    const { each, within, badge, panel, ...ways } = { each: '*', within: '*', badge: [], panel: [], ...part };
    expect(() => [each, within].map((selector) => root.querySelector(selector))).not.toThrow();
    for (const way of [badge, panel].flat()) {
      const [selector = '', at = 'afterend'] = way.split(' | ');
      expect(() => root.querySelector(selector)).not.toThrow();
      expect(['beforebegin', 'afterbegin', 'beforeend', 'afterend']).toContain(at);
    }
    for (const way of Object.values(ways).flat()) expect(() => way === 'text' || readWay(way, root, url)).not.toThrow();
  });
});
