import type { messagesFi } from './fi.ts';

export const messagesEn: Record<keyof typeof messagesFi, string> = {
  'messages.mail.footer': 'You got this message because you registered for the event {title}.',
  'messages.mail.opt-out': 'I do not want such messages',
};
