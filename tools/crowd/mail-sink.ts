import { createServer, type Socket } from 'node:net';

/** A mail server that takes everything and keeps only who wrote what to whom. */
export interface MailSink {
  readonly url: string;
  /** Every mail that was taken, also one that came twice. */
  readonly mails: readonly SunkMail[];
  readonly close: () => Promise<void>;
}

export interface SunkMail {
  readonly messageId: string;
  readonly recipient: string;
}

/** As much of SMTP (RFC 5321) as a client needs that sends plain mails. */
export async function startMailSink(): Promise<MailSink> {
  const mails: SunkMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Whoever is killed while it speaks ends its connection so.
    socket.on('error', () => undefined);
    converse(socket, (mail) => mails.push(mail));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const END = '\r\n.\r\n';

function converse(socket: Socket, keep: (mail: SunkMail) => void): void {
  let text = '';
  let recipient = '';
  let isInData = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 sink');
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    text += chunk;
    for (;;) {
      const at = text.indexOf(isInData ? END : '\r\n');
      if (at < 0) return;
      const piece = text.slice(0, at);
      text = text.slice(at + (isInData ? END.length : 2));
      if (isInData) {
        isInData = false;
        keep({ messageId: /^message-id:\s*<([^>]*)>/im.exec(piece)?.[1] ?? '', recipient });
        say('250 taken');
      } else if (/^DATA/i.test(piece)) {
        isInData = true;
        say('354 go on');
      } else {
        recipient = /^RCPT TO:<([^>]*)>/i.exec(piece)?.[1] ?? recipient;
        say(/^QUIT/i.test(piece) ? '221 bye' : '250 ok');
      }
    }
  });
}
