import type { Routes } from '@angular/router';

export const agreementsRoutes: Routes = [
  { path: '', loadComponent: () => import('./agreement-page.ts').then((m) => m.AgreementPage) },
];
