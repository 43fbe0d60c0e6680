import { describe, expect, it } from 'vitest';
import { draw } from '../../../components/drawn/draw';

const Word = ({ text }: { text: string }) => <b class="word">{text}</b>;

describe('drawing', () => {
  it('runs components down to elements', () => {
    const drawing = draw(
      <p class="line">
        {3} <Word text="words" />
        {['a', 'b']}
      </p>,
    );
    expect(drawing).toEqual(['p', { class: 'line' }, ['3', ' ', ['b', { class: 'word' }, ['words']], 'a', 'b']]);
  });

  it('leaves out what shows nothing', () => {
    const none: string | null = null;
    expect(
      draw(
        <div hidden={false} title={undefined}>
          {none}
          {false}
        </div>,
      ),
    ).toEqual(['div', {}, []]);
  });

  it('passes through fragments and flattens lists', () => {
    const drawing = draw(
      <ul>
        {['a', 'b'].map((each) => (
          <>
            <li key={each}>{each}</li>
          </>
        ))}
      </ul>,
    );
    expect(drawing).toEqual([
      'ul',
      {},
      [
        ['li', {}, ['a']],
        ['li', {}, ['b']],
      ],
    ]);
  });

  it('is plain data, so that a message carries it unchanged', () => {
    const drawing = draw(<div style={{ left: '5%' }} aria-hidden="true" />);
    expect(JSON.parse(JSON.stringify(drawing))).toEqual(drawing);
  });

  it('refuses a function, which would be a dead button in the page', () => {
    expect(() => draw(<button type="button" onClick={() => undefined} />)).toThrow('"onClick" of <button>');
    const more = { children: () => 'text' } as unknown as object;
    expect(() => draw(<p {...more} />)).toThrow(TypeError);
  });

  it('refuses a view without one element at its root', () => {
    expect(() => draw(<>text</>)).toThrow(TypeError);
  });
});
