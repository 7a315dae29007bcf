import type { Routes } from '@angular/router';
import { requireAdministrator, requireSignIn, requireStranger } from './session/guards.ts';
import { Shell } from './shell/shell.ts';
import { mayLeave } from './ui/unsaved-changes.ts';

/** Each feature brings its own screens when they are wanted; titles are message keys. */
export const routes: Routes = [
  {
    path: 'sign-in',
    title: 'shell.sign-in.title',
    canActivate: [requireStranger],
    loadComponent: () => import('./session/sign-in.ts').then((m) => m.SignIn),
  },
  {
    path: 'welcome/:token',
    title: 'shell.welcome.title',
    loadComponent: () => import('./session/welcome.ts').then((m) => m.Welcome),
  },
  {
    path: '',
    component: Shell,
    canActivate: [requireSignIn],
    canActivateChild: [mayLeave],
    canDeactivate: [mayLeave],
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'events' },
      {
        path: 'library',
        title: 'shell.nav.curriculum',
        loadChildren: () => import('./curriculum/curriculum.routes.ts').then((m) => m.curriculumRoutes),
      },
      {
        path: 'events',
        title: 'shell.nav.events',
        loadChildren: () => import('./events/events.routes.ts').then((m) => m.eventsRoutes),
      },
      {
        path: 'organisations',
        title: 'shell.nav.organisations',
        loadChildren: () =>
          import('./organisations/organisations.routes.ts').then((m) => m.organisationsRoutes),
      },
      {
        path: 'people',
        title: 'shell.nav.people',
        canActivate: [requireAdministrator],
        loadChildren: () => import('./organisations/people.routes.ts').then((m) => m.peopleRoutes),
      },
      {
        path: '**',
        title: 'shell.state.not-found-title',
        loadComponent: () => import('./shell/not-found.ts').then((m) => m.NotFound),
      },
    ],
  },
];
