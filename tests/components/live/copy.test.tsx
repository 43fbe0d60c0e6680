// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draw } from '../../../components/drawn/draw';
import { OfferActions } from '../../../components/drawn/OfferActions';
import { Drawn } from '../../../components/live/Drawn';
import { terms } from '../../../locales/say';
import { plano } from '../fixtures';
import { paint, textOf } from '../mount';

const press = (root: Element) => root.querySelector<HTMLButtonElement>('[data-does=copy]')?.click();
const told = (root: Element) => textOf(root.querySelector('[role=status]'));

afterEach(() => vi.unstubAllGlobals());

describe('the questions to ask', () => {
  it('are copied by one press, as plain lines, and the panel says so; nobody else hears of it', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const onDeed = vi.fn();
    const root = paint(<OfferActions insight={plano} />, onDeed);
    press(root);
    await vi.waitFor(() => expect(told(root)).toBe(terms.copied));
    const silent = plano.terms?.terms.filter(({ says }) => says === null) ?? [];
    expect(silent.length).toBeGreaterThan(0);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(
      [...silent.map(({ id }) => terms.question[id]), terms.further.writing].map((line) => `- ${line}`).join('\n'),
    );
    expect(onDeed).not.toHaveBeenCalled();
  });

  it('are said to be copied each time', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: vi.fn().mockResolvedValue(undefined) } });
    const root = paint(<OfferActions insight={plano} />, vi.fn());
    for (const _ of [1, 2]) {
      press(root);
      expect(told(root)).toBe('');
      await vi.waitFor(() => expect(told(root)).toBe(terms.copied));
    }
  });

  it('are no longer said to be copied once others stand there', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: vi.fn().mockResolvedValue(undefined) } });
    const root = document.createElement('div');
    const show = (insight: typeof plano) => {
      const drawing = draw(<OfferActions insight={insight} />);
      render(<Drawn of={drawing} dark={false} onDeed={vi.fn()} />, root);
    };
    document.body.replaceChildren(root);
    show(plano);
    press(root);
    await vi.waitFor(() => expect(told(root)).toBe(terms.copied));
    show(plano);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told(root)).toBe(terms.copied);
    show({ ...plano, terms: null });
    await vi.waitFor(() => expect(told(root)).toBe(''));
  });

  it.each([
    ['refuses', { writeText: () => Promise.reject(new Error('no')) }],
    ['has none', undefined],
  ])('say what to do where the clipboard %s', async (_, clipboard) => {
    vi.stubGlobal('navigator', { clipboard });
    const root = paint(<OfferActions insight={plano} />, vi.fn());
    press(root);
    await vi.waitFor(() => expect(told(root)).toBe(terms.notCopied));
  });

  it('are offered where a part of the description was not read, with a word that the answers may stand there', () => {
    const reading = plano.terms && { ...plano.terms, complete: false };
    for (const read of [reading, null]) {
      const root = paint(<OfferActions insight={{ ...plano, terms: read }} />);
      expect(root.querySelector('[data-does=copy]')).not.toBeNull();
      expect(textOf(root)).toContain(terms.incomplete);
      expect(textOf(root)).not.toMatch(/not said/i);
    }
  });

  it('stand under a line that counts the terms, and names those that are refused without a click', () => {
    const summary = (insight: typeof plano) =>
      textOf(paint(<OfferActions insight={insight} />).querySelector('summary'));
    expect(summary(plano)).toBe('Terms: 3 stated, 1 refused, 6 not said Refused: mentorship');
    const refusing = plano.terms?.terms.map((term) =>
      term.says === null ? { ...term, quoted: 'No …', says: 'denied' as const } : term,
    );
    expect(summary({ ...plano, terms: { terms: refusing ?? [], complete: true } })).toBe(
      'Terms: 5 stated, 5 refused Refused: paid charting and driving, mileage, guaranteed hours, mentorship, supervision on site',
    );
    expect(summary({ ...plano, terms: plano.terms && { ...plano.terms, complete: false } })).toContain(
      'the rest not known',
    );
    const nothing = plano.terms?.terms.map((term) => ({ ...term, quoted: null, says: null })) ?? [];
    expect(summary({ ...plano, terms: { terms: nothing, complete: true } })).toBe('Terms: 10 not said');
    expect(summary({ ...plano, terms: { terms: nothing, complete: false } })).toBe('Terms: not known from this text');
    expect(summary({ ...plano, terms: null })).toBe('Terms: not known from this text');
  });
});

it('the real hour is opened from the panel where there is a pay to work with', () => {
  const onDeed = vi.fn();
  const root = paint(<OfferActions insight={plano} />, onDeed);
  root.querySelector<HTMLButtonElement>('[data-does=open-offer]')?.click();
  expect(onDeed).toHaveBeenCalledExactlyOnceWith({ kind: 'open-offer' });
  const without = paint(<OfferActions insight={{ ...plano, pay: { pay: null, also: [], extras: [] } }} />);
  expect(without.querySelector('[data-does=open-offer]')).toBeNull();
});
