import { run } from '../command';
import type { Outcome } from './outcome';

/** What is used of addons-linter's JSON report. */
interface Report {
  errors: Finding[];
  warnings: Finding[];
}
interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** Warnings that are known and harmless; any other one fails. */
const TOLERATED: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT: "Preact's own code assigns innerHTML for dangerouslySetInnerHTML, which we never use",
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION:
    'data_collection_permissions is newer than the oldest Firefox we run in',
  KEY_FIREFOX_UNSUPPORTED_BY_MIN_VERSION: 'data_collection_permissions is newer than the oldest Firefox we run in',
};

/** Mozilla's own check of a build, as their store runs it. Needs no network. */
export async function addonsLinter(folder: string): Promise<Outcome> {
  const { stdout, output } = await run('addons-linter', '--output', 'json', folder);
  const report = parse(stdout);
  if (report === null) return { passed: 0, failed: 1, output };
  const found = [...report.errors, ...report.warnings.filter(({ code }) => !(code in TOLERATED))];
  const lines = found.map(({ code, message, file = '', line = 0 }) => `${code} ${file}:${line} ${message}`);
  return { passed: found.length === 0 ? 1 : 0, failed: found.length, output: lines.join('\n') };
}

function parse(text: string): Report | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
