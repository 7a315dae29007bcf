import type { Routes } from '@angular/router';

export const partnersRoutes: Routes = [
  { path: '', loadComponent: () => import('./partners.ts').then((m) => m.Partners) },
];
