export { PageFilter } from './page-filter.ts';
export { PublicSiteModule } from './public-site.module.ts';
