import type { Routes } from '@angular/router';

export const programmeRoutes: Routes = [];
