import type { Routes } from '@angular/router';

export const curriculumRoutes: Routes = [
  {
    path: '',
    loadComponent: () => import('./library-page.ts').then((m) => m.LibraryPage),
    children: [
      { path: '', loadComponent: () => import('./module-list.ts').then((m) => m.ModuleList) },
      {
        path: 'own',
        title: 'authoring.own.title',
        loadComponent: () => import('./authoring/own-modules.ts').then((m) => m.OwnModules),
      },
      { path: 'packages', loadComponent: () => import('./package-list.ts').then((m) => m.PackageList) },
      { path: 'figures', loadComponent: () => import('./dataset-list.ts').then((m) => m.DatasetList) },
      { path: 'links', loadComponent: () => import('./link-list.ts').then((m) => m.LinkList) },
      {
        path: 'transfer',
        loadComponent: () => import('./library-transfer.ts').then((m) => m.LibraryTransfer),
      },
      { path: 'glossary', loadComponent: () => import('./glossary-list.ts').then((m) => m.GlossaryList) },
    ],
  },
  {
    path: 'new-module',
    title: 'authoring.new.title',
    loadComponent: () => import('./authoring/new-module.ts').then((m) => m.NewModule),
  },
  {
    path: 'modules/:slug/edit',
    loadComponent: () => import('./authoring/module-editor.ts').then((m) => m.ModuleEditor),
  },
  {
    path: 'modules/:slug/versions',
    title: 'authoring.page.versions',
    loadComponent: () => import('./authoring/module-versions.ts').then((m) => m.ModuleVersions),
  },
  { path: 'modules/:slug', loadComponent: () => import('./module-page.ts').then((m) => m.ModulePage) },
  { path: 'packages/new', loadComponent: () => import('./new-package.ts').then((m) => m.NewPackage) },
  {
    path: 'packages/:slug/edit',
    loadComponent: () => import('./package-editor.ts').then((m) => m.PackageEditor),
  },
  { path: 'figures/:slug', loadComponent: () => import('./dataset-page.ts').then((m) => m.DatasetPage) },
  { path: 'packages/:slug', loadComponent: () => import('./package-page.ts').then((m) => m.PackagePage) },
];
