import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from './browser.ts';
import { ensureBrowser } from './install.ts';
import { Marionette } from './marionette.ts';
import { createProfile, type Profile } from './profile.ts';
import { until } from './until.ts';

/** A running Firefox with its remote control. */
export interface FirefoxProcess {
  readonly profile: Profile;
  readonly marionette: Marionette;
  readonly version: string;
  readonly exited: Promise<void>;
  quit(): Promise<void>;
}

export async function startFirefox(options: LaunchOptions): Promise<FirefoxProcess> {
  const { headless = true, colorScheme = 'light', proxyPort } = options;
  const profile = createProfile();
  writePreferences(profile, colorScheme, proxyPort);
  const mode = headless ? ['--headless'] : [];
  const remoteControl = ['--marionette', '--remote-allow-system-access'];
  const started = spawn(
    ensureBrowser('firefox'),
    ['--no-remote', '--profile', profile.folder, ...remoteControl, ...mode, 'about:blank'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
    },
  );
  let log = '';
  for (const stream of [started.stdout, started.stderr]) stream.on('data', (part) => (log += part));
  const exited = new Promise<void>((resolve) => started.once('exit', () => resolve()));
  // Whatever ends the tests ends Firefox too.
  const kill = () => started.kill('SIGKILL');
  process.once('exit', kill);
  const portFile = join(profile.folder, 'MarionetteActivePort');
  const port = await until(
    () => {
      if (started.exitCode === null) return existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : undefined;
      throw new Error(`Firefox ended: ${log}`);
    },
    'Firefox to start',
    60_000,
  );
  const marionette = await Marionette.connect(port);
  const { capabilities } = await marionette.send<{ capabilities: { browserVersion: string } }>('WebDriver:NewSession');
  return {
    profile,
    marionette,
    version: capabilities.browserVersion,
    exited,
    quit: async () => {
      marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      const timer = setTimeout(kill, 5000);
      await exited;
      clearTimeout(timer);
      process.off('exit', kill);
      marionette.close();
      await profile.remove();
    },
  };
}

function writePreferences({ folder, downloads }: Profile, colorScheme: 'light' | 'dark', proxyPort?: number): void {
  const preferences = {
    ...(proxyPort ? proxyPreferences(proxyPort) : {}),
    // Any free port; it is written to a file in the profile.
    'marionette.port': 0,
    'remote.prefs.recommended': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'nimbus.rollouts.enabled': false,
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, 'user.js'), `${lines.join('\n')}\n`);
}

function proxyPreferences(port: number): Readonly<Record<string, string | number | boolean>> {
  const to = (scheme: string) => ({ [`network.proxy.${scheme}`]: '127.0.0.1', [`network.proxy.${scheme}_port`]: port });
  return {
    ...to('http'),
    ...to('ssl'),
    'network.proxy.type': 1,
    'network.proxy.allow_hijacking_localhost': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
}
