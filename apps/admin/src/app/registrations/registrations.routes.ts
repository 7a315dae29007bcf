import type { Routes } from '@angular/router';

export const registrationsRoutes: Routes = [];
