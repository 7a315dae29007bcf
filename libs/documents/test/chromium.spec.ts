import { cp, lstat, mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { KNOWN_BUILDS } from '../src/chromium/known-builds.ts';
import { readTar } from '../src/chromium/read-tar.ts';
import { unpackChromium } from '../src/chromium/unpack-chromium.ts';
import { ChromiumMissingError, resolveChromium } from '../src/index.ts';
import { chromiumForTests, TEST_CACHE } from './browser-for-tests.ts';

const LIMIT_MS = 60_000;
const packageBin = join(
  dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))),
  'bin',
);
const build = KNOWN_BUILDS['153.0.0']!;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chromium-spec-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('resolveChromium', () => {
  it(
    'finds the browser of the npm package, in a folder of its own that nobody else may enter',
    async () => {
      const chromium = await chromiumForTests();
      expect(chromium.source).toBe('npm');
      expect(chromium.version).toMatch(/^Chromium 153\./);
      expect(chromium.executablePath.startsWith(TEST_CACHE)).toBe(true);
      expect((await lstat(dirname(chromium.executablePath))).mode & 0o777).toBe(0o700);
      expect(
        (await readdir(join(dirname(chromium.executablePath), 'fonts'))).some((name) =>
          name.endsWith('.ttf'),
        ),
      ).toBe(true);
    },
    LIMIT_MS,
  );

  it(
    'believes a configured path only when it starts',
    async () => {
      const { executablePath } = await chromiumForTests();
      const chromium = await resolveChromium({ configuredPath: executablePath, cacheDir: folder });
      expect(chromium).toMatchObject({ source: 'configured', executablePath });
    },
    LIMIT_MS,
  );

  it('says in a sentence what to do when there is none', async () => {
    const missing = resolveChromium({ configuredPath: '/nowhere/chromium', cacheDir: folder });
    await expect(missing).rejects.toThrow(ChromiumMissingError);
    await expect(missing).rejects.toThrow(
      /^No Chromium to print documents with was found\. Run "npm ci" again.*\/nowhere\/chromium/,
    );
    await expect(missing).rejects.toMatchObject({
      code: 'CHROMIUM_MISSING',
      tried: [expect.stringContaining('/nowhere/chromium')],
    });
  });
});

describe('unpackChromium', () => {
  const name = `chromium-153-${build.binarySha256.slice(0, 16)}`;

  it('refuses an archive that is not the published one, and leaves nothing behind', async () => {
    const bin = join(folder, 'bin');
    await mkdir(bin);
    for (const file of ['al2023.tar.br', 'fonts.tar.br']) await cp(join(packageBin, file), join(bin, file));
    await cp(join(packageBin, 'al2023.tar.br'), join(bin, 'chromium.br'));
    const cache = join(folder, 'cache');
    await expect(unpackChromium(bin, cache, '153.0.0', build)).rejects.toThrow(
      /not the file that was published/,
    );
    expect(await readdir(cache)).toEqual([]);
  });

  it('does not run a browser that somebody planted', async () => {
    await mkdir(join(folder, name), { mode: 0o777 });
    await writeFile(join(folder, name, 'chromium'), '#!/bin/sh\necho Chromium 153.0', { mode: 0o755 });
    await expect(unpackChromium(packageBin, folder, '153.0.0', build)).rejects.toThrow(
      /is not as it was left/,
    );
  });

  it('does not run a browser that was cut short', async () => {
    await mkdir(join(folder, name), { mode: 0o700 });
    await writeFile(join(folder, name, 'chromium'), '', { mode: 0o700 });
    await truncate(join(folder, name, 'chromium'), build.binaryBytes - 1);
    await expect(unpackChromium(packageBin, folder, '153.0.0', build)).rejects.toThrow(
      /is not as it was left/,
    );
  });
});

describe('readTar', () => {
  const entry = (path: string, content: string): Buffer => {
    const header = Buffer.alloc(512);
    header.write(path, 0);
    header.write('0000755', 100);
    header.write(content.length.toString(8).padStart(11, '0'), 124);
    header.write('0', 156);
    const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
    body.write(content);
    return Buffer.concat([header, body]);
  };

  it('keeps only the last part of a name', () => {
    const [file] = readTar(Buffer.concat([entry('../../etc/passwd', 'x'), Buffer.alloc(1024)]));
    expect(file).toMatchObject({ name: 'passwd', executable: true });
    expect(Buffer.from(file!.content).toString()).toBe('x');
  });

  it('says so when the archive ends too early', () => {
    expect(() => readTar(entry('a', 'x'.repeat(600)).subarray(0, 700))).toThrow(RangeError);
  });
});
