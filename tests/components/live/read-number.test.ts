import { expect, it } from 'vitest';
import { isOtherMoney, readNumber } from '../../../components/live/read-number';

it.each([
  ['42', 42],
  [' 42 ', 42],
  ['$42', 42],
  ['$ 42.50', 42.5],
  ['CA$1,234.50', 1234.5],
  ['£28,392', 28_392],
  ['1,234,567', 1_234_567],
  ['.5', 0.5],
  ['42.', 42],
  ['007', 7],
  ['0', 0],
  ['-3', -3],
])('"%s" is the number %d', (text, number) => {
  expect(readNumber(text)).toBe(number);
});

it.each([
  '',
  ' ',
  '.',
  '$',
  '-',
  '1,5',
  '12,34',
  '1,2345',
  '1.2.3',
  '4 2',
  '42/hr',
  '42k',
  'forty',
  '1e3',
  '0x1f',
  '½',
  'Infinity',
])('"%s" is no number', (text) => {
  expect(readNumber(text)).toBeNull();
});

it.each([
  ['€31', '$', true],
  ['31 €', '$', true],
  ['CA$31', '$', true],
  ['US$31', 'CA$', true],
  ['$31', '£', true],
  ['$31', '$', false],
  ['US$31', '$', false],
  ['$31', 'CA$', false],
  ['C$31', 'CA$', false],
  ['AU$31', 'A$', false],
  ['£31', '£', false],
  ['31', '$', false],
])('%s in a field of %s: other money %s', (text, sign, isOther) => {
  expect(isOtherMoney(text, sign)).toBe(isOther);
});
