import { INDEED_LIST, indeedCard, indeedListPage, indeedPane } from './indeed';
import { cota, type FakeJob, nurse, pta, therapist } from './job';

/** The n-th job of a list without an end: ours and others take turns. */
export function nthJob(index: number): FakeJob {
  const job = [pta, nurse, cota, therapist][index % 4] ?? nurse;
  return { ...job, id: index.toString(16).padStart(16, '0') };
}

/** Nodes of the virtualised list, and the height of a row in px. */
export const WINDOW = { rows: 8, height: 160 };

/**
 * A list of 400 jobs in eight nodes, as virtualised lists do it: scrolling `#viewport` fills the same nodes with other jobs. Each
 * keeps its id, `card-` and its place from the top.
 */
export function virtualisedPage(): string {
  const jobs = Array.from({ length: 400 }, (_, index) => nthJob(index)).map(({ id, title }) => ({ id, title }));
  const nodes = Array.from({ length: WINDOW.rows }, (_, index) => indeedCard({ ...nthJob(index), id: `${index}` }));
  return withScript(
    indeedListPage([], '').replace(
      '<ul id="cards"></ul>',
      () => `<div id="viewport" style="height:800px;overflow:auto"><div style="height:${400 * WINDOW.height}px">
<ul id="cards" style="position:sticky;top:0;height:800px;overflow:hidden">${nodes.join('')}</ul></div></div>`,
    ),
    `const jobs = ${JSON.stringify(jobs)};
const viewport = document.getElementById('viewport');
const fill = () => {
  const from = Math.floor(viewport.scrollTop / ${WINDOW.height});
  [...document.querySelectorAll('#cards > li')].forEach((node, place) => {
    const { id, title } = jobs[from + place] ?? jobs[0];
    const link = node.querySelector('a');
    link.dataset.jk = id;
    link.href = '/rc/clk?jk=' + id;
    link.firstElementChild.title = title;
    link.firstElementChild.textContent = title;
  });
};
viewport.addEventListener('scroll', fill);
fill();`,
  );
}

/** A list that appends ten more cards whenever its end comes near. */
export function endlessPage(): string {
  const pages = Array.from({ length: 12 }, (_, page) =>
    Array.from({ length: 10 }, (_, index) => indeedCard(nthJob(page * 10 + index))).join(''),
  );
  return withScript(
    indeedListPage([], '<li id="end">more</li>'),
    `const pages = ${inScript(pages)};
const end = document.getElementById('end');
new IntersectionObserver(([entry]) => {
  if (entry.isIntersecting) setTimeout(() => end.insertAdjacentHTML('beforebegin', pages.shift() ?? ''), 50);
}, { rootMargin: '200px' }).observe(end);`,
  );
}

/** A page whose whole content its own script moves into open shadow roots, one in the other, as pages of web components do. */
export function inShadow(html: string): string {
  return withScript(
    html,
    `const content = [...document.body.childNodes];
const within = (parent) => parent.appendChild(document.createElement('jobs-app')).attachShadow({ mode: 'open' });
within(within(document.body)).append(...content);`,
  );
}

/** A posting that opens in a popover above the list, with its own address; `openJob()` and `closeJob()` do it. */
export function popoverPage(): string {
  return withScript(
    indeedListPage([pta, nurse]).replace('id="jobsearch-ViewjobPaneWrapper"', '$& popover="manual"'),
    `const popover = document.getElementById('jobsearch-ViewjobPaneWrapper');
globalThis.openJob = () => {
  history.pushState(null, '', '?q=x&vjk=${cota.id}');
  popover.innerHTML = ${inScript(indeedPane(cota))};
  popover.showPopover();
};
globalThis.closeJob = () => {
  history.pushState(null, '', '?q=x');
  popover.hidePopover();
};`,
  );
}

/** An employer's page that shows the posting of its applicant-tracking system in a frame of that system's host. */
export function framePage(src: string): string {
  return `<!doctype html><html lang="en"><head><title>Careers</title></head><body><h1>Careers at Brightwater</h1>
<iframe src="${src}" width="900" height="1200"></iframe></body></html>`;
}

/** The address under which a page of these is served, so that none meets another's. */
export const livingUrl = (name: string): string => `${INDEED_LIST}&page=${name}`;

const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

function withScript(html: string, script: string): string {
  return html.replace('</body>', () => `<script>{ ${script} }</script></body>`);
}
