export { AgreementsModule } from './agreements.module.ts';
export { agreementsPersonalData } from './personal-data.ts';
