export { CostSharingModule } from './cost-sharing.module.ts';
