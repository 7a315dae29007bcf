import type { Routes } from '@angular/router';

export const costSharingRoutes: Routes = [];
