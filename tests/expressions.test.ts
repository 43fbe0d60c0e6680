import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const ROOMS = 'insight sites data preferences components messages grants locales entrypoints scripts'.split(' ');
/** A longer expression is a list of words or has parts with names: `insight/wordings/one-of.ts`. */
const LONGEST = 200;

const root = join(import.meta.dirname, '..');

/** Every regular expression of a source: literals, and what is written out in a call of `RegExp`, bar the parts put into it. */
function expressionsIn(source: string, lang: 'ts' | 'tsx' = 'ts'): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, regex, raw, callee, arguments: given } = node as Record<string, unknown>;
    if (type === 'Literal' && regex) found.push(String(raw));
    if ((callee as { name?: string } | undefined)?.name === 'RegExp') found.push(writtenOut((given as unknown[])[0]));
    for (const part of Object.values(node)) visit(part);
  };
  visit(parseAst(source, { lang }));
  return found;
}

/** The text of a string or template, tagged ones too (`String.raw`); a list of `oneOf` is no text but one part a line. */
function writtenOut(node: unknown): string {
  const { type, value, quasis, quasi, tag, left, right } = node as Record<string, unknown>;
  if (type === 'Literal') return String(value);
  if (type === 'TaggedTemplateExpression') return (tag as { name?: string }).name === 'oneOf' ? '' : writtenOut(quasi);
  if (type === 'BinaryExpression') return writtenOut(left) + writtenOut(right);
  return ((quasis ?? []) as { value: { raw: string } }[]).map((quasi) => quasi.value.raw).join('');
}

const tooLong = (expressions: string[]): string[] => expressions.filter((expression) => expression.length > LONGEST);

describe('regular expressions', () => {
  const sources = ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(room, name)),
  );
  const expressions = sources.map((file) => {
    const lang = file.endsWith('x') ? 'tsx' : 'ts';
    return { file, found: expressionsIn(readFileSync(join(root, file), 'utf8'), lang) };
  });

  it('are short enough to be read', () => {
    const long = expressions.flatMap(({ file, found }) =>
      tooLong(found).map((each) => `${file}: ${each.slice(0, 40)}… has ${each.length} signs`),
    );
    const remedy = `at most ${LONGEST} signs: list its wordings with oneOf (insight/wordings/), or name its parts`;
    expect(long, remedy).toEqual([]);
  });

  it('are all found', () => {
    expect(expressions.flatMap(({ found }) => found).length).toBeGreaterThan(300);
    expect(expressions.find(({ file }) => file.endsWith('role/gate.ts'))?.found.length).toBeGreaterThan(5);
  });

  const words = 'words|'.repeat(40);
  it.each([
    ['a literal', `const found = /${words}/giu.exec(text)`],
    ['a literal among divisions', `const share = total / (text.match(/[/]${words}/) ?? []).length / 2;`],
    ['a literal in a template', `const told = \`\${text.replace(/${words}/g, '')}\``],
    ['a text', `const WORDS = new RegExp('${words}', 'i')`],
    ['a template', `const WORDS = RegExp(\`^\${FIRST}${words}$\`)`],
    ['a raw template', `const WORDS = new RegExp(String.raw\`\\b${words}\`)`],
    ['texts put together', `const WORDS = new RegExp('${'words|'.repeat(25)}' + '${'words|'.repeat(25)}')`],
  ])('would be refused as %s', (_, source) => {
    expect(tooLong(expressionsIn(source))).toHaveLength(1);
  });

  it.each([
    ['parts with names', `const WORDS = new RegExp(\`^\${${words.replaceAll('|', '_')}}$\`)`],
    ['a comment', `// no expression: /${words}/`],
    ['a text', `const path = '/${words}/'`],
    ['divisions', `const share = one / ${words.replaceAll('|', '_')} / two`],
  ])('are no %s', (_, source) => {
    expect(tooLong(expressionsIn(source))).toEqual([]);
  });
});
