import type { Routes } from '@angular/router';

export const organisationsRoutes: Routes = [
  { path: '', loadComponent: () => import('./organisation-list.ts').then((m) => m.OrganisationList) },
];
