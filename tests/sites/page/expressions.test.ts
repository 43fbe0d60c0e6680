import { expect, it } from 'vitest';
import { expressionOf } from '../../../sites/page/expressions';

it('an expression is compiled once, and finds letters of either case', () => {
  const expression = expressionOf('view/(\\d+)');
  expect(expressionOf('view/(\\d+)')).toBe(expression);
  expect(expressionOf('view/')).not.toBe(expression);
  // Asked again it begins at the beginning.
  for (const _ of [1, 2]) expect(expression.exec('/VIEW/42')?.[1]).toBe('42');
});

it('an expression that is none is refused', () => {
  expect(() => expressionOf('(')).toThrow(SyntaxError);
});
