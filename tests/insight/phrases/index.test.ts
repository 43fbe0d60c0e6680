import { describe, expect, it } from 'vitest';
import { SKILL_DECOYS, SKILLS } from '../../../data/skills';
import { CREDENTIAL_DECOYS, CREDENTIAL_PHRASES } from '../../../insight/asks/credentials';
import { SCHEDULE_DECOYS, SCHEDULE_PHRASES, TITLE_SCHEDULE_PHRASES } from '../../../insight/asks/schedule';
import { SETTING_DECOYS, SETTING_PHRASES } from '../../../insight/asks/settings';
import { type Phrase, phraseIndex } from '../../../insight/phrases';
import { mentionsOf } from '../../../insight/phrases/mentions';

const found = (forms: string[], text: string, decoys: string[] = []) =>
  mentionsOf(phraseIndex([{ id: 'x', forms }], decoys), text).map(({ quoted }) => quoted);

describe('phrases', () => {
  it('takes the longest form', () => {
    expect(found(['gait', 'gait training program'], 'Gait training programs')).toEqual(['Gait training programs']);
  });

  it('falls back to a shorter form where the longer one breaks off', () => {
    expect(found(['gait', 'gait training program'], 'gait training daily')).toEqual(['gait']);
  });

  it('knows plurals, but of whole words only', () => {
    expect(found(['activity', 'crutch', '=rom'], 'activities, crutches, roms, activitys')).toEqual([
      'activities',
      'crutches',
    ]);
  });

  it('gives a plural to the word before slots that are left out', () => {
    expect(found(['care conference meeting?'], 'care conferences; care conference meetings')).toEqual([
      'care conferences',
      'care conference meetings',
    ]);
  });

  it('knows the endings of a verb', () => {
    expect(found(['^observe ... progress'], 'Observing progress. Observed the progress. Observes. Progress.')).toEqual([
      'Observing progress',
      'Observed the progress',
    ]);
  });

  it('reaches over four words and not over five', () => {
    expect(found(['clean ... room'], 'clean a b c d room')).toEqual(['clean a b c d room']);
    expect(found(['clean ... room'], 'clean a b c d e room')).toEqual([]);
  });

  it('does not reach over the end of a sentence or line, but over the dots of an abbreviation', () => {
    expect(found(['plan of care'], 'plan of. care')).toEqual([]);
    expect(found(['plan of care'], 'plan of\ncare')).toEqual([]);
    expect(found(['p t a'], 'A P.T.A. here')).toEqual(['P.T.A']);
  });

  it('finds nothing where a decoy fits', () => {
    expect(found(['balance'], 'work-life balance and balance', ['work life balance'])).toEqual(['balance']);
  });

  it('refuses a decoy that is a form', () => {
    expect(() => found(['balance'], 'balance', ['balance'])).toThrow('balance');
  });

  it('keeps positions in a text whose capitals grow when they are lowered', () => {
    expect(found(['gait'], 'İİİ Gait')).toEqual(['Gait']);
  });
});

describe('the vocabularies', () => {
  const vocabularies: [string, readonly Phrase<string>[], readonly string[]][] = [
    ['skills', SKILLS, SKILL_DECOYS],
    ['settings', SETTING_PHRASES, SETTING_DECOYS],
    ['schedule', SCHEDULE_PHRASES, SCHEDULE_DECOYS],
    ['schedule of titles', TITLE_SCHEDULE_PHRASES, SCHEDULE_DECOYS],
    ['credentials', CREDENTIAL_PHRASES, CREDENTIAL_DECOYS],
  ];
  it.each(vocabularies)(
    'of %s: no decoy is a form, each form is found, each decoy finds nothing',
    (_, phrases, decoys) => {
      const index = phraseIndex(phrases, decoys);
      const plain = (form: string) =>
        form
          .split(' ')
          .filter((slot) => !slot.endsWith('?') && slot !== '...')
          .map((slot) => (slot.split('|')[0] ?? '').replace(/[=^]/, ''))
          .join(' ');
      for (const { id, forms } of phrases) {
        for (const form of forms)
          expect(
            mentionsOf(index, plain(form)).map((found) => found.id),
            form,
          ).toContain(id);
      }
      for (const decoy of decoys) expect(mentionsOf(index, plain(decoy)), decoy).toEqual([]);
    },
  );
});
