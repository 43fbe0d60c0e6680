/**
 * One of several wordings, as a part of an expression. Each line is written as it would stand in a regular expression, and
 * wordings that belong together share one:
 *
 *     oneOf`
 *       dogs?|pupp(?:y|ies)
 *       cats?
 *     `                          '(?:dogs?|pupp(?:y|ies)|cats?)'
 *
 * For expressions that are lists really: a line can be read, added and compared by itself, which one of three hundred signs
 * can't. They are put together once, where a file is loaded, and never at a call.
 */
export const oneOf = (lines: TemplateStringsArray, ...parts: string[]): string => {
  const wordings = String.raw(lines, ...parts).trim();
  return `(?:${wordings.split(/\s*\n\s*/).join('|')})`;
};
