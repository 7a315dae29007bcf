import type { Routes } from '@angular/router';

export const documentsRoutes: Routes = [
  { path: '', loadComponent: () => import('./document-list.ts').then((m) => m.DocumentList) },
];
