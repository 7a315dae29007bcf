import type { Routes } from '@angular/router';

export const organisationsRoutes: Routes = [];
