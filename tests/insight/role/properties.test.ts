import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRole } from '../../../insight/role';
import { couldBeTherapyAssistant } from '../../../insight/role/gate';
import { readLabelledTitles } from '../../../scripts/accuracy/titles';

const titles = readLabelledTitles();
const plain = [
  'Physical Therapist Assistant',
  'COTA/L',
  'SLPA',
  'Rehab Tech',
  'Physical Therapy Aide',
  'Allied Health Assistant',
];
const noise = [
  'Home Health',
  'PRN',
  '$32 - $38/hr',
  'Full Time',
  'Austin TX',
  'Sign-On Bonus',
  '13 weeks',
  'Days',
  'Req 48213',
];

describe('every reading of a title', { timeout: 60_000 }, () => {
  it('throws on no input, and keeps its promises', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })),
        fc.string(),
        (title, description) => {
          const match = matchRole(title, description);
          if (match === null) return;
          expect(match.confidence).toBeGreaterThan(0);
          expect(match.confidence).toBeLessThanOrEqual(1);
          expect(match.doubtful).toBe(match.doubtReason !== null);
          expect(match.alsoOpenTo).not.toContain(match.role);
        },
      ),
    );
  });

  it('throws on no mixture of the words that it knows', () => {
    const words = [...new Set(titles.flatMap(({ title }) => title.split(/(\W+)/)))];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 14 }), (parts) => {
        const title = parts.join('');
        if (matchRole(title) !== null) expect(couldBeTherapyAssistant(title), title).toBe(true);
      }),
      // A fixed seed: a failure here must be repeatable, not a matter of luck.
      { numRuns: 2_000, seed: 312021 },
    );
  });

  it('does not depend on the order of noise', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.shuffledSubarray(noise, { minLength: 1 }), (title, parts) => {
        const bare = matchRole(title)?.role;
        expect(bare).toBeDefined();
        expect(matchRole([title, ...parts].join(' - '))).toMatchObject({ role: bare, doubtful: false });
        expect(matchRole([...parts, title].join(' | '))).toMatchObject({ role: bare, doubtful: false });
      }),
    );
  });

  it('does not depend on case or on white space around it', () => {
    // Words that only their capitals keep apart are lost without them.
    const glued = /\p{Ll}\p{Lu}/u;
    for (const { title } of titles.filter((labelled) => !glued.test(labelled.title))) {
      const role = matchRole(title)?.role;
      expect(matchRole(title.toLowerCase())?.role, title.toLowerCase()).toBe(role);
      expect(matchRole(title.toUpperCase())?.role, title.toUpperCase()).toBe(role);
      expect(matchRole(`  ${title}\n`)?.role, title).toBe(role);
    }
  });
});
