import { describe, expect, it } from 'vitest';
import { mend } from '../../../insight/role/mend';

describe('a misspelt word', () => {
  it.each([
    ['physcial', 'physical'],
    ['theraphy', 'therapy'],
    ['terapist', 'therapist'],
    ['asistant', 'assistant'],
    ['assitent', 'assistant'],
    ['occuptional', 'occupational'],
    ['rehabiltation', 'rehabilitation'],
    ['techncian', 'technician'],
    ['speach', 'speech'],
    ['langauge', 'language'],
    ['pathalogy', 'pathology'],
  ])('%s is mended to %s', (word, meant) => expect(mend(word)?.word).toBe(meant));

  it.each([
    'theology',
    'theory',
    'theories',
    'therapeutic',
    'assistance',
    'assisting',
    'resistant',
    'consistent',
    'physician',
  ])('%s is a word of its own', (word) => expect(mend(word)).toBeNull());

  it.each([
    'technical',
    'technology',
    'occupation',
    'vocational',
    'habilitation',
    'rehabilitate',
    'psychology',
    'speed',
    'aids',
  ])('%s is another word of its own', (word) => expect(mend(word)).toBeNull());

  it('gives the same answer when it is asked again', () => {
    expect(mend('phisical')).toEqual({ word: 'physical', edits: 1 });
    expect(mend('phisical')).toEqual({ word: 'physical', edits: 1 });
  });
});
