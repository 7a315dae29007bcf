import type { organisationsFi } from './fi.ts';

export const organisationsEn: Record<keyof typeof organisationsFi, string> = {
  'organisations.invitation.subject': 'You are invited to Talkoot',
  'organisations.invitation.greeting': 'Hello {name}',
  'organisations.invitation.body':
    'An account has been made for you in Talkoot, where trainings are planned and run together. Choose a password with the link below.',
  'organisations.invitation.link': 'Choose a password',
  'organisations.invitation.validity': 'The link works once and for 14 days.',
};
