import { describe, expect, it } from 'vitest';
import { foldTitle, readTitle } from '../../../insight/role/title';

const folded = (title: string) => readTitle(title).map((word) => word.folded);
const gaps = (title: string) => readTitle(title).map((word) => word.gap);

describe('the words of a title', () => {
  it.each([
    ['P.T.A. - SNF', ['pta', 'snf']],
    ['C. O. T. A. needed', ['cota', 'needed']],
    ['P T A', ['pta']],
    ['COTA/L', ['cotal']],
    ['SLP-A', ['slpa']],
    ['PT Assistant', ['pt', 'assistant']],
    ['TherapyAssistant', ['therapy', 'assistant']],
    ['PTA2 x 13wk', ['pta', '2', 'x', '13', 'wk']],
    ['Therapist\u2019s aide', ['therapists', 'aide']],
    ["PTA'S", ['ptas']],
    ['Terapia F\u00edsica', ['terapia', 'fisica']],
    ['\uff30\uff34\uff21', ['pta']],
    ['Speech & Language', ['speech', 'language']],
  ])('%s', (title, words) => expect(folded(title)).toEqual(words));

  it('say what stands before them', () => {
    expect(gaps('PTA - SNF')).toEqual(['break', 'break']);
    expect(gaps('PTA-SNF')).toEqual(['break', 'hyphen']);
    expect(gaps('PT/PTA, days (PRN) now')).toEqual(['break', 'join', 'comma', 'open', 'close']);
    expect(gaps('Therapist (PT) / Assistant')).toEqual(['break', 'open', 'join']);
    expect(gaps('Speech & Language')).toEqual(['break', 'join']);
  });

  it('keep their own spelling', () => {
    expect(readTitle('C.O.T.A./L').map((word) => word.text)).toEqual(['C.O.T.A./L']);
  });

  it('end where a title is too long to be one', () => {
    expect(readTitle('PTA '.repeat(1_000)).length).toBeLessThanOrEqual(75);
  });
});

it('a folded title is the same for all spellings of one title', () => {
  expect(foldTitle('  Asistente de TERAPIA\u00a0 F\u00edsica ')).toBe('asistente de terapia fisica');
});
