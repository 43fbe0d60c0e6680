import { describe, expect, it } from 'vitest';
import { areasCalled, areasIn } from '../../../insight/look-up/area';

const titles = (text: string, state: string | null = null) => areasCalled(text, state).map(({ title }) => title);

describe('areas by what a person types', () => {
  it('finds the beginning of any word of a title, and no middle of one', () => {
    expect(titles('worth')).toContain('Dallas-Fort Worth-Arlington, TX');
    expect(titles('orth')).not.toContain('Dallas-Fort Worth-Arlington, TX');
  });

  it('finds the area of a city that no title names', () => {
    // There is a Plano in Illinois too.
    expect(titles('plano', 'TX')).toEqual(['Dallas-Fort Worth-Arlington, TX', 'Chicago-Naperville-Elgin, IL-IN']);
  });

  it('puts the areas of the chosen state first', () => {
    expect(titles('columbus', 'GA')[0]).toBe('Columbus, GA-AL');
    expect(titles('columbus', 'OH')[0]).toBe('Columbus, OH');
  });

  it('offers eight at most, and nothing for nothing', () => {
    expect(titles('a')).toHaveLength(8);
    expect(titles(' ')).toEqual([]);
  });
});

describe('areas of a state', () => {
  it('are those that lie in it, wholly or partly, nonmetropolitan ones too', () => {
    const found = areasIn('RI').map(({ code }) => code);
    expect(found).toContain('39300');
    expect(areasIn('MA').map(({ code }) => code)).toContain('39300');
    expect(areasIn('WY').some(({ type }) => type === 'nonmetro')).toBe(true);
  });

  it('are none where no state is chosen', () => {
    expect(areasIn(null)).toEqual([]);
  });
});
