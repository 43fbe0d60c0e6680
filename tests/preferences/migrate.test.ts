import { describe, expect, it } from 'vitest';
import { migrate } from '../../preferences/migrate';

const steps = {
  1: ({ state, ...rest }: Record<string, unknown>) => ({ ...rest, subdivision: state }),
  2: (settings: Record<string, unknown>) => ({ ...settings, hoursAYear: Number(settings.hours) * 52 }),
};

describe('migrating settings', () => {
  it('takes every step from the stored version on', () => {
    expect(migrate({ version: 1, state: 'TX', hours: 40 }, steps, 3)).toEqual({
      version: 3,
      subdivision: 'TX',
      hours: 40,
      hoursAYear: 2080,
    });
  });

  it('takes no step that was taken before', () => {
    expect(migrate({ version: 2, subdivision: 'TX', hours: 36 }, steps, 3)).toMatchObject({
      subdivision: 'TX',
      hoursAYear: 1872,
    });
  });

  it('leaves settings of a newer version alone', () => {
    expect(migrate({ version: 7, state: 'TX' }, steps, 3)).toEqual({ version: 7, state: 'TX' });
  });

  it.each([[undefined], ['2'], [-1]])('takes version %j for the first', (version) => {
    expect(migrate({ version, state: 'TX' }, steps, 2)).toEqual({ version: 2, subdivision: 'TX' });
  });
});
