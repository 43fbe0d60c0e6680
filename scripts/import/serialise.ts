/**
 * JSON that is small and still makes readable differences in git: objects down to the third level are laid out a key a
 * line, arrays of rows a row a line, and whatever lies deeper stands on its line without spaces.
 * The same value always gives the same text.
 */
export function serialise(value: unknown): string {
  return `${layOut(value, 0)}\n`;
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;
const LEVELS_LAID_OUT = 3;

function layOut(value: unknown, level: number): string {
  if (Array.isArray(value)) {
    if (value.length === 0 || level >= LEVELS_LAID_OUT || !value.some(isContainer)) return JSON.stringify(value);
    return `[\n${value.map((item) => layOut(item, LEVELS_LAID_OUT)).join(',\n')}\n]`;
  }
  if (!isContainer(value) || level >= LEVELS_LAID_OUT) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${layOut(item, level + 1)}`);
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n}`;
}
