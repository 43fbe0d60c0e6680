import { expect, it } from 'vitest';
import { insightFor } from '../../../insight/insight';
import type { Posting } from '../../../insight/types';
import { personWith } from '../../person';

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'takes %s on a page for nothing that every object has',
  (name) => {
    const posting: Posting = {
      id: '1',
      url: `https://${name}.jobs.${name}/posting`,
      title: 'PTA',
      location: `Plano, ${name}`,
      structured: {
        employmentType: name,
        baseSalary: { currency: name, value: 34, unitText: name },
        jobLocation: { address: { addressCountry: name } },
      },
    };
    const insight = insightFor(posting, personWith());
    expect(insight?.offer.arrangement).toBe('staff');
    expect(typeof (insight?.pay.pay?.currency ?? '')).toBe('string');
    expect(() => structuredClone(insight)).not.toThrow();
  },
);
