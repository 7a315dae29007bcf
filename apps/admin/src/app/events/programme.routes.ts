import type { Routes } from '@angular/router';

export const programmeRoutes: Routes = [
  { path: '', loadComponent: () => import('./programme.ts').then((m) => m.Programme) },
];
