import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { followLines, isLogEntry } from './log-lines.ts';

describe('what the server says on standard output', () => {
  it('leaves the link of the first administrator at the terminal, out of the log file', async () => {
    const [said, log, terminal] = [new PassThrough(), new PassThrough(), new PassThrough()];
    followLines(said, { log, terminal, keeps: isLogEntry, shows: () => true });
    const closed = once(said, 'close');
    said.end(
      '{"level":30,"msg":"started"}\n' +
        '\nThe first administrator signs in here: https://talkoot.example/desk/welcome/secret\n\n' +
        '{"level":30,"msg":"listening"}\n',
    );
    await closed;
    await new Promise(setImmediate);
    log.end();
    terminal.end();
    expect(await text(log)).toBe('{"level":30,"msg":"started"}\n{"level":30,"msg":"listening"}\n');
    expect(await text(terminal)).toContain('https://talkoot.example/desk/welcome/secret');
  });

  it.each([
    ['{"level":30}', true],
    ['A sentence', false],
    ['', false],
    ['"{}"', false],
    ['["a"]', false],
    ['null', false],
    ['{"cut": ', false],
  ])('takes %j for an entry of the log: %s', (line, isEntry) => {
    expect(isLogEntry(line)).toBe(isEntry);
  });
});
