import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handedOver, MOST_KEPT, openOffer } from '../../hand-over/postings';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const posting = { id: '1', title: 'PTA', url: 'https://www.indeed.com/viewjob?jk=1' };
const other = { ...posting, id: '2', title: 'COTA', description: 'A kind team.' };

/** Opens the page and tells what its address ends with. */
async function opened(postings: Parameters<typeof openOffer>[0]): Promise<string> {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await openOffer(postings);
  const [{ url = '' } = {}] = create.mock.calls.at(-1) ?? [];
  expect(new URL(url).pathname).toBe('/offer.html');
  expect(new URL(url).search).toBe('');
  return new URL(url).hash;
}

const kept = async () => Object.keys(await fakeBrowser.storage.session.get(null));

describe('postings that are handed over', () => {
  it('lie in the session storage, and nothing of them stands in the address', async () => {
    const hash = await opened([posting]);
    expect(await handedOver(hash)).toEqual([posting]);
    expect(hash).toMatch(/^#[\da-f-]{36}$/);
  });

  it('are each tab’s own, also when it is loaded anew', async () => {
    const [first, second] = [await opened([posting]), await opened([other])];
    expect(await handedOver(first)).toEqual([posting]);
    expect(await handedOver(second)).toEqual([other]);
    expect(await handedOver(first)).toEqual([posting]);
  });

  it('may be none', async () => {
    expect(await handedOver('')).toEqual([]);
    expect(await handedOver('#gone')).toEqual([]);
    const hash = await opened([]);
    expect(hash).toBe('');
    expect(await kept()).toEqual([]);
  });

  it('give way to newer ones, the oldest first', async () => {
    await fakeBrowser.storage.session.set({ foreign: 1 });
    const first = await opened([posting]);
    const second = await opened([other]);
    for (let more = 0; more < MOST_KEPT - 1; more += 1) await opened([posting]);
    expect(await handedOver(first)).toEqual([]);
    expect(await handedOver(second)).toEqual([other]);
    expect(await kept()).toHaveLength(MOST_KEPT + 1);
  });

  it('are left behind where the browser has no room for them', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'));
    expect(await opened([posting])).toBe('');
  });

  it('are read one by one: what is none is left out', async () => {
    const hash = await opened([posting]);
    const [key = ''] = await kept();
    for (const stored of [null, 'text', 7, {}, { at: 1 }, { at: 1, postings: 'all' }, { at: 1, postings: [null, 7] }]) {
      await fakeBrowser.storage.session.set({ [key]: stored });
      expect(await handedOver(hash)).toEqual([]);
    }
    await fakeBrowser.storage.session.set({ [key]: { at: 1, postings: [{ ...other, company: undefined }] } });
    expect(await handedOver(hash)).toEqual([other]);
    const bad = [
      { ...posting, title: 7 },
      { ...posting, payText: {} },
      { ...posting, structured: 'x' },
    ];
    const structured = { baseSalary: { value: 31 } };
    await fakeBrowser.storage.session.set({ [key]: { at: 1, postings: [...bad, { ...other, structured }] } });
    expect(await handedOver(hash)).toEqual([{ ...other, structured }]);
  });

  it('never break the page, whatever lies there', async () => {
    const hash = await opened([posting]);
    const [key = ''] = await kept();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (stored) => {
        await fakeBrowser.storage.session.set({ [key]: stored });
        const read = await handedOver(hash);
        expect(read.every(({ title }) => typeof title === 'string')).toBe(true);
        await opened([posting]);
      }),
    );
  });
});
