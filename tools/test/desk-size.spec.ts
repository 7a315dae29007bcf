import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fi } from '@talkoot/messages/fi';
import { weighDesk } from './desk-size.ts';

describe('weighing the desk', () => {
  let folder = '';
  const put = (name: string, text: string | Buffer) => writeFileSync(path.join(folder, name), text);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'talkoot-desk-'));
    put('index.html', '<link rel="modulepreload" href="a.js"><script src="main.js" type="module"></script>');
    put('a.js', Buffer.alloc(9_000));
    put('a.js.br', Buffer.alloc(3_000));
    put('main.js', Buffer.alloc(1_000));
    put('texts.js', `const words = "${fi['shell.nav.curriculum']}"`);
    put('texts.js.br', Buffer.alloc(500));
    put('later.js', Buffer.alloc(50_000));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('adds up what the page names and the Finnish texts, compressed where they are', () => {
    expect(weighDesk(folder, 4_500)).toMatchObject({ passed: 1, failed: 0, note: '4.5 kB of 4.5 kB' });
  });

  it('fails over the limit, and says what weighs', () => {
    const { failed, output } = weighDesk(folder, 4_499);
    expect(failed).toBe(1);
    expect(output).toContain('3.0 kB  a.js');
  });

  it('does not pass for light what it does not find', () => {
    put('index.html', '<p>Nothing here</p>');
    expect(() => weighDesk(folder)).toThrow('names no script');
  });
});
