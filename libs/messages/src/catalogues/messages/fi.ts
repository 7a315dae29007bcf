export const messagesFi = {
  'messages.mail.footer': 'Sait tämän viestin, koska ilmoittauduit tapahtumaan: {title}.',
  'messages.mail.opt-out': 'En halua tällaisia viestejä',
} as const;
