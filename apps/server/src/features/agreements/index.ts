export { AgreementsModule } from './agreements.module.ts';
