import { run } from '../command';

/** How a step of `npm test` ended. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Shown only where something failed. */
  output: string;
}

/** A step that is one check: it passes when its command ends well. */
export async function oneCheck(command: string, ...args: string[]): Promise<Outcome> {
  const { code, output } = await run(command, ...args);
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}
