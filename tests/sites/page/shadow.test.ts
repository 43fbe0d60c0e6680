import { describe, expect, it } from 'vitest';
import { openSavedPage } from '../../../scripts/inspect/page';
import { anywhere } from '../../../sites/anywhere';
import { workable as asWritten } from '../../../sites/applicant-tracking/workable';
import { openRoots } from '../../../sites/page/shadow';
import { textOf } from '../../../sites/page/text';
import { readCards, readOpen } from '../../../sites/read';

const workable = { ...asWritten, roots: openRoots };

/** A page with an element whose open shadow root holds `inside`. */
function pageWith(address: string, inside: string, outside = '', mode: ShadowRootMode = 'open'): Document {
  const page = openSavedPage(`<main><jobs-app>${outside}</jobs-app></main>`, address);
  const root = page.querySelector('jobs-app')?.attachShadow({ mode });
  if (root) root.innerHTML = inside;
  return page;
}

const list = 'https://apply.workable.com/willowbend/';
const card = '<li data-ui="job"><a href="/willowbend/j/0A/"><h3 data-ui="job-title">PTA</h3></a></li>';
const posting = '<h1 data-ui="job-title">PTA</h1><div data-ui="job-location">Plano, TX</div>';

describe('an open shadow root', () => {
  it('has its cards read, from the whole page or the part that holds it', () => {
    const page = pageWith(list, `<ul>${card}</ul>`);
    for (const root of [page, page.querySelector('main')]) {
      expect(root && readCards(workable, root, new URL(list)).map(({ id }) => id)).toEqual(['0A']);
    }
  });

  it('has its posting read, with the place for the panel inside', () => {
    const url = new URL('https://apply.workable.com/willowbend/j/0A/');
    const open = readOpen(workable, pageWith(url.href, posting), url);
    expect(open?.posting()).toMatchObject({ id: '0A', title: 'PTA', location: 'Plano, TX' });
    expect(open?.anchor()?.node.nodeName).toBe('H1');
  });

  it('is found at any depth, and no one that is closed or ours', () => {
    const page = pageWith(list, '<inner-app></inner-app><div data-lens="badge"></div>');
    const [outer] = openRoots(page);
    outer?.querySelector('inner-app')?.attachShadow({ mode: 'open' });
    outer?.querySelector('div')?.attachShadow({ mode: 'open' });
    expect(openRoots(page).map(({ host }) => host.nodeName)).toEqual(['JOBS-APP', 'INNER-APP']);
    expect(openRoots(pageWith(list, '', '', 'closed'))).toEqual([]);
  });
});

describe('the text of an element', () => {
  it('is what its shadow root draws, and what the page has put into its slots', () => {
    const page = pageWith(list, '<b>Place:</b> <slot></slot><style>b{}</style>', '<i>Plano, TX</i>');
    expect(textOf(page.body).replace(/\s+/g, ' ').trim()).toBe('Place: Plano, TX');
  });

  it('is what stands in it while its shadow root is empty', () => {
    expect(textOf(pageWith(list, '', 'Plano, TX').body).trim()).toBe('Plano, TX');
  });

  it('is never what we have painted', () => {
    const page = openSavedPage('<p>PTA<span data-lens="badge">$32/hr</span></p>', list);
    expect(textOf(page.body).trim()).toBe('PTA');
  });
});

describe('a page without any', () => {
  it('is read as ever', () => {
    expect(readCards(anywhere, openSavedPage(card, list), new URL(list))).toEqual([]);
    expect(readCards(workable, openSavedPage(card, list), new URL(list))).toHaveLength(1);
    expect(readCards(asWritten, openSavedPage(card, list), new URL(list))).toHaveLength(1);
  });
});
