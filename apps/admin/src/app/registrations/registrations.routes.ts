import type { Routes } from '@angular/router';

export const registrationsRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./registrations-page.ts').then((m) => m.RegistrationsPage),
  },
  {
    path: 'check-in',
    loadComponent: () => import('./check-in-page.ts').then((m) => m.CheckInPage),
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
    path: 'walk-in',
    loadComponent: () => import('./add-registration.ts').then((m) => m.AddRegistration),
    data: { isWalkIn: true },
  },
];
