import type { Routes } from '@angular/router';

export const costSharingRoutes: Routes = [
  { path: '', loadComponent: () => import('./costs-page.ts').then((m) => m.CostsPage) },
  { path: 'vouchers', loadComponent: () => import('./vouchers-page.ts').then((m) => m.VouchersPage) },
  { path: 'statement', loadComponent: () => import('./statement-page.ts').then((m) => m.StatementPage) },
];
