import { parseArgs } from 'node:util';

/** A switch or, where it `takes` something, an option with a value. */
interface Option {
  /** What its value is, in capitals: `FILE`. */
  takes?: string;
  says: string;
}
type Options = Record<string, Option>;

/** What a command of ours is called with: printed by `--help`, and what its arguments are held against. */
export interface Usage<Known extends Options = Record<never, Option>> {
  /** How it is called, up to its arguments: `npm run bench`. */
  call: string;
  /** Its arguments in one line, where it has any. */
  line?: string;
  /** What it does, in a sentence or two. */
  does: string;
  /** Its words in their order, with what each is; a name in brackets may be left out. */
  words?: Record<string, string>;
  options?: Known;
  example: string;
}

/** The arguments of a call; a switch or option that was not given is not there. */
interface Arguments<Known extends Options> {
  values: { [Name in keyof Known]?: Known[Name] extends { takes: string } ? string : boolean };
  words: string[];
}

/**
 * Holds arguments against what a command takes.
 * @returns the arguments, or the text that was asked for with `--help`, or in one line what is wrong with them
 * @internal
 */
export function understand<Known extends Options>(
  usage: Usage<Known>,
  given: string[],
): Arguments<Known> | { help: string } | { fault: string } {
  const options: Options = usage.options ?? {};
  try {
    const { values, positionals: words } = parseArgs({
      args: given,
      allowPositionals: true,
      options: {
        ...Object.fromEntries(
          Object.entries(options).map(([name, { takes }]) => [name, { type: takes ? 'string' : 'boolean' } as const]),
        ),
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { help: helpOf(usage) };
    const known = Object.keys(usage.words ?? {});
    const missing = known.slice(words.length).find((name) => !name.startsWith('['));
    if (missing) return { fault: `${missing} is missing.` };
    if (words.length > known.length) return { fault: `"${words[known.length]}" is a word too many.` };
    return { values: values as Arguments<Known>['values'], words };
  } catch (error) {
    // Node goes on about words that begin with a dash, over several lines; none of ours do.
    const said = error instanceof Error ? error.message : String(error);
    return { fault: said.replace(/\s*To specify [\s\S]*/, '').replace(/\s*\n\s*/g, ' ') };
  }
}

/**
 * The arguments that this process was started with. Ends it where they ask for help (exit code 0) or can't be understood (2),
 * so it stands before everything that a command does.
 */
export function readArguments<Known extends Options>(usage: Usage<Known>): Arguments<Known> {
  process.stdout.on('error', endUnheard);
  const understood = understand(usage, process.argv.slice(2));
  if ('fault' in understood) refuse(usage.call, understood.fault);
  if ('values' in understood) return understood;
  console.log(understood.help);
  process.exit(0);
}

/** Whoever reads what a command says may stop early, as `head` does: then it has nothing more to say. */
function endUnheard(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

/** Says in one line why a command can't do what it was asked for, in another how to get help, and ends it with exit code 2. */
export function refuse(call: string, fault: string): never {
  console.error(`${fault}\n${call} -- --help says what it takes.`);
  process.exit(2);
}

function helpOf({ call, line, does, words = {}, options = {}, example }: Usage<Options>): string {
  const rows = [
    ...Object.entries(words),
    ...Object.entries(options).map(([name, { takes, says }]) => [`--${name}${takes ? ` ${takes}` : ''}`, says]),
    ['--help', 'says this'],
  ];
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return [
    `usage: ${call}${line ? ` -- ${line}` : ''}`,
    '',
    does,
    '',
    ...rows.map(([name = '', says = '']) => `  ${name.padEnd(width)}  ${says}`),
    '',
    `example: ${example}`,
  ].join('\n');
}
