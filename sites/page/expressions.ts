const compiled = new Map<string, RegExp>();

/**
 * The expression of a way or label, whose letters may be of either case. Each is compiled once, for a page asks it of every card
 * and every field; as they come from the sites' definitions and never from a page, there are few.
 */
export function expressionOf(source: string): RegExp {
  const expression = compiled.get(source) ?? new RegExp(source, 'i');
  compiled.set(source, expression);
  return expression;
}
