import { describe, expect, it } from 'vitest';
import { likeliestRole } from '../../../insight/look-up/likeliest-role';

describe('the career that a look-up opens with', () => {
  const licensed = ['occupational-therapy-assistant'] as const;

  it('is the most frequent one of the page', () => {
    const shown = ['physical-therapist-aide', 'rehabilitation-aide', 'rehabilitation-aide'] as const;
    expect(likeliestRole({ shown, title: 'SLPA', licensed })).toBe('rehabilitation-aide');
  });

  it('is the one that the title of an unread posting names', () => {
    const title = 'Speech Language Pathology Assistant | Willow Bend';
    expect(likeliestRole({ shown: [], title, licensed })).toBe('speech-language-pathology-assistant');
  });

  it('is one that the person is licensed in, else the most common one', () => {
    expect(likeliestRole({ shown: [], title: 'Registered Nurse', licensed })).toBe('occupational-therapy-assistant');
    expect(likeliestRole({ shown: [], title: null, licensed: [] })).toBe('physical-therapist-assistant');
  });
});
