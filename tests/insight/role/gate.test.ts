import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchRole } from '../../../insight/role';
import { couldBeTherapyAssistant, misspelling } from '../../../insight/role/gate';
import { readLabelledTitles } from '../../../scripts/accuracy/titles';

const titles = readLabelledTitles();

describe('the gate', () => {
  it('lets through every title that is matched', () => {
    const matched = titles.filter(({ title }) => matchRole(title) !== null);
    expect(matched.length).toBeGreaterThan(400);
    expect(matched.filter(({ title }) => !couldBeTherapyAssistant(title))).toEqual([]);
  });

  it('lets through every title that only its description decides', () => {
    for (const title of ['Assistant - Outpatient Rehab', 'Outpatient Aide', 'OT Technician']) {
      expect(couldBeTherapyAssistant(title), title).toBe(true);
    }
  });

  it('holds back a page of other jobs', () => {
    const others = titles.filter(({ role, set }) => role === null && set === 'easy');
    expect(others.length).toBeGreaterThan(70);
    // A title let through in vain costs a message, so a few may be.
    const through = others.filter(({ title }) => couldBeTherapyAssistant(title));
    expect(through.length / others.length).toBeLessThan(0.02);
  });
});

describe('a misspelling', () => {
  it.each([
    ['asistant', 'assistant', 1],
    ['assitsant', 'assistant', 1],
    ['assisstent', 'assistant', 2],
    ['theraphy', 'therapy', 1],
    ['physcial', 'physical', 1],
    ['rehabiltaion', 'rehabilitation', 2],
  ])('%s was meant to be %s: %i', (word, meant, edits) => expect(misspelling(word, meant)).toBe(edits));

  it.each([
    ['resistant', 'assistant'],
    ['theology', 'therapy'],
    ['medical', 'physical'],
    ['asistnat', 'asst'],
    ['', 'therapy'],
  ])('%s is no %s', (word, meant) => expect(misspelling(word, meant)).toBeNull());
});

it('the gate imports nothing, since every job page loads it', () => {
  const source = readFileSync(join(import.meta.dirname, '../../../insight/role/gate.ts'), 'utf8');
  expect(source).not.toMatch(/^import |\bimport\(|\brequire\(/m);
});
