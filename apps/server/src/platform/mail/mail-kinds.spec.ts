import { MailKinds } from './mail-kinds.ts';

describe('kinds of mails', () => {
  it('have one writer each, the longest name first', () => {
    const kinds = new MailKinds();
    const write = () => Promise.resolve(null);
    const writeOther = () => Promise.resolve(null);
    kinds.register('event', write);
    kinds.register('event-invitation', writeOther);
    expect(kinds.writerOf('event-moved')).toBe(write);
    expect(kinds.writerOf('event-invitation-again')).toBe(writeOther);
    expect(() => kinds.register('event', write)).toThrow('two writers');
    expect(() => kinds.writerOf('eventful')).toThrow('nobody writes');
  });
});
