import { describe, expect, it } from 'vitest';
import { area, areas } from '../../data/areas';
import areasFile from '../../data/areas.json';
import { areasCalled } from '../../insight/look-up/area';
import { areaTitled } from '../../insight/place/us-areas';

describe('the title of an area', () => {
  it('has a dash where the table has two hyphens', () => {
    expect(area('34980')?.title).toBe('Nashville-Davidson–Murfreesboro–Franklin, TN');
    expect(area('42540')?.title).toBe('Scranton–Wilkes-Barre, PA');
    expect(area('19100')?.title).toBe('Dallas-Fort Worth-Arlington, TX');
    expect(areas().filter(({ title }) => title.includes('--'))).toEqual([]);
    expect(JSON.stringify(areasFile)).toContain('Scranton--Wilkes-Barre');
  });

  it('is found however it is typed', () => {
    for (const typed of ['nashville davidson murfreesboro franklin tn', 'nashville davidson murfreesboro franklin'])
      expect(areaTitled(typed)?.code).toBe('34980');
    expect(areasCalled('Scranton--Wilkes', null)[0]?.code).toBe('42540');
    expect(areasCalled('Scranton–Wilkes', null)[0]?.code).toBe('42540');
  });
});
