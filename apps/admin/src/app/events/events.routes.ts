import type { Routes } from '@angular/router';

/** The list and the making of events; one event is a page with tabs, each brought by the feature it belongs to. */
export const eventsRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    loadComponent: () => import('./event-list.ts').then((m) => m.EventList),
  },
  {
    path: 'new',
    title: 'events.new.title',
    loadComponent: () => import('./new-event.ts').then((m) => m.NewEvent),
  },
  {
    path: ':eventId',
    loadComponent: () => import('./event-page.ts').then((m) => m.EventPage),
    children: [
      {
        path: 'programme',
        loadChildren: () => import('./programme.routes.ts').then((m) => m.programmeRoutes),
      },
      {
        path: 'partners',
        loadChildren: () => import('./partners.routes.ts').then((m) => m.partnersRoutes),
      },
      {
        path: 'costs',
        loadChildren: () => import('../cost-sharing/cost-sharing.routes.ts').then((m) => m.costSharingRoutes),
      },
      {
        path: 'agreement',
        loadChildren: () => import('../agreements/agreements.routes.ts').then((m) => m.agreementsRoutes),
      },
      {
        path: 'registrations',
        loadChildren: () =>
          import('../registrations/registrations.routes.ts').then((m) => m.registrationsRoutes),
      },
      {
        path: 'documents',
        loadChildren: () => import('./documents/documents.routes.ts').then((m) => m.documentsRoutes),
      },
      {
        path: '',
        loadChildren: () => import('./overview.routes.ts').then((m) => m.overviewRoutes),
      },
    ],
  },
];
