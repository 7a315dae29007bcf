import type { Routes } from '@angular/router';

export const peopleRoutes: Routes = [
  { path: '', loadComponent: () => import('./person-list.ts').then((m) => m.PersonList) },
];
