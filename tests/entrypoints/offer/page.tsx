import { render } from 'preact';
import { vi } from 'vitest';
import { OfferPage } from '../../../entrypoints/offer/OfferPage';
import { keptPage } from '../../../hand-over/drafts';
import type { Posting } from '../../../insight/types';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../preferences/preferences';
import { savePreferences } from '../../../preferences/store';
import { mount, textOf } from '../../components/mount';

/** A day on which a mile is 76 cents. */
const ON = '2026-11-26';

const rendered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** Where the page of the test before stands. */
let last: Element | null = null;

/** Closes it, to the end: Preact takes its effects back a moment later, and what it still waited to save would be saved until then. */
export async function closePage(): Promise<void> {
  vi.useRealTimers();
  if (!last) return;
  render(null, last);
  last = null;
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** The page as somebody uses it: everything is found by what it is called. */
/** @param isReloaded with what its tab kept */
export async function openPage(own: Partial<Preferences> = {}, postings: Posting[] = [], isReloaded = false) {
  await closePage();
  if (Object.keys(own).length > 0) await savePreferences(own);
  const loaded = { ...DEFAULT_PREFERENCES, ...own };
  const kept = isReloaded ? keptPage(location.hash) : null;
  const root = mount(<OfferPage loaded={loaded} everSet={new Set(Object.keys(own))} {...{ postings, kept }} on={ON} />);
  last = root;
  await rendered();
  const card = (index = 0) => {
    const found = root.querySelectorAll('section.offer')[index];
    if (!found) throw new Error(`no offer ${index}`);
    return found;
  };
  const fieldCalled = (label: string, within: Element): HTMLInputElement => {
    const found = [...within.querySelectorAll('label')].find((each) => textOf(each).startsWith(label));
    const field = found && root.querySelector(`#${CSS.escape(found.htmlFor)}`);
    if (!field) throw new Error(`no field "${label}"`);
    return field as HTMLInputElement;
  };
  const leave = (field: HTMLInputElement) => field.dispatchEvent(new Event('blur'));
  const enter = async (field: HTMLInputElement, value: string) => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await rendered();
  };
  return {
    root,
    card,
    field: (label: string, offer = 0) => fieldCalled(label, card(offer)),
    sliderOf: (label: string, offer = 0) =>
      fieldCalled(label, card(offer)).closest('.slider')?.querySelector<HTMLInputElement>('[type=range]'),
    async type(label: string, value: string, offer = 0) {
      const field = fieldCalled(label, card(offer));
      await enter(field, value);
      leave(field);
      await rendered();
    },
    async typePresent(value: string) {
      const field = fieldCalled('Your present pay', root);
      await enter(field, value);
      leave(field);
      await rendered();
    },
    enter,
    presentField: () => fieldCalled('Your present pay', root),
    async choosePresent(text: string) {
      const label = [...root.querySelectorAll('.present .choice-pill')].find((each) => textOf(each) === text);
      label?.querySelector('input')?.click();
      await rendered();
    },
    async choose(text: string, offer = 0) {
      const label = [...card(offer).querySelectorAll('.choice-pill')].find((each) => textOf(each) === text);
      label?.querySelector('input')?.click();
      await rendered();
    },
    async tickContractor(offer = 0) {
      card(offer).querySelector<HTMLInputElement>('[type=checkbox]')?.click();
      await rendered();
    },
    async press(text: string) {
      [...root.querySelectorAll('button')].find((each) => textOf(each) === text)?.click();
      await rendered();
    },
    async paste(text: string, offer = 0) {
      const field = fieldCalled('Paste a posting', card(offer));
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
      // It is read once it is shown.
      await new Promise((resolve) => setTimeout(resolve, 60));
    },
    told: (offer = 0) => textOf(card(offer).querySelector('.fill [role=status]')),
    result: (offer = 0) => textOf(card(offer).querySelector('.result')),
    figure: (offer = 0) => textOf(card(offer).querySelector('.real-hour strong')),
    between: () => textOf(root.querySelector('.between')),
  };
}
