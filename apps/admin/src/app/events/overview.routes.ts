import type { Routes } from '@angular/router';

export const overviewRoutes: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./overview.ts').then((m) => m.Overview) },
  {
    path: 'facts',
    title: 'events.facts.title',
    loadComponent: () => import('./edit-facts.ts').then((m) => m.EditFacts),
  },
];
