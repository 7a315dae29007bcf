import type { Routes } from '@angular/router';

export const curriculumRoutes: Routes = [];
