import { expect, it } from 'vitest';
import { oneOf } from '../../../insight/wordings/one-of';

it('a list of wordings is one of them, as they are written', () => {
  const pets = oneOf`
    dogs?|pupp(?:y|ies)
    \bcats?\b
  `;
  expect(pets).toBe(String.raw`(?:dogs?|pupp(?:y|ies)|\bcats?\b)`);
  expect(oneOf`
    ${pets} (?:food|toys)
    leash
  `).toBe(`(?:${pets} (?:food|toys)|leash)`);
});

it('keeps the spaces inside a wording, and none around it', () => {
  const found = new RegExp(
    `^${oneOf`
      more than
      over
    `}$`,
  );
  expect(['more than', 'over', ' over', 'morethan'].map((text) => found.test(text))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
