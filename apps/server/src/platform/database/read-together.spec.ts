import { ReadTogether } from './read-together.ts';

describe('reading together', () => {
  /** Readings that end when the test says so, each with its number. */
  function slowReader() {
    const readings: { key: string; finish: () => void; fail: (error: Error) => void }[] = [];
    const together = new ReadTogether<string>((key) => {
      const { promise, resolve, reject } = Promise.withResolvers<string>();
      const number = readings.length + 1;
      readings.push({ key, finish: () => resolve(`${key} ${number}`), fail: reject });
      return promise;
    });
    return { readings, together };
  }
  const settle = () => new Promise((resolve) => setImmediate(resolve));

  it('never answers with what was begun before the question', async () => {
    const { readings, together } = slowReader();
    const first = together.read('a');
    const later = [together.read('a'), together.read('a'), together.read('a')];
    expect(readings).toHaveLength(1);
    readings[0]?.finish();
    expect(await first).toBe('a 1');
    await settle();
    expect(readings).toHaveLength(2);
    const latest = together.read('a');
    readings[1]?.finish();
    expect(await Promise.all(later)).toEqual(['a 2', 'a 2', 'a 2']);
    await settle();
    readings[2]?.finish();
    expect(await latest).toBe('a 3');
    expect(readings).toHaveLength(3);
  });

  it('keeps different things apart, and nothing when all have their answers', async () => {
    const { readings, together } = slowReader();
    const both = [together.read('a'), together.read('b')];
    readings.forEach(({ finish }) => finish());
    expect(await Promise.all(both)).toEqual(['a 1', 'b 2']);
    await settle();
    void together.read('a');
    expect(readings.map(({ key }) => key)).toEqual(['a', 'b', 'a']);
  });

  it('fails for those who read together, and not for the next', async () => {
    const { readings, together } = slowReader();
    const first = together.read('a');
    const second = together.read('a');
    readings[0]?.fail(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    await settle();
    readings[1]?.finish();
    expect(await second).toBe('a 2');
  });
});
