import type { Routes } from '@angular/router';

export const registrationsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./registrations-area.ts').then((m) => m.RegistrationsArea),
    children: [
      {
        path: '',
        loadComponent: () => import('./registrations-page.ts').then((m) => m.RegistrationsPage),
      },
      {
        path: 'form',
        loadComponent: () => import('./form/form-page.ts').then((m) => m.FormPage),
      },
      {
        path: 'check-in',
        loadComponent: () => import('./check-in/check-in-page.ts').then((m) => m.CheckInPage),
      },
      {
        path: 'no-shows',
        loadComponent: () => import('./check-in/no-shows-page.ts').then((m) => m.NoShowsPage),
      },
      {
        path: 'lists',
        loadComponent: () => import('./lists/lists-page.ts').then((m) => m.ListsPage),
      },
      {
        path: 'seats',
        loadComponent: () => import('./seats/seats-page.ts').then((m) => m.SeatsPage),
      },
      {
        path: 'queue',
        loadComponent: () => import('./seats/queue-page.ts').then((m) => m.QueuePage),
      },
      {
        path: 'add',
        loadComponent: () => import('./add-registration.ts').then((m) => m.AddRegistration),
      },
      {
        path: 'invitations',
        loadComponent: () => import('./invitations/invitations-page.ts').then((m) => m.InvitationsPage),
      },
      {
        path: 'invitations/new',
        loadComponent: () => import('./invitations/invite-page.ts').then((m) => m.InvitePage),
      },
      {
        path: 'messages',
        loadComponent: () => import('./messages/message-list.ts').then((m) => m.MessageList),
      },
      {
        path: 'messages/:messageId',
        loadComponent: () => import('./messages/message-page.ts').then((m) => m.MessagePage),
      },
      {
        path: 'reminders',
        loadComponent: () => import('./messages/reminders-page.ts').then((m) => m.RemindersPage),
      },
      {
        path: 'mails',
        loadComponent: () => import('./messages/sent-mails-page.ts').then((m) => m.SentMailsPage),
      },
      {
        path: 'walk-in',
        loadComponent: () => import('./add-registration.ts').then((m) => m.AddRegistration),
        data: { isWalkIn: true },
      },
      {
        path: 'erasure',
        loadComponent: () => import('./erasure/erasure-page.ts').then((m) => m.ErasurePage),
      },
    ],
  },
];
