import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../command';
import type { Outcome } from './outcome';

/** What is used of Vitest's JSON report. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { assertionResults: { fullName: string; status: string }[] }[];
}

/**
 * Runs one of the projects of `vitest.config.ts` and counts its tests.
 * A skipped test counts as failed: what is not checked must not look as if it were. The output tells of these alone.
 */
export async function vitestProject(project: 'unit' | 'browser' | 'timed'): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'therapy-pay-lens-'));
  const report = join(folder, 'report.json');
  try {
    const { code, output } = await run(
      'vitest',
      'run',
      ...['--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    );
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = await readReport(report);
    const failed = numFailedTests + numPendingTests + numTodoTests;
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
    const told = [output, ...skipped.map(({ status, fullName }) => `${status}: ${fullName}`)].join('\n');
    // A test file that cannot even be loaded has no tests to count.
    return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(1, failed), output: told };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readReport(file: string): Promise<Report> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  }
}
