/**
 * `npm test`: everything that this project promises, checked in order. What a step prints is shown only where it fails;
 * the last line says how many checks passed and failed.
 */
import { needBrowser } from './browser/install';
import { addonsLinter } from './checks/addons-linter';
import { type Outcome, oneCheck } from './checks/outcome';
import { sizeLimit } from './checks/size-limit';
import { vitestProject } from './checks/vitest';
import { readArguments } from './usage';

readArguments({
  call: 'npm test',
  does: 'Checks everything that this project promises, and shows what a check printed only where it fails.',
  example: 'npm test',
});

interface Step {
  name: string;
  check(): Promise<Outcome>;
}

const FIREFOX = ['-b', 'firefox', '--mv3'];
/** Same code, open shadow roots, so that the browser tests can look inside; never published. */
const FOR_TESTS = ['--mode', 'test'];

const steps: Step[] = [
  { name: 'format and lint', check: () => oneCheck('biome', 'check', '.') },
  { name: 'types', check: () => oneCheck('npm', 'run', '--silent', 'types') },
  { name: 'unused code and dependencies', check: () => oneCheck('npm', 'run', '--silent', 'unused') },
  { name: 'data equals its sources', check: () => oneCheck('npm', 'run', '--silent', 'data:import', '--', '--check') },
  { name: 'build for Chromium', check: () => oneCheck('wxt', 'build') },
  { name: 'build for Firefox', check: () => oneCheck('wxt', 'build', ...FIREFOX) },
  { name: 'test build for Chromium', check: () => oneCheck('wxt', 'build', ...FOR_TESTS) },
  { name: 'test build for Firefox', check: () => oneCheck('wxt', 'build', ...FIREFOX, ...FOR_TESTS) },
  { name: 'size budgets', check: sizeLimit },
  { name: 'addons-linter', check: () => addonsLinter('.output/firefox-mv3') },
  { name: 'unit tests', check: () => vitestProject('unit') },
  { name: 'accuracy on the labelled sets', check: () => oneCheck('npm', 'run', '--silent', 'accuracy') },
  { name: 'a Chromium-family browser', check: () => browserThere('chromium') },
  { name: 'Firefox', check: () => browserThere('firefox') },
  { name: 'browser tests', check: () => vitestProject('browser') },
  { name: 'smoothness in a browser', check: () => vitestProject('timed') },
  { name: 'the demo without a screen', check: () => oneCheck('npm', 'start', '--silent', '--', '--headless') },
];

async function browserThere(engine: 'chromium' | 'firefox'): Promise<Outcome> {
  try {
    needBrowser(engine, (line) => console.log(`    ${line}`));
    return { passed: 1, failed: 0, output: '' };
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
}

let passed = 0;
let failed = 0;
for (const { name, check } of steps) {
  const started = performance.now();
  const outcome = await check();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.failed === 0) {
    console.log(`ok    ${name} (${outcome.passed}, ${seconds} s)`);
  } else {
    console.log(`FAIL  ${name} (${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s)`);
    console.log(outcome.output.trimEnd().replace(/^/gm, '      '));
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
