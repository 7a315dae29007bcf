import type { Routes } from '@angular/router';

export const agreementsRoutes: Routes = [];
