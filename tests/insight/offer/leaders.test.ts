import { describe, expect, it } from 'vitest';
import { withColons } from '../../../insight/offer/leaders';

describe('the leaders of a table', () => {
  it.each([
    ['Weekly hours ......... 36', 'Weekly hours: 36'],
    ['Assignment.......10 weeks', 'Assignment: 10 weeks'],
    ['Housing . . . . . $600', 'Housing: $600'],
    ['Meals ……… up to $320', 'Meals: up to $320'],
    ['Length ------ thirteen weeks', 'Length: thirteen weeks'],
    ['Wage ........ $21\nHousing and meals (untaxed) ... $905', 'Wage: $21\nHousing and meals (untaxed): $905'],
    ['Hours ... 36\nWeeks … 12', 'Hours: 36\nWeeks: 12'],
  ])('"%s"', (text, led) => expect(withColons(text)).toBe(led));

  it.each([
    'We have housing ... $1,700 a week',
    'You work hard... 40 hours, and then you rest.',
    'Call us......... today',
    'Benefits\n----------\nDental',
    'Two towns, 13-26 weeks, 555-010-0199',
  ])('are none in "%s"', (text) => expect(withColons(text)).toBe(text));

  it('are found in the time that the text takes', () => {
    const started = performance.now();
    for (const piece of ['. ', '... ', '…', 'Name ... ', '- ', 'a ']) withColons(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
