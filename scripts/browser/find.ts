import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The two engines that the extension is built for. */
export type Engine = 'chromium' | 'firefox';

/** Where an engine's browser is named in the environment; it goes before everything that is found. */
const ENVIRONMENT_VARIABLE: Record<Engine, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Commands on the search path, the most usual first. All of the first list load an extension the same way. */
const COMMANDS: Record<Engine, string[]> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** Applications of macOS: `<name>.app/Contents/MacOS/<executable>`. */
const MAC_APPLICATIONS: Record<Engine, [application: string, executable: string][]> = {
  chromium: [
    ['Google Chrome', 'Google Chrome'],
    ['Chromium', 'Chromium'],
    ['Microsoft Edge', 'Microsoft Edge'],
    ['Brave Browser', 'Brave Browser'],
  ],
  firefox: [
    ['Firefox', 'firefox'],
    ['Firefox Developer Edition', 'firefox'],
  ],
};

/** Below one of Windows' program folders. */
const WINDOWS_PROGRAMS: Record<Engine, string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/**
 * The first installed browser of an engine.
 * @returns the path of its executable, or `null` where none is found.
 * @throws where the environment names a file that cannot be run: a wrong wish must not pass unnoticed.
 */
export function findBrowser(engine: Engine): string | null {
  const named = process.env[ENVIRONMENT_VARIABLE[engine]];
  if (named) {
    if (!isExecutable(named)) throw new Error(`${ENVIRONMENT_VARIABLE[engine]} names no program: ${named}`);
    return named;
  }
  return candidates(engine).find(isExecutable) ?? null;
}

function candidates(engine: Engine): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return MAC_APPLICATIONS[engine].flatMap(([application, executable]) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${application}.app`, 'Contents', 'MacOS', executable),
      ),
    );
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((f) => f !== undefined);
    return WINDOWS_PROGRAMS[engine].flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  const searchPath = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return COMMANDS[engine].flatMap((command) => searchPath.map((folder) => join(folder, command)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
