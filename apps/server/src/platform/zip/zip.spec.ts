import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, type ZipWriterAddDataOptions } from '@zip.js/zip.js';
import { readZip, type ZipLimits } from './read-zip.ts';
import { writeZip } from './write-zip.ts';

const LIMITS: ZipLimits = { files: 20, fileBytes: 1_000_000, totalBytes: 1_500_000 };
const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const files = (...names: string[]): Map<string, Uint8Array> =>
  new Map(names.map((name) => [name, bytes(name)]));
const codesOf = async (zip: Uint8Array, limits = LIMITS): Promise<string[]> => {
  const result = await readZip(zip, limits);
  return result.ok ? [] : result.mistakes.map(({ file, code }) => `${code} ${file}`.trim());
};
/** A ZIP with entries that ours would never write. */
async function zipOf(...entries: [name: string, options?: ZipWriterAddDataOptions, content?: Uint8Array][]) {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, options, content] of entries) {
    await writer.add(name, new Uint8ArrayReader(content ?? bytes('x')), options);
  }
  return writer.close();
}

describe('ZIP files', () => {
  it('come back as they were packed', async () => {
    const packed = new Map([...files('b.txt', 'a/ä 😀.md'), ['tyhjä', new Uint8Array()]]);
    const result = await readZip(await writeZip(packed), LIMITS);
    if (!result.ok) throw new Error('refused');
    expect(
      new Map([...result.files].map(([name, content]) => [name, Buffer.from(content).toString()])),
    ).toEqual(
      new Map([
        ['a/ä 😀.md', 'a/ä 😀.md'],
        ['b.txt', 'b.txt'],
        ['tyhjä', ''],
      ]),
    );
  });

  it('are the same bytes in any order and at any time', async () => {
    const first = await writeZip(files('a', 'b/c', 'd'));
    await new Promise((done) => setTimeout(done, 2100));
    expect(await writeZip(files('d', 'a', 'b/c'))).toEqual(first);
  });

  it.each([
    '../up',
    'a/../../up',
    '/etc/passwd',
    'C:/windows',
    'C:win',
    'a\\b',
    '..\\up',
    'a//b',
    './a',
    'a/./b',
    'a\u0000b',
    'a\u202eb',
    ' a',
    'a.',
    'a?b',
    `${'a'.repeat(241)}`,
  ])('with the path %j are refused', async (name) => {
    expect((await codesOf(await zipOf([name], ['good.md'])))[0]).toMatch(/^ZIP_PATH/);
  });

  it('with a link, a password or a name twice are refused, each with its name', async () => {
    const zip = await zipOf(
      ['link', { externalFileAttributes: 0o120777 * 0x10000, versionMadeBy: 3 << 8 }],
      ['locked', { password: 'x' }],
      ['A.md'],
      ['a.md'],
    );
    expect(await codesOf(zip)).toEqual(['ZIP_LINK link', 'ZIP_ENCRYPTED locked', 'ZIP_NAME_TWICE a.md']);
  });

  it('with folders are read', async () => {
    expect(await codesOf(await zipOf(['modules/', { directory: true }], ['modules/a.md']))).toEqual([]);
  });

  it('with too many files, a file or all files too large are refused', async () => {
    const names = Array.from({ length: 21 }, (_, i) => `f${i}`);
    expect(await codesOf(await writeZip(files(...names)))).toEqual(['ZIP_TOO_MANY_FILES']);
    const zeros = (name: string, size: number): [string, object, Uint8Array] => [
      name,
      {},
      new Uint8Array(size),
    ];
    expect(await codesOf(await zipOf(zeros('a', 1_000_001)))).toEqual(['ZIP_FILE_TOO_LARGE a']);
    const three = await zipOf(zeros('a', 600_000), zeros('b', 600_000), zeros('c', 600_000));
    expect(await codesOf(three)).toEqual(['ZIP_TOO_LARGE c']);
  });

  it('with a billion zeros stop at the limit, whatever the header says', async () => {
    const bomb = Buffer.from(await zipOf(['zeros', {}, new Uint8Array(100_000_000)]));
    expect(bomb.length).toBeLessThan(200_000);
    const central = bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    const lying = Buffer.from(bomb);
    // The size that the header claims; what is unpacked is counted instead.
    lying.writeUInt32LE(10, central + 24);
    const before = process.memoryUsage().rss;
    const started = performance.now();
    expect(await codesOf(bomb)).toEqual(['ZIP_FILE_TOO_LARGE zeros']);
    expect((await codesOf(lying))[0]).toMatch(/^ZIP_(FILE_TOO_LARGE|DAMAGED|INVALID)/);
    // Unpacking all of it would take far more of both, on a machine however busy.
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(90_000_000);
  }, 60_000);

  it('that are damaged are refused', async () => {
    const zip = Buffer.from(await zipOf(['a.md', { level: 0 }, bytes('hello hello hello')]));
    const flipped = Buffer.from(zip);
    const at = flipped.indexOf('hello');
    flipped.writeUInt8(0x48, at);
    expect(await codesOf(flipped)).toEqual(['ZIP_DAMAGED a.md']);
    expect(await codesOf(zip.subarray(0, zip.length - 10))).toEqual(['ZIP_INVALID']);
    expect(await codesOf(bytes('this is no zip'))).toEqual(['ZIP_INVALID']);
    expect(await codesOf(new Uint8Array())).toEqual(['ZIP_INVALID']);
  });

  it('whose entries share their data are refused', async () => {
    const zip = Buffer.from(await zipOf(['a.md'], ['b.md']));
    const second = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    zip.writeUInt32LE(0, second + 42);
    expect((await codesOf(zip))[0]).toMatch(/^ZIP_(DAMAGED|INVALID)/);
  });
});
