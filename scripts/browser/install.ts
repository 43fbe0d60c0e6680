import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Engine, findBrowser } from './find';

/** Debian's packages. Chromium alone brings no font at all, and would draw empty boxes. */
const PACKAGES: Record<Engine, string[]> = { chromium: ['chromium', 'fonts-dejavu-core'], firefox: ['firefox-esr'] };

/** How long either half of an installation may take, in milliseconds. */
const PATIENCE = 5 * 60_000;

/** What to say where there is no browser and no way to install one. */
const ADVICE: Record<Engine, string> = {
  chromium:
    'No Chrome, Chromium, Edge or Brave found: install one (Debian: sudo apt-get install chromium chromium-sandbox fonts-dejavu-core) or set CHROME_PATH.',
  firefox: 'No Firefox found: install one (Debian: sudo apt-get install firefox-esr) or set FIREFOX_PATH.',
};

/**
 * The executable of an installed browser; on a Debian machine that we are root of (a container, a CI machine) it is
 * installed when missing.
 * @param tell is told, once, that an installation begins: it can take a minute.
 * @throws an error whose message is one line that says what to install.
 */
export function needBrowser(engine: Engine, tell: (line: string) => void): string {
  const found = findBrowser(engine);
  if (found !== null) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    tell(`no ${engine} found: installing ${PACKAGES[engine].join(' ')} with apt-get`);
    install(PACKAGES[engine]);
  }
  const installed = findBrowser(engine);
  if (installed === null) throw new Error(ADVICE[engine]);
  return installed;
}

/** A failure shows in the browser still missing afterwards, so the exit codes are not looked at. */
function install(packages: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore', timeout: PATIENCE });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    stdio: 'ignore',
    timeout: PATIENCE,
  });
}
