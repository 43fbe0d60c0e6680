import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handedOver, openOffer } from '../../hand-over/postings';

beforeEach(() => fakeBrowser.reset());

const posting = { id: '1', title: 'PTA', url: 'https://www.indeed.com/viewjob?jk=1' };

it('hands postings over by the session storage, and nothing by the address', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await openOffer([posting]);
  expect(await handedOver()).toEqual([posting]);
  const [{ url = '' } = {}] = create.mock.calls[0] ?? [];
  expect(new URL(url).pathname).toBe('/offer.html');
  expect(url).not.toMatch(/[?#]/);
});

it('hands over what came last, which may be nothing', async () => {
  expect(await handedOver()).toEqual([]);
  await openOffer([posting]);
  await openOffer([]);
  expect(await handedOver()).toEqual([]);
});
