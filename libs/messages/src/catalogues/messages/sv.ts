import type { messagesFi } from './fi.ts';

export const messagesSv: Record<keyof typeof messagesFi, string> = {
  'messages.mail.footer': 'Du fick det här meddelandet för att du anmälde dig till evenemanget {title}.',
  'messages.mail.opt-out': 'Jag vill inte ha sådana meddelanden',
};
