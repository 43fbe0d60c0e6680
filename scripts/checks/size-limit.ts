import { run } from '../command';
import type { Outcome } from './outcome';

/** Each budget of `.size-limit.json` is a check. */
export async function sizeLimit(): Promise<Outcome> {
  const { stdout, output } = await run('size-limit', '--json');
  try {
    const budgets: { name: string; passed: boolean; size: number }[] = JSON.parse(stdout);
    const failed = budgets.filter((budget) => !budget.passed);
    const lines = failed.map(({ name, size }) => `${name}: ${size} bytes`);
    return { passed: budgets.length - failed.length, failed: failed.length, output: lines.join('\n') };
  } catch {
    // size-limit prints no JSON where a file is missing.
    return { passed: 0, failed: 1, output };
  }
}
