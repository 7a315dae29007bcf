import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import type { KnownBuild } from './known-builds.ts';
import { readTar } from './read-tar.ts';

const decompress = promisify(brotliDecompress);

/** Where the parts of an unpacked browser lie. */
export interface UnpackedChromium {
  executablePath: string;
  libraryPath: string;
  fontsPath: string;
}

const partsOf = (folder: string): UnpackedChromium => ({
  executablePath: join(folder, 'chromium'),
  libraryPath: join(folder, 'lib'),
  fontsPath: join(folder, 'fonts'),
});

/**
 * Unpacks the browser of the npm package into a private folder of its own, once. The folder is named by the
 * hash of the binary and appears by one rename, so that neither a half-written nor a planted file is ever run.
 *
 * @param packageBin the package's `bin` folder with `chromium.br`, `al2023.tar.br` and `fonts.tar.br`
 * @throws Error when the archive is not the build that is expected, or the folder belongs to somebody else
 */
export async function unpackChromium(
  packageBin: string,
  cacheDir: string,
  version: string,
  build: KnownBuild,
): Promise<UnpackedChromium> {
  const folder = join(cacheDir, `chromium-${version.split('.')[0]}-${build.binarySha256.slice(0, 16)}`);
  if (await isTrusted(folder, build)) return partsOf(folder);

  await mkdir(cacheDir, { recursive: true });
  const draft = await mkdtemp(join(cacheDir, '.unpacking-'));
  try {
    await unpackBinary(join(packageBin, 'chromium.br'), join(draft, 'chromium'), build);
    await unpackTar(join(packageBin, 'al2023.tar.br'), join(draft, 'lib'));
    await unpackTar(join(packageBin, 'fonts.tar.br'), join(draft, 'fonts'));
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Two processes may unpack at the same time: the slower one finds the work done.
    if (!(await isTrusted(folder, build))) throw error;
  }
  return partsOf(folder);
}

async function isTrusted(folder: string, build: KnownBuild): Promise<boolean> {
  const found = await lstat(folder).catch(() => null);
  if (!found) return false;
  const binary = await lstat(join(folder, 'chromium')).catch(() => null);
  const isOurs = found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o077) === 0;
  if (!isOurs || !binary?.isFile() || binary.size !== build.binaryBytes) {
    throw new Error(`${folder} is not as it was left; delete it and start again`);
  }
  return true;
}

async function unpackBinary(archive: string, target: string, build: KnownBuild): Promise<void> {
  const packed = createHash('sha256');
  const unpacked = createHash('sha256');
  await pipeline(
    createReadStream(archive, { highWaterMark: 1 << 20 }),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        packed.update(chunk);
        yield chunk;
      }
    },
    createBrotliDecompress({ chunkSize: 1 << 20 }),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        unpacked.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(target, { mode: 0o700 }),
  );
  if (packed.digest('hex') !== build.archiveSha256 || unpacked.digest('hex') !== build.binarySha256) {
    throw new Error(`${archive} is not the file that was published`);
  }
}

async function unpackTar(archive: string, folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 });
  for (const file of readTar(await decompress(await readFile(archive)))) {
    const target = join(folder, file.name);
    await writeFile(target, file.content);
    await chmod(target, file.executable ? 0o700 : 0o600);
  }
}
